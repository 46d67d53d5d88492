// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension CellMapper {
  /// A number in the form of the tables.
  mutating func number(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow
  ) -> Value? {
    switch kind {
    case .number:
      if let plain = RegisterNumber.plain(ofCell: text) { return scaled(plain, text, field, row) }
      report(notNumber(text), field, row, text)
    case .text: return written(text, field, row)
    default: report(notNumber(text), field, row, text)
    }
    return nil
  }

  /// A number that is text, money perhaps with its currency.
  private mutating func written(
    _ text: String, _ field: MappedField, _ row: SheetRow
  ) -> Value? {
    let amount = field.kind == .money ? AmountText(text) : nil
    if let own = field.currency, let sign = amount?.currencies.first(where: { !own.has($0) }) {
      report(foreign(text, sign, own), field, row, text)
      return nil
    }
    let number = amount?.number ?? text
    do throws(RegisterNumber.Fault) {
      let plain = try RegisterNumber.plain(ofText: number, marks: marks)
      noteMarks(number, field, row)
      return scaled(plain, text, field, row)
    } catch {
      report(error == .ambiguous ? ambiguous(text) : notNumber(text), field, row, text)
      return nil
    }
  }

  /// A number times the scale of its field, money in whole units.
  private mutating func scaled(
    _ plain: String, _ text: String, _ field: MappedField, _ row: SheetRow
  ) -> Value? {
    if let factor = field.factor {
      if let product = factor.times(plain) { return Value(text: product) }
      report(notNumber(text), field, row, text)
      return nil
    }
    let scaled = RegisterNumber.scaled(plain, byZeros: field.zeros)
    guard field.kind == .money, scaled.contains(".") else { return Value(text: scaled) }
    return Value(text: RegisterNumber.rounded(scaled), doubt: .rounded)
  }

  /// What is wrong with an amount in another currency than that of the inventory.
  func foreign(_ text: String, _ sign: CurrencySign, _ own: Currency) -> Fault {
    (
      .foreignCurrency,
      Message(
        "cell.foreign-currency",
        ["value": Finding.quoted(text), "currency": sign.name, "own": own.code]),
      Message("cell.convert-currency", ["own": own.code, "mapping": mappingName])
    )
  }

  private func notNumber(_ text: String) -> Fault {
    (
      .badNumber, Message("cell.not-a-number", ["value": Finding.quoted(text)]),
      Message("cell.write-marked-digits")
    )
  }

  private func ambiguous(_ text: String) -> Fault {
    (
      .badNumber, Message("cell.ambiguous-number", ["value": Finding.quoted(text)]),
      Message("cell.say-marks")
    )
  }
}

extension CellMapper {
  /// Whether a row counts no items, so that no asset comes of it, which is noted then.
  mutating func isNothing(_ values: [String], _ fields: [MappedField], _ row: SheetRow) -> Bool {
    guard mapping.table == .assets, let field = fields.first(where: { $0.name == "quantity" }),
      values[field.place] == "0"
    else { return false }
    assumed.note(.noItems, field, row, text: values[field.place])
    return true
  }

  /// How many items of a row have each condition; nothing where the columns contradict the quantity,
  /// which has been noted then.
  mutating func counts(
    _ columns: [(condition: Condition, column: Int)], in row: SheetRow, quantity: String
  ) -> [(condition: Condition, count: Int64)] {
    let total = Int64(quantity)
    var counted: [(condition: Condition, count: Int64)] = []
    for (condition, column) in columns {
      guard let cell = row[column] else { continue }
      let text = Self.trimmed(row.text(of: cell))
      guard !text.isEmpty, text != "-" else { continue }
      guard let count = count(text, cell.kind, of: total) else {
        reportCount(
          Message("cell.not-a-count", ["value": Finding.quoted(text)]), Message("cell.write-count"),
          condition, row, text)
        return []
      }
      if count > 0 { counted.append((condition, count)) }
    }
    let sum = counted.reduce(Int128(0)) { $0 + Int128($1.count) }
    // A quantity that cannot be read was reported.
    guard quantity.isEmpty || total != nil else { return [] }
    if sum == Int128(total ?? Int64(truncatingIfNeeded: sum)), sum > 0 { return counted }
    reportCount(
      Message("row.count-mismatch", ["sum": String(sum), "quantity": total ?? 0]),
      Message("row.correct-counts"), columns.first?.condition, row,
      nil)
    return []
  }

  private func count(_ text: String, _ kind: SheetCell.Kind, of total: Int64?) -> Int64? {
    if SheetColumns.ticks.contains(text) { return total ?? 1 }
    let plain =
      kind == .number
      ? RegisterNumber.plain(ofCell: text)
      : try? RegisterNumber.plain(ofText: text, marks: marks)
    return plain.flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
