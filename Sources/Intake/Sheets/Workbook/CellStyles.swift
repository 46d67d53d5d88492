// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the part of a workbook that says how cells look, for number formats and fonts alone.
final class CellStyles: XMLHandler {
  /// Characters of a number format.
  private static let longestCode = 255

  private let limits: ReadingLimits
  private var codes: [Int: NumberFormat] = [:]
  private var signs: [Int: CurrencySign] = [:]
  private var scales: [Int: ShownScale] = [:]
  private var texts: [Int: ShownText] = [:]
  private var numbers: [Int] = []
  private var isInCells = false
  private var fonts: [LegacyText?] = []
  private var cellFonts: [Int] = []
  private var isInFonts = false

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// The format of each cell style, by its number from 0.
  var formats: [NumberFormat] {
    numbers.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }

  /// The currency that each cell style shows, by its number from 0.
  var currencies: [CurrencySign?] { signs.isEmpty ? [] : numbers.map { signs[$0] } }

  /// By how much each cell style shows less than the cell holds, by its number from 0.
  var shownScales: [ShownScale?] { scales.isEmpty ? [] : numbers.map { scales[$0] } }

  /// What text each cell style makes of a number, by its number from 0.
  var shownTexts: [ShownText?] { texts.isEmpty ? [] : numbers.map { texts[$0] } }

  /// What the font of each cell style says of its text; nothing where none is from before Unicode.
  var legacyTexts: [LegacyText?] {
    guard fonts.contains(where: { $0 != nil }) else { return [] }
    return cellFonts.map { fonts.indices.contains($0) ? fonts[$0] : nil }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    if name == "cellXfs" {
      isInCells = true
    } else if name == "xf", isInCells {
      numbers.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      cellFonts.append(attributes["fontId"].flatMap { Int($0) } ?? 0)
      try limits.check(.cellStyles, numbers.count)
    } else if name == "fonts" {
      isInFonts = true
    } else if isInFonts {
      try startFont(name, attributes)
    } else if name == "numFmt", let id = attributes["numFmtId"].flatMap({ Int($0) }) {
      // Spreadsheets take no longer one.
      let code = String((attributes["formatCode"] ?? "").prefix(Self.longestCode))
      codes[id] = NumberFormat(code: code)
      scales[id] = ShownScale(formatCode: code)
      signs[id] = CurrencySign(formatCode: code) ?? scales[id]?.currency
      texts[id] = codes[id] == .number ? ShownText(formatCode: code) : nil
      try limits.check(.numberFormats, codes.count)
    }
  }

  func end(_ name: XMLName) -> Bool {
    if name == "cellXfs" { isInCells = false }
    if name == "fonts" { isInFonts = false }
    return false
  }

  private func startFont(
    _ name: XMLName, _ attributes: XMLAttributes
  ) throws(RegisterError.Reason) {
    if name == "font" {
      fonts.append(nil)
      try limits.check(.cellStyles, fonts.count)
    } else if name == "name", !fonts.isEmpty {
      fonts[fonts.count - 1] = attributes["val"].flatMap { LegacyText(font: $0) }
    }
  }
}
