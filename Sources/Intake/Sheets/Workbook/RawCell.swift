// SPDX-License-Identifier: GPL-3.0-or-later

/// A cell as a workbook's XML has it, before its value is made out.
struct RawCell {
  /// How its value is to be read.
  enum Kind {
    case number
    case shared
    case formulaText
    case inline
    case boolean
    case error
    case date

    /// By the cell's type attribute; number without one.
    init(_ type: UnsafeBufferPointer<UInt8>?) {
      // Most cells of most workbooks are of one of these.
      guard let type else {
        self = .number
        return
      }
      if type.count == 1, type[0] == UInt8(ascii: "s") {
        self = .shared
        return
      }
      switch String(decoding: type, as: UTF8.self) {
      case "str": self = .formulaText
      case "inlineStr": self = .inline
      case "b": self = .boolean
      case "e": self = .error
      case "d": self = .date
      default: self = .number
      }
    }
  }

  /// The texts that a cell can have.
  enum Text {
    case value
    case inline
    case formula
  }

  /// How its value is to be read.
  var type = Kind.number
  /// The number of its style, from 0.
  var style = 0
  /// Whether it has a formula.
  var isFormula = false
  /// The text of its value.
  private(set) var value: [UInt8] = []
  /// Its text where that stands in the cell itself.
  private(set) var inline: [UInt8] = []
  /// Its formula.
  private(set) var formula: [UInt8] = []

  /// Adds to a text and says how long it is then.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: Text) -> Int {
    switch text {
    case .value:
      value += bytes
      return value.count
    case .inline:
      inline += bytes
      return inline.count
    case .formula:
      formula += bytes
      return formula.count
    }
  }

  /// Makes it a cell without anything, its room kept.
  mutating func clear() {
    (type, style, isFormula) = (.number, 0, false)
    value.removeAll(keepingCapacity: true)
    inline.removeAll(keepingCapacity: true)
    formula.removeAll(keepingCapacity: true)
  }
}
