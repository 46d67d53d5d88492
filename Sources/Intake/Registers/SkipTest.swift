// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells of single rows of a sheet why they are not part of its register.
struct SkipTest: Sendable {
  /// The columns that are read.
  let columns: SheetColumns
  private let rules: Mapping.SkipRules
  private let header: SheetHeader?
  private let labels: [Int: Set<String>]
  private let ends: TextPatterns
  private let hasEnds: Bool
  private let signers = TextPatterns(Mapping.SkipRules.signers)
  private let totals: TextPatterns
  private let named: TextPatterns
  /// The columns that are filled in rows of what is no longer there.
  private let filled: Set<Int>
  /// Columns whose values say that a row is passed over.
  private let cells: [(column: Int, patterns: TextPatterns)]

  /// A test for the rows of a sheet.
  init(_ rules: Mapping.SkipRules, header: SheetHeader?, columns: SheetColumns) {
    (self.rules, self.header, self.columns) = (rules, header, columns)
    labels = (header?.labels ?? [:]).mapValues { Set($0.map { FoldedText.header($0) }) }
    (ends, hasEnds) = (TextPatterns(rules.end), !rules.end.isEmpty)
    totals = TextPatterns(rules.totals)
    named = TextPatterns(rules.rows)
    cells = rules.cells.compactMap { rule in
      rule.columns.lazy.compactMap { $0.column(in: header) }.first
        .map { ($0, TextPatterns(rule.patterns)) }
    }
    filled = Set(rules.filled.flatMap { header?.columns(of: $0) ?? [] })
  }

  /// Why a row is passed over, or nil where it is data.
  func reason(for row: TopRow, isBelowHeader: Bool) -> SkippedRow.Reason? {
    guard let label = row.label else { return .unmapped }
    let folded = FoldedText.key(label.text)
    if isEnd(row, label: label.column), ends.matches(folded) || isSigned(row) { return .end }
    if named.matches(folded) || isNamed(row) { return .named }
    if totals.matches(folded) || isSum(folded) { return .total }
    if isHeader(row) { return .header }
    if rules.numbering, isBelowHeader, isNumbering(row.texts.map(\.text)) { return .numbering }
    if rules.sections, isSection(row) { return .section }
    if isFilled(row) { return .named }
    return row.texts.contains { columns.reads($0.column) } ? nil : .unmapped
  }

  /// Whether a column is filled that is so only in rows of what is no longer there; a dash fills none.
  private func isFilled(_ row: TopRow) -> Bool {
    !filled.isEmpty
      && row.texts.contains { filled.contains($0.column) && !NothingWord.matches($0.text) }
  }

  /// Whether a folded label is that of a sum but for marks around it and blanks between syllables.
  private func isSum(_ folded: String) -> Bool {
    let bare = FoldedText.bareLabel(folded)
    return bare != folded && totals.matches(bare)
  }

  /// Whether a row may be the sum of those below it, which the number of its section makes its parts.
  func mayBeParent(_ row: TopRow) -> Bool {
    guard rules.parents, let first = row.texts.first, !columns.reads(first.column) else {
      return false
    }
    return LineNumber(first.text).isOfSection && columns.fillsNumber(row)
      && !columns.isOne(row, besides: nil)
  }

  /// The header again, as on every printed page.
  func isHeader(_ row: TopRow) -> Bool {
    guard rules.headers, row.texts.count > 1 else { return false }
    return row.texts.allSatisfy { labels[$0.column]?.contains(FoldedText.header($0.text)) == true }
  }

  /// Whether a column has a value that the mapping names.
  private func isNamed(_ row: TopRow) -> Bool {
    cells.contains { rule in
      guard let text = row[rule.column].map(FoldedText.key) else { return false }
      return rule.patterns.matches(text)
    }
  }

  /// Whether all its texts name who signs, of whom the first is known by others: `Kế toán | Thủ trưởng`.
  private func isSigned(_ row: TopRow) -> Bool {
    guard hasEnds, row.texts.count > 1 else { return false }
    // Nearly every row has a text first that is nobody's title, and the others need not be folded.
    let texts = row.texts.lazy.map { FoldedText.key($0.text) }
    return texts.allSatisfy { ends.matches($0) || signers.matches($0) }
      && texts.contains(where: ends.matches)
  }

  /// An asset that is called like a signature has numbers or a tag in its row.
  private func isEnd(_ row: TopRow, label: Int) -> Bool {
    !row.texts.contains { TopRow.isNumber($0.text) }
      && !columns.tells(row, besides: label, tagsHaveDigits: true)
  }

  /// One text in a table of several columns, or a numeral in front of nothing that a row of data has.
  private func isSection(_ row: TopRow) -> Bool {
    guard columns.all.count > 2 else { return false }
    let first = row.texts[0]
    if row.texts.count == 1 { return !TopRow.isNumber(first.text) }
    return !columns.reads(first.column) && LineNumber(first.text).isOfSection
      && !columns.tells(row, besides: nil)
  }

  /// `1 2 3 …`, `(1) (2) (3) …` or `A B 1 2 C …` in nearly all columns of the header.
  private func isNumbering(_ texts: [String]) -> Bool {
    guard texts.count > 2, texts.count * 4 >= labels.count * 3 else { return false }
    let bare = texts.map { $0.filter { !$0.isWhitespace && !"()[]".contains($0) } }
    let numbers = bare.filter { $0.count != 1 || $0.first?.isUppercase != true }
      .map { Int($0.prefix { $0.isNumber && $0.isASCII }) ?? -1 }
    guard numbers.first ?? 1 == 1 else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
      && bare.allSatisfy { $0.count < 12 }
  }
}
