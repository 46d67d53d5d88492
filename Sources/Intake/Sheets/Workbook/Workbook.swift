// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What all sheets of a workbook share; immutable, so that sheets can be read side by side.
struct Workbook: Sendable {
  /// The worksheets in the order of their tabs, hidden ones too; charts are left out.
  let sheets: [Sheet]
  /// The texts that cells refer to.
  let strings: SharedStrings
  /// How the numbers of each cell style are shown.
  let formats: [NumberFormat]
  /// The currency that each cell style shows; empty where none does.
  let currencies: [CurrencySign?]
  /// Day 0 of its dates.
  let epoch: SerialDate.Epoch

  /// Whether it says that its formulas are still to be calculated.
  let isToBeCalculated: Bool

  /// Reads everything but the sheets themselves.
  init(_ source: ByteSource, limits: ReadingLimits) throws(RegisterError.Reason) {
    let archive = try Archive(source, limits: limits)
    let part = try Self.mainPart(of: archive)
    let relationships = try Relationships(of: part, in: archive)
    let directory = SheetDirectory(relationships, limits: limits)
    try XMLStream(archive.open(part), limits: limits, handler: directory).readAll()
    guard !directory.sheets.isEmpty else { throw .noSheets }
    let strings = SharedStringReader(limits: limits)
    let styles = CellStyles(limits: limits)
    for (kind, handler) in [("sharedStrings", strings as any XMLHandler), ("styles", styles)] {
      guard let part = relationships.part(ofKind: kind), archive.has(part) else { continue }
      try XMLStream(archive.open(part), limits: limits, handler: handler).readAll()
    }
    (sheets, epoch) = (directory.sheets, directory.epoch)
    isToBeCalculated = directory.isToBeCalculated
    (self.strings, formats) = (strings.strings, styles.formats)
    currencies = styles.currencies
  }

  private static func mainPart(of archive: Archive) throws(RegisterError.Reason) -> String {
    let part = try Relationships(of: "", in: archive).part(ofKind: "officeDocument")
    guard let part else {
      if archive.has("content.xml") { throw .otherFormat(Message("register.format-ods")) }
      if archive.has("xl/workbook.xml") { return "xl/workbook.xml" }
      throw .otherFormat(Message("register.format-zip"))
    }
    if part.hasSuffix(".bin") { throw .otherFormat(Message("register.format-xlsb")) }
    if part.hasPrefix("word/") || part.hasPrefix("ppt/") {
      throw .otherFormat(Message("register.format-office"))
    }
    return part
  }
}
