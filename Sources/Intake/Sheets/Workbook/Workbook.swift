// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What all sheets of a workbook share; immutable, so that sheets can be read side by side.
struct Workbook: Sendable {
  /// The worksheets in the order of their tabs, hidden ones too; charts are left out.
  let sheets: [Sheet]
  /// The archive that it is.
  let archive: ArchiveSource
  /// The texts that cells refer to.
  private let strings: SharedStrings
  /// How the numbers of each cell style are shown.
  let formats: [NumberFormat]
  /// The currency that each cell style shows; empty where none does.
  let currencies: [CurrencySign?]
  /// By how much each cell style shows less than the cell holds; empty where none does.
  let shownScales: [ShownScale?]
  /// What text each cell style makes of a number; empty where none does.
  let shownTexts: [ShownText?]
  /// Day 0 of its dates.
  let epoch: SerialDate.Epoch
  /// How the text of each cell style is written where its font is from before Unicode.
  private let legacyTexts: [LegacyText?]
  /// How all other text is written, where somebody named it.
  private let given: LegacyText?
  /// Whether somebody said that all text is Unicode, whatever its font, or all of it shows that it is.
  private let isUnicode: Bool

  /// Whether it says that its formulas are still to be calculated.
  let isToBeCalculated: Bool

  /// Reads everything but the sheets themselves.
  ///
  /// Text is in the encoding that its font says, else in the one given; UTF-8 and UTF-16 say that all
  /// of it is Unicode.
  init(
    _ source: FileBytes, encoding: TextEncoding?, limits: ReadingLimits
  ) throws(RegisterError.Reason) {
    self.archive = try ArchiveSource(source, limits: limits)
    let archive = try Archive(self.archive, limits: limits)
    let part = try Self.mainPart(of: archive)
    let relationships = try Relationships(of: part, in: archive)
    let directory = SheetDirectory(relationships, limits: limits)
    try XMLStream(archive.open(part), limits: limits, handler: directory).readAll()
    guard !directory.sheets.isEmpty else { throw .noSheets }
    let bytes = encoding.flatMap { $0.isUnicode ? nil : $0 }
    let strings = SharedStringReader(encoding: bytes, limits: limits)
    let styles = CellStyles(limits: limits)
    for (kind, handler) in [("sharedStrings", strings as any XMLHandler), ("styles", styles)] {
      guard let part = relationships.part(ofKind: kind), archive.has(part) else { continue }
      try XMLStream(archive.open(part), limits: limits, handler: handler).readAll()
    }
    (sheets, epoch) = (directory.sheets, directory.epoch)
    isToBeCalculated = directory.isToBeCalculated
    (self.strings, formats) = (strings.strings, styles.formats)
    (currencies, shownScales) = (styles.currencies, styles.shownScales)
    shownTexts = styles.shownTexts
    given = bytes.map { LegacyText($0) }
    let fonts = styles.legacyTexts
    let isTyped = !fonts.isEmpty && bytes == nil && LegacyText.areUnicode(strings.strings.all)
    isUnicode = encoding?.isUnicode ?? isTyped
    legacyTexts = isUnicode ? [] : fonts
  }

  /// How the text of cells of a style is written; nil for Unicode.
  func legacyText(ofStyle style: Int) -> LegacyText? {
    legacyTexts.indices.contains(style) ? legacyTexts[style] ?? given : given
  }

  /// The UTF-8 of a shared text in a cell of a style; nil where there is none of that number.
  func text(_ number: Int, ofStyle style: Int) -> ArraySlice<UInt8>? {
    isUnicode ? strings[number] : strings.decoded(number, in: legacyText(ofStyle: style))
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
