// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension ReceiptReader {
  /// What the cells of a row say.
  mutating func receipt(_ row: SheetRow, _ place: ReceiptRow) -> Receipt {
    let offices = offices
    var receipt = place.receipt
    receipt.received = count(.received, row, place)
    receipt.accepted = count(.accepted, row, place)
    receipt.refused = count(.refused, row, place)
    receipt.lost = count(.lost, row, place)
    receipt.condition = value(.condition, row, place, Message("receipt.conditions")) {
      $0.condition
    }
    receipt.date = value(.date, row, place, Message("receipt.dates")) { $0.date }
    receipt.officeFound = value(.officeFound, row, place, Message("receipt.offices")) {
      offices.contains($0.text) ? $0.text : nil
    }
    receipt.minutesNumber = value(.minutesNumber, row, place, Message("receipt.texts")) { $0.short }
    receipt.by = value(.by, row, place, Message("receipt.texts")) { $0.short }
    receipt.note = value(.note, row, place, Message("receipt.texts")) { $0.short }
    return receipt
  }

  private mutating func count(
    _ column: MoveListColumn, _ row: SheetRow, _ place: ReceiptRow
  ) -> Int64? {
    value(column, row, place, Message("receipt.counts")) { $0.count }
  }

  /// The value of a cell; nil where it is empty, or is none, which is noted.
  private mutating func value<Value>(
    _ column: MoveListColumn, _ row: SheetRow, _ place: ReceiptRow, _ remedy: Message,
    _ read: (ReceiptCell) -> Value?
  ) -> Value? {
    guard let number = place.columns[column]?.number, let cell = ReceiptCell(row, number) else {
      return nil
    }
    if !cell.isBroken, let value = read(cell) { return value }
    faults.append(
      place.finding(
        .badCell, at: column, value: cell.text,
        Message(
          "receipt.bad-cell", ["value": Finding.quoted(cell.text), "column": column.message]),
        remedy: cell.isBroken ? Message("receipt.values") : remedy))
    return nil
  }
}

extension ReceiptCell {
  /// The most letters that a text may have.
  private static let mostLetters = 500

  /// A text that is not too long; nil where it is.
  var short: String? { text.unicodeScalars.count <= Self.mostLetters ? text.plain : nil }
}
