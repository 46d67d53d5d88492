// SPDX-License-Identifier: GPL-3.0-or-later

/// Writes small workbooks (.xlsx) that spreadsheet programs and ``RegisterFile`` read alike.
struct WorkbookWriter {
  /// A sheet to be written.
  struct Page {
    /// The name on its tab.
    let name: String
    /// Whether a spreadsheet program shows it.
    let isHidden: Bool
    /// The rows, by ascending number.
    var rows: [SheetRow] = []
    /// Merged ranges.
    var merged: [CellRange] = []
    /// A column of long texts, 1-based, which is wide and breaks lines.
    var wideColumn: Int?
  }

  private static let schemas = "http://schemas.openxmlformats.org"
  private static let main = "\(schemas)/spreadsheetml/2006/main"
  private static let document = "\(schemas)/officeDocument/2006/relationships"
  private static let package = "\(schemas)/package/2006"
  private static let content = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private let pages: [Page]

  /// A workbook of sheets, in the order of their tabs.
  init(_ pages: [Page]) {
    self.pages = pages
  }

  /// The file.
  ///
  /// - Throws: ``ArchiveWriter/Failure`` where there is not enough memory.
  func bytes() throws(ArchiveWriter.Failure) -> [UInt8] {
    try ArchiveWriter.archive(
      [
        ("[Content_Types].xml", types), ("_rels/.rels", packageRelations),
        ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", workbookRelations),
        ("xl/styles.xml", styles),
      ] + pages.enumerated().map { (Self.part($0), PageWriter($1).xml(Self.main)) })
  }

  private static func part(_ index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

  private var types: String {
    let sheets = pages.indices.map {
      "<Override PartName=\"/\(Self.part($0))\" ContentType=\"\(Self.content).worksheet+xml\"/>"
    }
    return XMLText.declaration + "<Types xmlns=\"\(Self.package)/content-types\">"
      + "<Default Extension=\"rels\""
      + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(Self.content).sheet.main+xml\"/>"
      + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(Self.content).styles+xml\"/>"
      + sheets.joined() + "</Types>"
  }

  private var packageRelations: String {
    relations([("rId1", "officeDocument", "xl/workbook.xml")])
  }

  private var workbookRelations: String {
    let sheets = pages.indices.map {
      ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    return relations(sheets + [("styles", "styles", "styles.xml")])
  }

  private func relations(_ list: [(id: String, kind: String, target: String)]) -> String {
    let elements = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(Self.document)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return XMLText.declaration + "<Relationships xmlns=\"\(Self.package)/relationships\">"
      + elements.joined() + "</Relationships>"
  }

  private var workbook: String {
    let sheets = pages.enumerated().map { index, page in
      "<sheet name=\"\(XMLText.escaped(page.name))\" sheetId=\"\(index + 1)\""
        + (page.isHidden ? " state=\"hidden\"" : "") + " r:id=\"rId\(index + 1)\"/>"
    }
    // The tab shown first must be visible.
    let active = pages.firstIndex { !$0.isHidden } ?? 0
    return XMLText.declaration
      + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.document)\"><bookViews>"
      + "<workbookView activeTab=\"\(active)\"/></bookViews><sheets>\(sheets.joined())</sheets>"
      + "</workbook>"
  }

  private var styles: String {
    let formats = CellStyle.allCases.compactMap { style in
      style.format.code.map { "<numFmt numFmtId=\"\(style.format.id)\" formatCode=\"\($0)\"/>" }
    }
    let cells = CellStyle.allCases.map(\.xml).joined()
    return XMLText.declaration + "<styleSheet xmlns=\"\(Self.main)\">"
      + "<numFmts count=\"\(formats.count)\">\(formats.joined())</numFmts>"
      + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
      + "<cellStyleXfs count=\"1\">"
      + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
      + "<cellXfs count=\"\(CellStyle.allCases.count)\">\(cells)</cellXfs></styleSheet>"
  }
}
