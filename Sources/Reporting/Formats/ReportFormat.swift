// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// A format in which reports are written.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Aligned text for a terminal.
  case table
  /// The last and most detailed table, for scripts and spreadsheets.
  case csv
  /// Everything, for scripts.
  case json
  /// Everything in a workbook, for spreadsheets.
  case xlsx
  /// A page of its own.
  case html

  /// Whether only a report with a page has it.
  public var needsPage: Bool { self == .html }

  /// A report in this format.
  ///
  /// - Parameters:
  ///   - report: what is written.
  ///   - language: what people read it in.
  ///   - width: how wide tables may be where a person looks at them in a terminal.
  ///   - page: the report as HTML.
  /// - Precondition: there is a page where the format needs one.
  /// - Throws: ``WorkbookError``.
  public func bytes(
    of report: Report, in language: Language, width: Int? = nil,
    page: ((Language) -> String)? = nil
  ) throws -> [UInt8] {
    switch self {
    case .table:
      let format = TextFormat(language, width: width)
      return Array((report.hasDetails ? format.summary(of: report) : format.text(of: report)).utf8)
    case .csv: return Array(CSVFormat().text(of: report).utf8)
    case .json: return JSONFormat().bytes(of: report)
    case .xlsx: return try WorkbookFormat(language).bytes(of: report)
    case .html:
      guard let page else { preconditionFailure("\(report.term.name) has no page") }
      return Array(page(language).utf8)
    }
  }
}
