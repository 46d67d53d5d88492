// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The columns of a sheet that a mapping reads, and what they say about whether a row is data.
struct SheetColumns: Sendable {
  /// All that are read, 1-based.
  private(set) var all: Set<Int> = []
  /// Those of quantities, amounts and counts, ascending.
  private(set) var numbers: [Int] = []
  /// Those of amounts.
  private(set) var amounts: Set<Int> = []
  /// Those without which a row lacks something that nothing else fills.
  private(set) var required: Set<Int> = []
  /// Those that count items by their condition.
  private(set) var counts: Set<Int> = []
  private var tag: Int?
  private var dates: Set<Int> = []
  /// Whether a column is read, by its number.
  private var isRead: [Bool]

  init(_ fields: [MappedField], counts: [Int], of table: TableName) {
    let key = table == .assets ? "asset" : table.keyColumns.count == 1 ? table.keyColumns[0] : nil
    self.counts = Set(counts)
    var numbers = self.counts
    for field in fields {
      all.formUnion(field.source.columns)
      guard let column = field.source.columns.first else { continue }
      if field.name == key { tag = column }
      if field.kind == .date { dates.insert(column) }
      if field.kind == .money { amounts.insert(column) }
      if [.number, .money].contains(field.kind) { numbers.insert(column) }
      if field.isRequired, field.fallback == nil { required.insert(column) }
    }
    all.formUnion(counts)
    self.numbers = numbers.sorted()
    isRead = (0...(all.max() ?? 0)).map { [all] in all.contains($0) }
  }

  /// Whether a column is read.
  func reads(_ column: Int) -> Bool { isRead.indices.contains(column) && isRead[column] }

  /// Whether a row fills all that defaults do not.
  func completes(_ row: TopRow) -> Bool {
    required.allSatisfy { row[$0] != nil }
      && (counts.isEmpty || counts.contains { row[$0] != nil })
  }

  /// Whether a row fills a tag, quantity, date or amount, apart from the cell that is its label.
  ///
  /// Under signatures names of people stand anywhere, so that a tag has a digit there.
  func tells(_ row: TopRow, besides label: Int?, tagsHaveDigits: Bool = false) -> Bool {
    if let tag, tag != label, let text = row[tag] {
      if tagsHaveDigits ? Self.hasDigit(text) : TagText.isTag(text) { return true }
    }
    return fillsDate(row, besides: label) || fillsNumber(row, besides: label)
  }

  /// Whether a row fills a tag, or a quantity, date or amount, be it with words of other columns.
  func fillsKey(_ row: TopRow) -> Bool {
    hasTag(row) || row.texts.contains { numbers.contains($0.column) || dates.contains($0.column) }
  }

  /// Whether a row fills a tag.
  func hasTag(_ row: TopRow) -> Bool { tag.flatMap { row[$0] }.map(TagText.isTag) ?? false }

  /// Whether a row fills nothing that is read but numbers.
  func hasNumbersAlone(_ row: TopRow) -> Bool {
    row.texts.contains { reads($0.column) }
      && row.texts.allSatisfy { !reads($0.column) || numbers.contains($0.column) }
  }

  /// Whether a row fills a tag or a date, which no sum has, apart from the cell that is its label.
  func isOne(_ row: TopRow, besides label: Int?) -> Bool {
    if let tag, tag != label, row[tag].map(TagText.isTag) == true { return true }
    return fillsDate(row, besides: label)
  }

  /// Whether a row fills a quantity, amount or count.
  func fillsNumber(_ row: TopRow, besides label: Int? = nil) -> Bool {
    numbers.contains { column in
      guard column != label, let text = row[column] else { return false }
      return Self.hasDigit(text) || Self.ticks.contains(text)
    }
  }

  /// Whether a quantity, amount, count or date of a row is no more than digits and their marks.
  func hasFigures(_ row: TopRow) -> Bool {
    numbers.contains { row[$0].map(TopRow.isNumber) == true }
      || dates.contains { row[$0]?.allSatisfy { $0.isNumber || "-/.: ".contains($0) } == true }
  }

  /// The first quantity, amount, count or date of a row that is more than the number of a column.
  func figure(in row: TopRow) -> String? {
    row.texts.first { cell in
      let digits = cell.text.count { $0.isASCII && $0.isNumber }
      if numbers.contains(cell.column) { return digits > 2 && TopRow.isNumber(cell.text) }
      return dates.contains(cell.column) && digits > 5
        && cell.text.allSatisfy { $0.isNumber || "-/.: ".contains($0) }
    }?.text
  }

  /// Those in which a merged cell counts for each of its rows, 1-based.
  var shared: Set<Int> { all.filter { $0 != tag && !numbers.contains($0) } }

  /// Whether a row fills a date, apart from the cell that is its label.
  func fillsDate(_ row: TopRow, besides label: Int?) -> Bool {
    dates.contains { $0 != label && row[$0].map(Self.hasDigit) == true }
  }

  /// Signs in the column of a condition that stand for all items of a row.
  static let ticks: Set<String> = ["x", "X", "✓", "✔"]

  private static func hasDigit(_ text: String) -> Bool {
    text.utf8.contains { (48...57).contains($0) }
      || text.utf8.contains { $0 > 0x7F } && text.contains(where: \.isNumber)
  }
}
