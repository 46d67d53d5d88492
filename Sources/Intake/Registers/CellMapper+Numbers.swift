// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension CellMapper {
  /// A number in the form of the tables.
  mutating func number(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow
  ) -> String? {
    switch kind {
    case .number:
      if let plain = RegisterNumber.plain(ofCell: text) { return scaled(plain, field) }
      report(notNumber(text), field, row, text)
    case .text:
      do throws(RegisterNumber.Fault) {
        return scaled(try RegisterNumber.plain(ofText: text, marks: marks), field)
      } catch {
        report(error == .ambiguous ? ambiguous(text) : notNumber(text), field, row, text)
      }
    default: report(notNumber(text), field, row, text)
    }
    return nil
  }

  private func scaled(_ plain: String, _ field: MappedField) -> String {
    RegisterNumber.scaled(plain, byZeros: field.zeros)
  }

  private func notNumber(_ text: String) -> Fault {
    (
      .badNumber, "\(Finding.quoted(text)) is not a number",
      "write digits with the marks that the mapping names, without a unit"
    )
  }

  private func ambiguous(_ text: String) -> Fault {
    (
      .badNumber, "\(Finding.quoted(text)) may be in thousands or have decimals",
      "say in the mapping which mark is which, such as 'thousands: \".\"'"
    )
  }

  /// A date in the form of the tables.
  mutating func date(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow
  ) -> String? {
    switch kind {
    case .date: return String(text.prefix { $0 != "T" })
    case .number:
      if let year = Int(text), (1000...9999).contains(year) { return text }
      report(
        (
          .badDate, "\(Finding.quoted(text)) is a number, not a date",
          "format the cell as a date, or write the year"
        ), field, row, text)
    default:
      do throws(RegisterDate.Fault) {
        return try RegisterDate.date(text, order: dateOrder).description
      } catch {
        report(error == .ambiguous ? ambiguousDate(text) : notDate(text), field, row, text)
      }
    }
    return nil
  }

  private func notDate(_ text: String) -> Fault {
    let order: Wording =
      switch dateOrder {
      case .dmy: ", day before month"
      case .mdy: ", month before day"
      case .ymd: ", year before month and day"
      case nil: ""
      }
    return (
      .badDate, "\(Finding.quoted(text)) is not a date\(order)",
      "write it with a year of four digits, such as 05/07/2021 or 2021"
    )
  }

  private func ambiguousDate(_ text: String) -> Fault {
    (
      .badDate, "\(Finding.quoted(text)) may have its day or its month first",
      "say in the mapping which it is: 'dates: dmy' or 'dates: mdy'"
    )
  }
}

extension CellMapper {
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
          "\(Finding.quoted(text)) is not a number of items", "write how many, or x for all",
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
      "\(sum) items have a condition, the row counts \(total ?? 0)",
      "make the columns of the conditions add up to the quantity", columns.first?.condition, row,
      nil)
    return []
  }

  private func count(_ text: String, _ kind: SheetCell.Kind, of total: Int64?) -> Int64? {
    if ["x", "X", "✓", "✔"].contains(text) { return total ?? 1 }
    let plain =
      kind == .number
      ? RegisterNumber.plain(ofCell: text)
      : try? RegisterNumber.plain(ofText: text, marks: marks)
    return plain.flatMap { Int64($0) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
