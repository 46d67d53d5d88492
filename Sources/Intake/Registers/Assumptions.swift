// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What was taken for granted in the rows of a sheet; told once for each field, with its rows.
struct Assumptions {
  /// What was taken, and why.
  enum Reason: Hashable {
    /// A value for an empty cell.
    case emptyCell(String)
    /// A value for a field that the register does not have.
    case noColumn(String)
    /// The only office of the unit.
    case onlyOffice(String)
    /// The year of a text such as `Quý 3/2021`.
    case partOfYear
    /// Nothing for a text without the mark before the part that counts.
    case noPart(number: Int, mark: String)
    /// A whole amount for one with more decimals than the currency.
    case rounded

    /// No asset for a quantity of 0.
    case noItems
    /// One item for a text that names a further class behind a mark.
    case severalItems(String)
    /// One tag for a text that may be several.
    case severalTags
    /// Decimals for three digits behind a mark that may part thousands; whether the mapping of the
    /// inventory says so.
    case threeDigits(mark: String, isSettled: Bool)

    /// Whether it holds a load up.
    fileprivate var severity: Finding.Severity {
      if case .threeDigits(_, isSettled: false) = self { .error } else { .warning }
    }

    /// Whether each row of it is told.
    fileprivate var tellsRows: Bool {
      if case .threeDigits = self { true } else { false }
    }

    fileprivate var code: FindingCode {
      switch self {
      case .rounded: .roundedAmount
      case .noItems: .zeroQuantity
      case .threeDigits: .doubtfulDecimals
      default: .assumedValue
      }
    }

    fileprivate func remedy(_ mapping: Message) -> Message {
      switch self {
      case .rounded: Message("register.check-rounding", ["mapping": mapping])
      case .noItems: Message("register.check-quantity")
      case .severalItems, .severalTags: Message("register.split-rows")
      case .threeDigits(_, isSettled: true): Message("register.check-decimals")
      case .threeDigits(let mark, isSettled: false):
        Message(
          "register.write-decimals", ["mapping": mapping, "decimals": "decimal: \"\(mark)\""])
      default: Message("register.correct-rows", ["mapping": mapping])
      }
    }
  }

  private struct Key: Hashable {
    let field: String
    let reason: Reason
  }

  /// The rows of an assumption.
  private struct Rows {
    /// The first of them, with the columns of its table.
    let first: RowPlace
    /// What stands in the first of them.
    let text: String?
    var count = 0
    /// All of them, where each is told.
    var all: [Int32] = []
  }

  private var rows: [Key: Rows] = [:]

  /// Notes an assumption about a field of a row, whose cell has a text.
  mutating func note(
    _ reason: Reason, _ field: MappedField, _ row: SheetRow, of source: RowOrigins.Source,
    text: String? = nil
  ) {
    let place = RowPlace(source: source, row: row.number)
    let key = Key(field: field.name, reason: reason)
    rows[key, default: Rows(first: place, text: text)].count += 1
    if reason.tellsRows {
      rows[key]?.all.append(Int32(truncatingIfNeeded: row.number))
    }
  }

  /// Leaves out an assumption about a field.
  mutating func forget(_ reason: Reason, of field: String) {
    rows[Key(field: field, reason: reason)] = nil
  }

  /// A warning about each.
  func findings(_ mapping: Message) -> [Finding] {
    rows.map { key, rows in
      rows.first.finding(
        key.reason.code, severity: key.reason.severity, field: key.field, value: rows.text,
        of: key.reason.tellsRows ? rows.all : nil, Self.message(key.reason, key.field, rows),
        remedy: key.reason.remedy(mapping))
    }
    .sorted { ($0.row ?? 0, $0.description) < ($1.row ?? 0, $1.description) }
  }

  private static func message(_ reason: Reason, _ field: String, _ rows: Rows) -> Message {
    switch reason {
    case .emptyCell(let value):
      Message(
        "register.assumed-cell",
        ["field": field, "value": Finding.quoted(value), "rows": rows.count])
    case .noColumn(let value):
      Message(
        "register.assumed-field",
        ["field": field, "value": Finding.quoted(value), "rows": rows.count])
    case .onlyOffice(let office):
      Message("register.assumed-office", ["office": Finding.quoted(office), "rows": rows.count])
    case .partOfYear:
      Message(
        "register.assumed-year", ["value": Finding.quoted(rows.text ?? ""), "rows": rows.count])
    case .noPart(let number, let mark):
      Message(
        "register.no-part",
        [
          "value": Finding.quoted(rows.text ?? ""), "field": field, "number": number,
          "mark": Finding.quoted(mark), "rows": rows.count,
        ])
    case .noItems: Message("register.no-items", ["rows": rows.count])
    case .severalItems(let other):
      Message(
        "register.several-items",
        [
          "value": Finding.quoted(rows.text ?? ""), "other": Finding.quoted(other),
          "rows": rows.count,
        ])
    case .severalTags:
      Message(
        "register.several-tags", ["value": Finding.quoted(rows.text ?? ""), "rows": rows.count])
    case .threeDigits(let mark, _):
      Message(
        "register.three-digits",
        ["value": Finding.quoted(rows.text ?? ""), "mark": Finding.quoted(mark)])
    case .rounded:
      Message("register.rounded", ["value": Finding.quoted(rows.text ?? ""), "rows": rows.count])
    }
  }
}
