// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter
internal import Reporting
internal import Words

/// A section of a paper as a sheet of a workbook, written from top to bottom.
final class PaperSheet {
  /// How many characters of a column's width a line of A4 has.
  private static let characters: [Form.Orientation: Int] = [.portrait: 88, .landscape: 138]
  /// A sheet without a table has so many columns, of which the head takes halves.
  private static let plainColumns = 6

  private let worksheet: UnsafeMutablePointer<lxw_worksheet>
  private let looks: PaperLooks
  private let currency: String
  /// In characters.
  private let widths: [Int]
  private var row: UInt32 = 0

  init(
    _ section: Paper.Section, _ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ looks: PaperLooks,
    currency: String
  ) {
    (self.worksheet, self.looks, self.currency) = (worksheet, looks, currency)
    let line = Self.characters[section.orientation] ?? 88
    let tables = section.blocks.compactMap { block in
      if case .table(let table) = block { table.columns.map(\.width) } else { nil }
    }
    let parts = tables.first ?? [Int](repeating: 1, count: Self.plainColumns)
    let whole = parts.reduce(0, +)
    widths = parts.map { max(4, $0 * line / whole) }
    setUp(section.orientation)
  }

  private func setUp(_ orientation: Form.Orientation) {
    for (column, width) in widths.enumerated() {
      worksheet_set_column(worksheet, UInt16(column), UInt16(column), Double(width), nil)
    }
    worksheet_set_paper(worksheet, 9)
    if orientation == .landscape { worksheet_set_landscape(worksheet) }
    worksheet_fit_to_pages(worksheet, 1, 0)
    // In inches: 30 mm left, 15 mm right, 20 mm above and below.
    worksheet_set_margins(worksheet, 1.18, 0.59, 0.79, 0.79)
    worksheet_set_header(worksheet, "&C&\"Times New Roman\"&13&P")
  }

  /// Writes all blocks and what stands below them.
  func write(_ blocks: [Paper.Block], origin: String?) {
    for block in blocks { write(block) }
    guard let origin else { return }
    line(origin, PaperLooks.Look(size: 9))
  }

  private func write(_ block: Paper.Block) {
    switch block {
    case .mark(let text): line(text, .init(isBold: true, place: .right, size: 12))
    case .national(let lines): for text in lines { line(text, .init(isBold: true, place: .centre)) }
    case .title(let lines):
      for text in lines { line(text, .init(isBold: true, place: .centre, size: 14)) }
    case .text(let text, let style):
      let place: PaperLooks.Place = style.contains(.centre) ? .centre : .left
      line(
        text,
        .init(isBold: style.contains(.bold), isItalic: style.contains(.italic), place: place))
    case .lines(let count):
      for _ in 0..<count { line(String(repeating: "…", count: widths.reduce(0, +) / 2), .init()) }
    case .head(let head): write(head)
    case .table(let table): write(table)
    case .signatures(let rows): for row in rows { write(row) }
    }
  }

  private func write(_ head: Form.Head) {
    for index in 0..<max(head.left.count, head.right.count) {
      let left = index < head.left.count ? head.left[index] : ""
      let right = index < head.right.count ? head.right[index] : ""
      let isLast = index == head.left.count - 1
      halves(
        [(left, .init(isBold: isLast, place: .centre, size: 12))]
          + [(right, .init(isBold: true, place: .centre, size: 12))])
    }
    let below = [head.number, head.subject].compactMap(\.self).joined(separator: "\n")
    guard !below.isEmpty || head.date != nil else { return }
    halves([
      (below, .init(place: .centre, size: 12)),
      (head.date ?? "", .init(isItalic: true, place: .centre)),
    ])
  }

  private func write(_ cells: [Paper.Signature]) {
    let centred = PaperLooks.Look(place: .centre)
    func rows(_ text: (Paper.Signature) -> (String, PaperLooks.Look)) { halves(cells.map(text)) }
    if cells.contains(where: { $0.date != nil }) {
      rows { ($0.date ?? "", .init(isItalic: true, place: .centre)) }
    }
    rows {
      $0.list.isEmpty
        ? ($0.title ?? "", .init(isBold: true, place: .centre))
        : ($0.list.joined(separator: "\n"), .init(size: 11))
    }
    rows { ($0.how ?? "", .init(isItalic: true, place: .centre)) }
    for _ in 0..<4 { rows { _ in ("", centred) } }
    rows { ($0.name ?? "", .init(isBold: true, place: .centre)) }
  }
}

extension PaperSheet {
  private func write(_ table: PaperTable) {
    let top = row
    let header = PaperLooks.Look(isBold: true, isFramed: true, place: .centre, size: 11)
    cells(table.columns.map { ($0.title, header) })
    if table.isNumbered {
      cells(table.columns.map { ($0.number, .init(isFramed: true, place: .centre, size: 10)) })
    }
    let first = row
    if table.isNumbered { worksheet_repeat_rows(worksheet, top, first - 1) }
    for line in table.rows {
      let isBold = line.kind != .line
      for (column, cell) in line.cells.enumerated() {
        let formula = line.kind == .total ? sum(of: table, column, from: first) : nil
        write(cell, formula, isBold: isBold, in: UInt16(column))
      }
      let texts = zip(line.cells, widths).map { cell, width in
        PaperSheet.lines(of: Self.text(cell), width, size: 11)
      }
      endRow(lines: texts.max() ?? 1, size: 11)
    }
  }

  private func write(_ cell: PaperCell, _ formula: String?, isBold: Bool, in column: UInt16) {
    guard let number = cell.number else {
      let look = PaperLooks.Look(isBold: isBold, isFramed: true, size: 11)
      return write(Self.text(cell), looks[look], in: column)
    }
    let digits = Self.digits(of: cell, currency)
    // Spreadsheets keep no more than 15 digits.
    guard number.magnitude < 1_000_000_000_000_000 else {
      let look = PaperLooks.Look(isBold: isBold, isFramed: true, place: .right, size: 11)
      return write(NumberText(.english).whole(number), looks[look], in: column)
    }
    let look = PaperLooks.Look(
      isBold: isBold, isFramed: true, place: .right, size: 11,
      number: digits == 0 ? "#,##0" : "#,##0.00")
    let value = digits == 0 ? Double(number) : Double(number) / 100
    if let formula {
      worksheet_write_formula_num(worksheet, row, column, formula, looks[look], value)
    } else {
      worksheet_write_number(worksheet, row, column, value, looks[look])
    }
  }

  /// The formula of a sum over the lines; nil where they lie in too many pieces, or a spreadsheet could
  /// not add up exactly.
  private func sum(of table: PaperTable, _ column: Int, from first: UInt32) -> String? {
    let numbers = table.lines.compactMap { table.rows[$0].cells[column].number }
    guard !numbers.isEmpty, Self.digits(of: table.rows[table.lines[0]].cells[column], currency) == 0
    else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for line in table.lines {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    guard ranges.count <= 200 else { return nil }
    let letter = SheetText.letters(ofColumn: column)
    let parts = ranges.map { range in
      "\(letter)\(Int(first) + range.lowerBound + 1):\(letter)\(Int(first) + range.upperBound + 1)"
    }
    return "=SUM(\(parts.joined(separator: ",")))"
  }

  private static func digits(of cell: PaperCell, _ currency: String) -> Int {
    if case .money = cell { NumberText.minorDigits(of: currency) } else { 0 }
  }

  private static func text(_ cell: PaperCell) -> String {
    switch cell {
    case .text(let text), .partly(let text, _): text
    case .count, .money, .blank, .none: ""
    }
  }
}

extension PaperSheet {
  /// A text over the whole width.
  private func line(_ text: String, _ look: PaperLooks.Look) {
    merge(text, looks[look], 0..<widths.count)
    endRow(lines: Self.lines(of: text, widths.reduce(0, +), size: look.size), size: look.size)
  }

  /// Texts that share the width.
  private func halves(_ parts: [(text: String, look: PaperLooks.Look)]) {
    var lines = 1
    for (index, part) in parts.enumerated() {
      let columns = edge(index, of: parts.count)..<edge(index + 1, of: parts.count)
      merge(part.text, looks[part.look], columns)
      let width = widths[columns].reduce(0, +)
      lines = max(lines, Self.lines(of: part.text, width, size: part.look.size))
    }
    endRow(lines: lines, size: parts.map(\.look.size).max() ?? 13)
  }

  /// The column before which so many parts of the width end.
  private func edge(_ index: Int, of count: Int) -> Int {
    guard index > 0 else { return 0 }
    guard index < count else { return widths.count }
    let goal = widths.reduce(0, +) * index / count
    var (column, width) = (0, 0)
    while column < widths.count - (count - index), width + widths[column] / 2 < goal {
      width += widths[column]
      column += 1
    }
    return max(index, column)
  }

  /// Cells of one row, one in each column.
  private func cells(_ cells: [(text: String, look: PaperLooks.Look)]) {
    for (column, cell) in cells.enumerated() {
      write(cell.text, looks[cell.look], in: UInt16(column))
    }
    let lines = zip(cells, widths).map { Self.lines(of: $0.text, $1, size: $0.look.size) }
    endRow(lines: lines.max() ?? 1, size: 11)
  }

  private func merge(
    _ text: String, _ format: UnsafeMutablePointer<lxw_format>?, _ columns: Range<Int>
  ) {
    guard columns.count > 1 else { return write(text, format, in: UInt16(columns.lowerBound)) }
    worksheet_merge_range(
      worksheet, row, UInt16(columns.lowerBound), row, UInt16(columns.upperBound - 1),
      Self.shown(text), format)
  }

  private func write(
    _ text: String, _ format: UnsafeMutablePointer<lxw_format>?, in column: UInt16
  ) {
    if text.isEmpty {
      worksheet_write_blank(worksheet, row, column, format)
    } else {
      worksheet_write_string(worksheet, row, column, Self.shown(text), format)
    }
  }

  private func endRow(lines: Int, size: Int) {
    // The most that Office Open XML has is 409 points.
    worksheet_set_row(worksheet, row, min(Double(lines * size) * 1.3 + 3, 405), nil)
    row += 1
  }

  /// How many lines a text takes in a width of characters of 11 points.
  private static func lines(of text: String, _ width: Int, size: Int) -> Int {
    let room = max(2, width * 11 / size)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + String($1).wrapped(to: room).count }
  }

  /// Text as a cell holds it: without letters that steer, breaks of lines kept, not longer than a cell can be.
  private static func shown(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let plain = lines.map { String($0).plain }.joined(separator: "\n")
    return SheetText.escaped(String(plain.prefix(8_000)))
  }
}
