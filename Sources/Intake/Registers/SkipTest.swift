// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells the rows of a sheet that are not part of its register.
struct SkipTest: Sendable {
  private let header: SheetHeader?
  private let columns: Set<Int>
  private let hasSections: Bool
  private let ends: [TextPattern]
  private let totals: [TextPattern]
  private let named: [TextPattern]
  /// The columns that are filled in rows of what is no longer there.
  private let filled: Set<Int>

  /// A test for a sheet of which the mapping reads some columns, 1-based.
  init(_ rules: Mapping.SkipRules, header: SheetHeader?, columns: Set<Int>) {
    (self.header, self.columns, hasSections) = (header, columns, rules.sections)
    ends = rules.end.map { TextPattern($0) }
    totals = rules.totals.map { TextPattern($0) }
    named = rules.rows.map { TextPattern($0) }
    filled = Set(rules.filled.flatMap { header?.columns(of: $0) ?? [] })
  }

  /// Why a row is passed over, or nil where it belongs to the register.
  func reason(for row: TopRow) -> SkippedRow.Reason? {
    let cells = row.cells.sorted { $0.key < $1.key }
    guard let first = cells.first(where: { !Self.isNumber($0.value) }) ?? cells.first else {
      return .unmapped
    }
    let folded = FoldedText.key(first.value)
    func holds(_ patterns: [TextPattern]) -> Bool {
      patterns.contains { $0.matches(folded) }
    }
    // An asset that is called like a signature has numbers in its row.
    if holds(ends), !cells.contains(where: { Self.isNumber($0.value) }) { return .end }
    if holds(named) { return .named }
    if holds(totals) { return .total }
    if isHeader(row) || Self.isNumbering(cells.map(\.value)) { return .header }
    if hasSections, isSection(cells) { return .section }
    if row.cells.keys.contains(where: filled.contains) { return .named }
    return row.cells.keys.contains(where: columns.contains) ? nil : .unmapped
  }

  /// One cell in a table of several columns, or a numeral in front.
  private func isSection(_ cells: [(key: Int, value: String)]) -> Bool {
    guard columns.count > 2 else { return false }
    if cells.count == 1 { return true }
    let first = cells[0]
    return !columns.contains(first.key) && Self.isSectionNumeral(first.value)
  }

  /// The header again, as on every printed page.
  private func isHeader(_ row: TopRow) -> Bool {
    guard let header, row.cells.count > 1 else { return false }
    return row.cells.allSatisfy { column, text in
      header.labels[column]?.contains { FoldedText.header($0) == FoldedText.header(text) } == true
    }
  }

  /// `A`, `II`, `IV.`: lines of registers have Arabic numerals.
  private static func isSectionNumeral(_ text: String) -> Bool {
    let numeral = text.filter { !$0.isWhitespace && !".)-/".contains($0) }
    guard !numeral.isEmpty else { return false }
    if numeral.count == 1, let letter = numeral.first {
      return letter.isASCII && letter.isUppercase
    }
    return numeral.allSatisfy { "IVXL".contains($0) }
  }

  /// `1 2 3 …`, `(1) (2) (3) …` or `A B C 1 2 …` under a header.
  private static func isNumbering(_ texts: [String]) -> Bool {
    let bare = texts.map { $0.filter { !$0.isWhitespace && !"()[]".contains($0) } }
    guard texts.count > 2 else { return false }
    let letters = bare.prefix { $0.count == 1 && $0.first?.isUppercase == true }
    let numbers = bare.dropFirst(letters.count)
      .map { Int($0.prefix { $0.isNumber && $0.isASCII }) ?? -1 }
    guard numbers.first == 1 || (numbers.isEmpty && letters.count > 2) else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
      && bare.allSatisfy { $0.count < 12 }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.allSatisfy { $0.isNumber || $0.isWhitespace || ".,-()".contains($0) }
  }
}
