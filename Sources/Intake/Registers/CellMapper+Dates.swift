// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension CellMapper {
  /// A date in the form of the tables.
  mutating func date(
    _ text: String, _ kind: SheetCell.Kind, _ field: MappedField, _ row: SheetRow
  ) -> Value? {
    let written = kind == .number ? RegisterNumber.plain(ofCell: text) ?? text : text
    switch kind {
    case .date: return Value(text: String(text.prefix { $0 != "T" }))
    // A number may be the day that a spreadsheet counts, unless it has the digits of a year or a date.
    case .number where ![4, 8].contains(written.utf8.count) && written != "0":
      report(Self.numberForDate(text), field, row, text)
      return nil
    default: break
    }
    do throws(RegisterDate.Fault) {
      let (date, isPartOfYear) = try dates.reading(written)
      return Value(text: date.description, doubt: isPartOfYear ? .partOfYear : nil)
    } catch {
      let isNumber = kind == .number && written != "0"
      report(
        isNumber ? Self.numberForDate(text) : fault(error, of: text, field), field, row, text)
      return nil
    }
  }

  private static func numberForDate(_ text: String) -> Fault {
    (
      .badDate, Message("cell.number-for-date", ["value": Finding.quoted(text)]),
      Message("cell.format-as-date")
    )
  }

  private func fault(
    _ fault: RegisterDate.Fault, of text: String, _ field: MappedField
  ) -> Fault {
    let value = Finding.quoted(text)
    return switch fault {
    case .malformed: (.badDate, notDate(value), remedy(of: text, field))
    case .ambiguous:
      (.badDate, Message("cell.ambiguous-date", ["value": value]), Message("cell.say-dates"))
    case .shortYear:
      (
        .badDate, Message("cell.short-year", ["value": value]),
        Message("cell.say-years-from", ["mapping": mappingName])
      )
    }
  }

  private func notDate(_ value: String) -> Message {
    switch dates.order {
    case .dmy: Message("cell.not-a-date-dmy", ["value": value])
    case .mdy: Message("cell.not-a-date-mdy", ["value": value])
    case .ymd: Message("cell.not-a-date-ymd", ["value": value])
    case nil: Message("cell.not-a-plain-date", ["value": value])
    }
  }

  /// What to do with a text that is no date in the order of the mapping, but perhaps in another.
  private func remedy(of text: String, _ field: MappedField) -> Message {
    let example = dates.order?.example ?? Mapping.DateOrder.ymd.example
    guard text.contains(where: { $0.isNumber && $0 != "0" }) else {
      return Message(
        "cell.word-for-nothing",
        [
          "example": example, "meaning": "{\(YAMLText.quoted(text)): \"\"}", "field": field.name,
          "mapping": mappingName,
        ])
    }
    let other = Mapping.DateOrder.allCases.first {
      $0 != dates.order
        && (try? RegisterDate(order: $0, yearsFrom: dates.yearsFrom).date(text)) != nil
    }
    guard let other else { return Message("cell.write-full-year", ["example": example]) }
    return Message(
      "cell.other-dates",
      ["example": example, "dates": "dates: \(other.rawValue)", "mapping": mappingName])
  }
}

extension Mapping.DateOrder {
  /// 5 July 2021 as it is written in this order.
  fileprivate var example: String {
    switch self {
    case .dmy: "05/07/2021"
    case .mdy: "07/05/2021"
    case .ymd: "2021-07-05"
    }
  }
}
