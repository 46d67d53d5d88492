// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the part of a workbook that says how cells look, for the number formats alone.
final class CellStyles: XMLHandler {
  private let limits: ReadingLimits
  private var codes: [Int: NumberFormat] = [:]
  private var signs: [Int: CurrencySign] = [:]
  private var numbers: [Int] = []
  private var isInCells = false

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  /// The format of each cell style, by its number from 0.
  var formats: [NumberFormat] {
    numbers.map { codes[$0] ?? NumberFormat(builtIn: $0) }
  }

  /// The currency that each cell style shows, by its number from 0.
  var currencies: [CurrencySign?] { signs.isEmpty ? [] : numbers.map { signs[$0] } }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    if name == "cellXfs" {
      isInCells = true
    } else if name == "xf", isInCells {
      numbers.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
      try limits.check(.cellStyles, numbers.count)
    } else if name == "numFmt", let id = attributes["numFmtId"].flatMap({ Int($0) }) {
      let code = attributes["formatCode"] ?? ""
      codes[id] = NumberFormat(code: code)
      signs[id] = CurrencySign(formatCode: code)
      try limits.check(.cellStyles, codes.count)
    }
  }

  func end(_ name: XMLName) -> Bool {
    if name == "cellXfs" { isInCells = false }
    return false
  }
}
