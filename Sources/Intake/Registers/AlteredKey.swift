// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// What spreadsheets make of ids: numbers of fifteen digits, `8.93457E+15`, dates.
enum AlteredKey {
  private static let names: Set<String> = [
    "asset", "class", "unit", "office", "code", "post", "need", "team", "other_team", "group",
    "norm_set",
  ]

  /// Whether a column holds ids.
  static func isKey(_ name: String, _ kind: ColumnKind) -> Bool {
    if case .reference = kind { return true }
    return kind == .text && names.contains(name)
  }

  /// What is wrong with a cell of a workbook as an id or, if it is a number, as any text.
  static func fault(of kind: SheetCell.Kind, _ text: String, isKey: Bool) -> CellMapper.Fault? {
    switch kind {
    case .number:
      let plain = RegisterNumber.plain(ofCell: text) ?? text
      guard plain.utf8.count > 15, !plain.contains(".") else { return nil }
      return lostDigits(Message("cell.lost-digits", ["value": Finding.quoted(text)]))
    case .date where isKey, .time where isKey:
      return (
        .idAsDate, Message("cell.date-for-id", ["value": Finding.quoted(text)]),
        Message("cell.format-as-text")
      )
    default: return nil
    }
  }

  /// An id that a spreadsheet wrote into a text file as it showed it, `8.93457E+15`.
  static func fault(ofText text: String) -> CellMapper.Fault {
    lostDigits(Message("cell.exponent-for-id", ["value": Finding.quoted(text)]))
  }

  private static func lostDigits(_ message: Message) -> CellMapper.Fault {
    (.lostDigits, message, Message("cell.format-as-text"))
  }

  /// Whether an id is a number with an exponent of two digits, as spreadsheets show long ones.
  static func hasExponent(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    guard count > 4, bytes[count - 3] == UInt8(ascii: "+"), bytes[count - 4] == UInt8(ascii: "E")
    else { return false }
    func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    let mantissa = bytes[..<(count - 4)]
    guard isDigit(mantissa[0]), bytes[(count - 2)...].allSatisfy(isDigit) else { return false }
    return mantissa.count == 1
      || mantissa.count > 2
        && (mantissa[1] == UInt8(ascii: ".") || mantissa[1] == UInt8(ascii: ","))
        && mantissa[2...].allSatisfy(isDigit)
  }

  /// Whether an id is a day or a month as spreadsheets show it, `12-Mar`, `Mar-21`.
  static func isShownDate(_ id: String) -> Bool {
    guard (5...6).contains(id.utf8.count) else { return false }
    let halves = id.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard halves.count == 2 else { return false }
    func isNumber(_ half: Substring.UTF8View) -> Bool { half.allSatisfy { (48...57).contains($0) } }
    func isMonth(_ half: Substring.UTF8View) -> Bool { months.contains(String(half) ?? "") }
    return isMonth(halves[1]) && isNumber(halves[0])
      || isMonth(halves[0]) && isNumber(halves[1]) && halves[1].count == 2
  }

  private static let months: Set<String> = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
