// SPDX-License-Identifier: GPL-3.0-or-later

/// A small workbook, part by part, to be changed and written as an archive.
struct SampleWorkbook {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let document =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"
  /// The parts in the order in which they are written.
  var parts: [(name: String, bytes: [UInt8])]

  /// A workbook of one sheet from what stands inside its `worksheet` element.
  init(sheet: String, strings: String = "", styles: String = "", properties: String = "") {
    self.init(
      sheets: [(name: "Sheet1", state: "visible", content: sheet)], strings: strings,
      styles: styles, properties: properties)
  }

  /// A workbook from what stands inside the root elements of its parts.
  init(
    sheets: [(name: String, state: String, content: String)], strings: String = "",
    styles: String = "", properties: String = ""
  ) {
    parts = []
    let ids = sheets.indices.map { "rId\($0 + 1)" }
    add("_rels/.rels", Self.relationships([("rId1", "officeDocument", "xl/workbook.xml")]))
    let list = zip(sheets, ids).map { sheet, id in
      "<sheet name=\"\(sheet.name)\" sheetId=\"1\" state=\"\(sheet.state)\" r:id=\"\(id)\"/>"
    }
    add(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.document)\"><workbookPr \(properties)/>"
        + "<sheets>\(list.joined())</sheets></workbook>")
    let targets = ids.map { ($0, "worksheet", "worksheets/\($0).xml") }
    add(
      "xl/_rels/workbook.xml.rels",
      Self.relationships(
        targets + [("s", "sharedStrings", "sharedStrings.xml"), ("f", "styles", "/xl/styles.xml")]))
    for (sheet, id) in zip(sheets, ids) {
      add(
        "xl/worksheets/\(id).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.content)</worksheet>")
    }
    add("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(strings)</sst>")
    add("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>")
  }

  /// The workbook as a file.
  var archive: [UInt8] { StoredArchive(parts).archive }

  /// Puts other text in the place of a part, or adds it.
  mutating func replace(_ name: String, with text: String) {
    parts.removeAll { $0.name == name }
    parts.append((name, Array(text.utf8)))
  }

  private mutating func add(_ name: String, _ text: String) {
    parts.append((name, Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(text)".utf8)))
  }

  private static func relationships(_ list: [(id: String, kind: String, target: String)]) -> String
  {
    let elements = list.map {
      "<Relationship Id=\"\($0.id)\" Type=\"\(document)/\($0.kind)\" Target=\"\($0.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)\">\(elements.joined())</Relationships>"
  }
}
