// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What a cell of a list that came back says, without what a spreadsheet put before it.
struct ReceiptCell {
  /// Its text; numbers of workbooks in digits.
  let text: String
  private let kind: SheetCell.Kind

  init?(_ row: SheetRow, _ column: Int) {
    guard let cell = row[column] else { return nil }
    text = Self.text(of: cell, in: row)
    kind = cell.kind
    guard !text.isEmpty else { return nil }
  }

  /// A cell's text, trimmed, without an apostrophe that stands there for safety.
  static func text(of cell: SheetCell, in row: SheetRow) -> String {
    let isGuarded = cell.kind == .text && row.withBytes(of: cell, FormulaGuard.isGuarded)
    let text = row.text(of: cell).dropFirst(isGuarded ? 1 : 0)
    let trimmed = VisibleText.string(String(text)).split(separator: " ").joined(separator: " ")
    guard cell.kind == .number else { return trimmed }
    return RegisterNumber.plain(ofCell: trimmed) ?? trimmed
  }

  /// Whether it shows an error or a formula that nobody worked out.
  var isBroken: Bool { kind == .error || kind == .uncalculated }

  /// A count of items, at least 0; nil where it is none.
  var count: Int64? {
    var text = text
    guard case .value(let value) = text.withUTF8({ WholeNumber($0) }), value >= 0 else {
      return nil
    }
    return value
  }

  /// A condition by its name for scripts or in any language; nil where it is none.
  var condition: Condition? {
    Condition.allCases.first { condition in
      condition.rawValue == text.lowercased()
        || Language.allCases.contains {
          Message("condition.\(condition.rawValue)").text(in: $0).lowercased()
            == text.lowercased()
        }
    }
  }

  /// A day, before the month where it is written so; nil where it is none, or only a month or year.
  var date: PartialDate? {
    let text = kind == .date ? String(text.prefix { $0 != "T" }) : text
    let date = PartialDate(text) ?? (try? RegisterDate(order: .dmy).date(text))
    return date.flatMap { $0.description.utf8.count == "2025-07-05".utf8.count ? $0 : nil }
  }
}
