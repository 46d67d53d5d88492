// SPDX-License-Identifier: GPL-3.0-or-later

/// What the numbers of a sheet's rows add up to, by which its sums are checked.
///
/// Numbers are those of the cells, in millionths, before any mapping of scales.
struct RowSums {
  /// The sums up to some row.
  struct Mark {
    fileprivate var values: [Int128]
    /// How many cells of each column could not be read.
    fileprivate var unread: [Int]
    fileprivate var rows = 0
  }

  /// A sum that is none.
  struct Mismatch: Hashable, Sendable {
    /// Its column, 1-based.
    let column: Int
    /// What it says, and what the rows add up to.
    let said: String
    let sum: String
  }

  /// By how much the rows have another sum in one column than in another, as plain numbers.
  struct Difference {
    let expected: String
    let found: String
    let size: String
    let isMore: Bool
  }

  /// What all rows add up to so far.
  private(set) var now: Mark
  private let columns: [Int]
  /// The places of the columns of amounts, and of those that count.
  private let amountPlaces: [Int]
  private let countPlaces: [Int]
  private let marks: Mapping.NumberMarks
  /// The titles and sums so far, and the beginning.
  private var boundaries: [Mark]

  /// - Parameter others: columns that are added up, too, 1-based.
  init(_ columns: SheetColumns, besides others: [Int], marks: Mapping.NumberMarks) {
    let numbers = columns.numbers
    (self.columns, self.marks) = (numbers + others, marks)
    amountPlaces = numbers.indices.filter { columns.amounts.contains(numbers[$0]) }
    countPlaces = numbers.indices.filter { !columns.amounts.contains(numbers[$0]) }
    now = Mark(
      values: Array(repeating: 0, count: self.columns.count),
      unread: Array(repeating: 0, count: self.columns.count))
    boundaries = [now]
  }

  /// The numbers of a row, read once.
  struct Reading {
    fileprivate let amounts: [Amount]
  }

  /// Reads the numbers of a row.
  func read(_ row: SheetRow) -> Reading { Reading(amounts: amounts(of: row)) }

  /// Adds a row.
  mutating func add(_ row: Reading) {
    now.rows += 1
    for (index, amount) in row.amounts.enumerated() {
      switch amount {
      case .number(let value): now.values[index] += value
      case .unread: now.unread[index] += 1
      case .none: break
      }
    }
  }

  /// Notes that a title or sum stands here.
  mutating func markBoundary() {
    if boundaries.last?.rows != now.rows { boundaries.append(now) }
  }

  /// What is wrong with a row that is a sum of the rows since some title or sum; nil where it is one.
  func mismatch(_ row: SheetRow) -> Mismatch? {
    let amounts = amounts(of: row)
    if boundaries.reversed().contains(where: { agrees(amounts, from: $0, to: now) }) { return nil }
    // What stands directly above is what a person compares.
    let nearest = boundaries.last { $0.rows < now.rows } ?? boundaries[0]
    let wrong = columns.indices.first { !agrees($0, amounts[$0], from: nearest, to: now) }
    return wrong.map { index in
      let column = columns[index]
      let cell = row[column].map { row.text(of: $0) } ?? ""
      return Mismatch(
        column: column, said: amounts[index].text ?? cell,
        sum: Amount.text(now.values[index] - nearest.values[index]))
    }
  }

  /// Whether the numbers of a row are what the rows since a mark add up to.
  func holds(_ row: SheetRow, since mark: Mark) -> Bool {
    agrees(amounts(of: row), from: mark, to: now)
  }

  /// Whether the numbers of a row are what the rows from a mark to some title, sum or the end add up to.
  func leads(_ row: SheetRow, from mark: Mark) -> Bool {
    let amounts = amounts(of: row)
    return boundaries.contains { $0.rows > mark.rows && agrees(amounts, from: mark, to: $0) }
  }

  /// By how much the rows' sum of a column differs from that of another; nil where it does not, or where a
  /// cell of them could not be read.
  func difference(of column: Int, from other: Int) -> Difference? {
    guard let column = columns.firstIndex(of: column), let other = columns.firstIndex(of: other),
      now.unread[column] == 0, now.unread[other] == 0
    else { return nil }
    let (found, expected) = (now.values[column], now.values[other])
    guard found != expected else { return nil }
    return Difference(
      expected: Amount.text(expected), found: Amount.text(found),
      size: Amount.text(abs(found - expected)), isMore: found > expected)
  }

  /// Whether no row stands between the last title or sum and here.
  var isAtBoundary: Bool { boundaries.last?.rows == now.rows }

  /// Whether a row has no number at all.
  func isEmpty(_ row: SheetRow) -> Bool {
    amounts(of: row).allSatisfy { if case .none = $0 { true } else { false } }
  }

  private func agrees(_ amounts: [Amount], from first: Mark, to last: Mark) -> Bool {
    columns.indices.allSatisfy { agrees($0, amounts[$0], from: first, to: last) }
  }

  private func agrees(
    _ index: Int, _ amount: Amount, from first: Mark, to last: Mark
  ) -> Bool {
    switch amount {
    case .none: return true
    case .unread: return false
    case .number(let value):
      // What cannot be read was reported where it stands.
      if last.unread[index] != first.unread[index] { return true }
      // Each row may be half a millionth off.
      return abs(last.values[index] - first.values[index] - value) <= Int128(last.rows - first.rows)
    }
  }

  private func amounts(of row: SheetRow) -> [Amount] { columns.map { amount($0, row) } }
}

extension RowSums {
  fileprivate enum Amount {
    case none
    case number(Int128)
    case unread

    /// A number as people write it without marks.
    var text: String? {
      if case .number(let value) = self { Self.text(value) } else { nil }
    }

    /// Millionths as a plain number.
    static func text(_ value: Int128) -> String {
      var decimals = String(String(value.magnitude % 1_000_000 + 1_000_000).dropFirst())
      while decimals.last == "0" { decimals.removeLast() }
      let whole = (value < 0 ? "-" : "") + String(value.magnitude / 1_000_000)
      return decimals.isEmpty ? whole : whole + "." + decimals
    }
  }

  /// The numbers of a row that has an amount.
  struct Figures {
    fileprivate let amounts: [Amount]
    /// Whether it counts several items.
    let areSeveral: Bool
  }

  /// The numbers of a row; nil where it has no amount.
  func figures(of row: Reading) -> Figures? {
    guard !amountPlaces.isEmpty else { return nil }
    let amounts = row.amounts
    func value(_ index: Int) -> Int128 {
      if case .number(let value) = amounts[index] { value } else { 0 }
    }
    guard amountPlaces.contains(where: { value($0) != 0 }) else { return nil }
    return Figures(
      amounts: amounts,
      areSeveral: countPlaces.contains { value($0) > Self.unit })
  }

  /// Amounts and counts in millionths, in the order of their columns.
  struct Values {
    let amounts: [Int128]
    let counts: [Int128]

    static func + (one: Self, other: Self) -> Self {
      Self(
        amounts: zip(one.amounts, other.amounts).map(+),
        counts: zip(one.counts, other.counts).map(+))
    }
  }

  /// The numbers of a row; nil where one cannot be read, or all amounts are 0.
  func values(of row: Reading) -> Values? {
    func values(_ places: [Int]) -> [Int128]? {
      var values: [Int128] = []
      for place in places {
        switch row.amounts[place] {
        case .number(let value): values.append(value)
        case .none: values.append(0)
        case .unread: return nil
        }
      }
      return values
    }
    guard let amounts = values(amountPlaces), let counts = values(countPlaces),
      amounts.contains(where: { $0 != 0 })
    else { return nil }
    return Values(amounts: amounts, counts: counts)
  }

  /// Whether rows count items.
  var hasCounts: Bool { !countPlaces.isEmpty }

  /// Whether figures are those of the rows since the last title or sum together, two at least.
  func follow(_ figures: Figures) -> Bool {
    guard let last = boundaries.last, now.rows - last.rows > 1 else { return false }
    return add(up: figures, since: last)
  }

  /// Whether figures are those of the rows since a mark together, all of which can be read.
  func add(up figures: Figures, since mark: Mark) -> Bool {
    now.unread == mark.unread && agrees(figures.amounts, from: mark, to: now)
  }

  /// Whether the rows since a mark have more than figures say.
  func exceed(_ figures: Figures, since mark: Mark) -> Bool {
    columns.indices.contains { index in
      guard case .number(let value) = figures.amounts[index] else { return false }
      return now.values[index] - mark.values[index] > value + Int128(now.rows - mark.rows)
    }
  }

  /// How many rows stand between a mark and here.
  func rows(since mark: Mark) -> Int { now.rows - mark.rows }

  private static let unit: Int128 = 1_000_000

  private func amount(_ column: Int, _ row: SheetRow) -> Amount {
    guard let cell = row[column] else { return .none }
    let mark = cell.kind == .number ? nil : marks.thousandsByte
    if let whole = row.withBytes(of: cell, { RegisterNumber.whole($0, thousands: mark) }) {
      return .number(Int128(whole) * Self.unit)
    }
    let text = CellMapper.trimmed(row.text(of: cell))
    if text.isEmpty || text == "-" { return .none }
    let plain =
      cell.kind == .number
      ? RegisterNumber.plain(ofCell: text)
      : try? RegisterNumber.plain(ofText: CountUnit.bareNumber(text), marks: marks)
    return plain.flatMap(Self.millionths).map { .number($0) } ?? .unread
  }

  /// A plain number in millionths, further decimals rounded.
  private static func millionths(_ plain: String) -> Int128? {
    let halves = plain.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = (halves.count > 1 ? String(halves[1]) : "") + "0000000"
    guard halves[0].count <= 24, let whole = Int128(halves[0]),
      let part = Int128(decimals.prefix(6)), let next = decimals.dropFirst(6).first
    else { return nil }
    let value = whole * unit + part + (next >= "5" ? 1 : 0)
    return plain.hasPrefix("-") ? -value : value
  }
}
