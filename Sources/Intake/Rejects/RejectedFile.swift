// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// The rows of a file that cannot be loaded, as a file of the same kind: rows of a workbook in a
/// workbook, rows of a text in a text with the same separator.
///
/// They stand under what stood above them, with what is wrong in a column of its own, so that they load
/// again by the same mapping once they are mended.
public struct RejectedFile: Sendable {
  private enum Content: Sendable {
    case text(RejectedRows, Separator)
    /// The sheets up to the last one with rejected rows.
    case workbook([(sheet: Sheet, rows: RejectedRows?)])
  }

  /// The name of the table's file, such as `assets.csv`, or the path of a register.
  public let name: String
  private let content: Content

  /// How many rows there are.
  public var count: Int {
    switch content {
    case .text(let rows, _): rows.count
    case .workbook(let sheets): sheets.reduce(0) { $0 + ($1.rows?.count ?? 0) }
    }
  }

  /// Whether the file is a workbook.
  public var isWorkbook: Bool {
    if case .workbook = content { true } else { false }
  }
}

extension RejectedFile {
  /// The rejected rows of every file that has some.
  ///
  /// - Parameters:
  ///   - bad: the rows to write; those of findings that were not kept too.
  ///   - findings: what was said of them.
  ///   - files: the files that they stand in.
  ///   - sheets: what the sheets of registers held.
  public static func all(
    _ bad: RowSet, _ findings: [Finding], in files: [TableFile], sheets: [SheetSummary] = []
  ) -> [RejectedFile] {
    let errors = Dictionary(
      grouping: findings.filter { $0.severity == .error && $0.row != nil }, by: \.file)
    let read = Dictionary(grouping: sheets, by: \.file)
    return files.compactMap { file in
      let errors = errors[file.name] ?? []
      guard read[file.name] != nil || WorkbookPackage.isWorkbook(file) else {
        return RejectedRows(ofTable: file, bad[file.name], errors).map {
          RejectedFile(name: file.name, content: .text($0, .comma))
        }
      }
      let tops = Headers(read[file.name] ?? [])
      return try? RejectedFile(ofRegister: file, tops, bad, errors)
    }
  }

  /// Where the headers of a register's sheets end, and how its text is written.
  private struct Headers {
    let format: TextFormat?
    let limits: ReadingLimits
    private let ends: [String?: Int]
    private let titles: [String?: [RowTitle]]
    private let columns: [String?: (read: Set<Int>, shared: Set<Int>)]
    /// The rows of headers further down.
    private let further: [String?: Set<Int>]

    init(_ sheets: [SheetSummary]) {
      format = sheets.first?.format
      limits = sheets.first?.limits ?? ReadingLimits()
      ends = Dictionary(
        sheets.map { ($0.sheet, $0.header?.upperBound ?? 0) }, uniquingKeysWith: { max($0, $1) })
      titles = Dictionary(sheets.map { ($0.sheet, $0.titles) }, uniquingKeysWith: { $0 + $1 })
      columns = Dictionary(
        sheets.map { ($0.sheet, ($0.readColumns, $0.sharedColumns)) },
        uniquingKeysWith: { ($0.0.union($1.0), $0.1.union($1.1)) })
      further = Dictionary(
        sheets.map { ($0.sheet, $0.furtherHeaders) }, uniquingKeysWith: { $0.union($1) })
    }

    /// The last row of a header, 1-based; nil where no mapping found it.
    subscript(sheet: String?) -> Int? { ends[sheet] }

    /// The columns of a sheet that were read, and those in which a merged cell counts for each row.
    func columns(of sheet: String?) -> (read: Set<Int>, shared: Set<Int>) {
      columns[sheet] ?? ([], [])
    }

    /// The titles and headers between the rows of a sheet that hold for some of them, by their rows.
    func titles(of rows: Set<Int>, in sheet: String?) -> [Int: RowTitle] {
      let headers = (further[sheet] ?? []).map { ($0, RowTitle(header: $0)) }
      return RowTitle.titles((titles[sheet] ?? []).sorted { $0.row < $1.row }, of: rows)
        .merging(headers) { $1 }
    }
  }

  private init?(
    ofRegister file: TableFile, _ headers: Headers, _ bad: RowSet, _ findings: [Finding]
  ) throws(RegisterError) {
    let register = try RegisterFile(
      file, encoding: headers.format?.encoding.encoding,
      separator: headers.format?.separator, limits: headers.limits)
    var sheets: [(sheet: Sheet, rows: RejectedRows?)] = []
    for sheet in register.sheets {
      let name = register.textFormat == nil ? sheet.name : nil
      let bad = bad[file.name, name]
      let rows =
        try bad.isEmpty
        ? nil
        : RejectedRows(
          of: sheet, in: register, top: headers[name], titles: headers.titles(of: bad, in: name),
          columns: headers.columns(of: name), bad,
          findings.filter { $0.sheet == name })
      sheets.append((sheet, rows))
    }
    while let last = sheets.last, last.rows == nil { sheets.removeLast() }
    guard let last = sheets.last?.rows else { return nil }
    let separator = register.textFormat?.separator
    self.init(name: file.name, content: separator.map { .text(last, $0) } ?? .workbook(sheets))
  }
}

extension RejectedFile {
  /// The file, with the findings in a language.
  ///
  /// Text is UTF-8 with a byte order mark, as spreadsheet programs expect it, and with line feeds. What
  /// they would run as a formula has an apostrophe before it there, which the readers take off again
  /// where the header has the column of findings. Sheets without rejected rows are empty and hidden, so
  /// that the others keep their places.
  ///
  /// - Throws: where there is not enough memory.
  public func bytes(in language: Language) throws -> [UInt8] {
    switch content {
    case .text(let rows, let separator):
      return DelimitedText(separator).bytes(of: rows.rows(in: language))
    case .workbook(let sheets):
      let pages = sheets.map { sheet, rows in
        WorkbookWriter.Page(
          name: sheet.name, isHidden: rows == nil, rows: rows?.guardedRows(in: language) ?? [],
          merged: rows?.merged ?? [], wideColumn: rows?.findingColumn)
      }
      return try WorkbookWriter(pages).bytes()
    }
  }
}
