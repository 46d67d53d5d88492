// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Makes out what the cells of a workbook say.
struct CellValues {
  private let workbook: Workbook

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  /// The currency with which a cell style shows numbers.
  func currency(ofStyle style: Int) -> CurrencySign? {
    workbook.currencies.indices.contains(style) ? workbook.currencies[style] : nil
  }

  /// The zeros that a cell style says or takes away; nil where it shows numbers as they are.
  func shownZeros(ofStyle style: Int) -> Int? {
    workbook.shownScales.indices.contains(style) ? workbook.shownScales[style]?.zeros : nil
  }

  /// Appends the text that a cell style makes of a whole number, which stands at the end of some bytes,
  /// and says how long it is; 0 where it makes none.
  func appendShown(ofStyle style: Int, _ number: Range<Int>, to bytes: inout [UInt8]) -> Int {
    guard workbook.shownTexts.indices.contains(style), let shown = workbook.shownTexts[style],
      Self.whole(bytes[number]) != nil
    else { return 0 }
    let text = shown.text(of: bytes[number])
    guard text.count <= SheetCell.longestShown, !text.elementsEqual(bytes[number]) else { return 0 }
    bytes += text
    return text.count
  }

  /// Appends the text of a cell and says what it is; nil where the cell is empty.
  func append(
    _ cell: RawCell, to bytes: inout [UInt8]
  ) throws(RegisterError.Reason) -> SheetCell.Kind? {
    if isUncalculated(cell) {
      // A formula that is shared with another cell has no text of its own.
      bytes += cell.formula.isEmpty ? [UInt8(ascii: "=")] : cell.formula
      return .uncalculated
    }
    switch cell.type {
    case .shared: return try appendShared(cell, to: &bytes)
    case .inline:
      return appendText(cell.inline.isEmpty ? cell.value : cell.inline, of: cell, to: &bytes)
    case .formulaText: return appendText(cell.value, of: cell, to: &bytes)
    case .boolean: return try appendBoolean(cell, to: &bytes)
    case .error: return append(Self.trimmed(cell.value), .error, to: &bytes)
    case .date: return appendDate(Self.trimmed(cell.value), to: &bytes)
    case .number: return appendNumber(cell, to: &bytes)
    }
  }

  /// Whether the result of a formula is not in the file: there is none, or the zero that programs write
  /// which leave the calculation to whoever opens the file.
  private func isUncalculated(_ cell: RawCell) -> Bool {
    guard cell.isFormula, cell.inline.isEmpty else { return false }
    let value = Self.trimmed(cell.value)
    return switch cell.type {
    // A text may be empty, as in =IF(A1>0,"yes","").
    case .formulaText: false
    case .number where workbook.isToBeCalculated: value.isEmpty || value == [UInt8(ascii: "0")]
    default: value.isEmpty
    }
  }

  private func append(
    _ text: ArraySlice<UInt8>, _ kind: SheetCell.Kind, to bytes: inout [UInt8]
  ) -> SheetCell.Kind? {
    bytes += text
    return text.isEmpty ? nil : kind
  }

  private func appendText(
    _ text: [UInt8], of cell: RawCell, to bytes: inout [UInt8]
  ) -> SheetCell.Kind? {
    let text = EscapedText.plain(text)
    let legacy = workbook.legacyText(ofStyle: cell.style)
    return append((legacy?.decoded(text[...]) ?? text)[...], .text, to: &bytes)
  }

  private func appendShared(
    _ cell: RawCell, to bytes: inout [UInt8]
  ) throws(RegisterError.Reason) -> SheetCell.Kind? {
    let text = Self.trimmed(cell.value)
    if text.isEmpty { return appendText(cell.inline, of: cell, to: &bytes) }
    let given = Self.whole(text) ?? Int(String(decoding: text, as: UTF8.self))
    guard let number = given, let shared = workbook.text(number, ofStyle: cell.style)
    else {
      let shown = String(decoding: text, as: UTF8.self).prefix(40)
      throw .badValue(Message("workbook.unknown-shared-text", ["text": shown]))
    }
    return append(shared, .text, to: &bytes)
  }

  private func appendBoolean(
    _ cell: RawCell, to bytes: inout [UInt8]
  ) throws(RegisterError.Reason) -> SheetCell.Kind? {
    switch String(decoding: Self.trimmed(cell.value), as: UTF8.self) {
    case "": return nil
    case "1", "true", "TRUE": return append(Array("TRUE".utf8)[...], .boolean, to: &bytes)
    case "0", "false", "FALSE": return append(Array("FALSE".utf8)[...], .boolean, to: &bytes)
    case let text: throw .badValue(Message("workbook.not-a-flag", ["value": text.prefix(40)]))
    }
  }

  /// A date or time that the file has in ISO 8601; anything else is left as the text that it is.
  private func appendDate(_ text: ArraySlice<UInt8>, to bytes: inout [UInt8]) -> SheetCell.Kind? {
    append(text, Self.isDate(text) ? .date : Self.isTime(text) ? .time : .text, to: &bytes)
  }

  private func appendNumber(_ cell: RawCell, to bytes: inout [UInt8]) -> SheetCell.Kind? {
    let text = Self.trimmed(cell.value)
    let format =
      workbook.formats.indices.contains(cell.style) ? workbook.formats[cell.style] : .number
    guard Self.isNumber(text) else { return append(text, .text, to: &bytes) }
    guard format != .number,
      let number = Self.whole(text).map(Double.init)
        ?? Double(String(decoding: text, as: UTF8.self)),
      let date = SerialDate.text(number, format, epoch: workbook.epoch)
    else { return append(text, .number, to: &bytes) }
    return append(Array(date.text.utf8)[...], date.kind, to: &bytes)
  }
}

extension CellValues {
  private static func trimmed(_ text: [UInt8]) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return text[first...last]
  }

  /// A whole number of at most 15 digits; nil for any other text.
  private static func whole(_ text: ArraySlice<UInt8>) -> Int? {
    text.withUnsafeBufferPointer { RegisterNumber.whole($0, thousands: nil) }.map { Int($0) }
  }

  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    if whole(text) != nil { return true }
    var hasDigit = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"): break
      case UInt8(ascii: "e"), UInt8(ascii: "E"): guard hasDigit else { return false }
      default: return false
      }
    }
    return hasDigit && Double(String(decoding: text, as: UTF8.self)) != nil
  }

  private static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { $0.count == 2 && $0.allSatisfy { (48...57).contains($0) } }
  }

  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let date = text.prefix { $0 != UInt8(ascii: "T") }
    return PartialDate(String(decoding: date, as: UTF8.self)) != nil
  }
}
