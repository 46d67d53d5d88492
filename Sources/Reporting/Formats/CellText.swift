// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Cells as people read them.
struct CellText {
  let language: Language
  let currency: String?
  private let numbers: NumberText

  init(_ language: Language, currency: String?) {
    (self.language, self.currency) = (language, currency)
    numbers = NumberText(language)
  }

  func text(_ cell: Table.Cell, _ kind: Table.Column.Kind) -> String {
    switch cell {
    case .text(let text): text.plain
    case .term(let term), .truth(_, let term): term.text(in: language)
    case .number(let number): text(number, kind)
    case .measured(let number, let kind): amount(number, kind)
    case .none: ""
    }
  }

  private func text(_ number: Int64, _ kind: Table.Column.Kind) -> String {
    switch kind {
    case .text, .date, .count: numbers.whole(number)
    case .money: numbers.money(number, currency: currency ?? "")
    case .metres: numbers.kilometres(number)
    case .area, .areaEach: numbers.squareMetres(number)
    case .permille: numbers.tenths(number) + " %"
    }
  }

  /// A number with its unit, as sentences have it.
  func amount(_ number: Int64, _ kind: Table.Column.Kind) -> String {
    kind.amount(number, currency: currency)?.text(in: language) ?? text(number, kind)
  }

  /// A column's title with the unit of its cells.
  func title(_ column: Table.Column) -> String {
    let title = column.term.text(in: language)
    return switch column.kind {
    case .money: currency.map { "\(title) (\(Self.symbol($0)))" } ?? title
    case .metres: "\(title) (km)"
    case .area, .areaEach: "\(title) (m²)"
    case .text, .date, .count, .permille: title
    }
  }

  /// The sign of a currency of ISO 4217.
  static func symbol(_ currency: String) -> String {
    switch currency {
    case "VND": "₫"
    case "KRW": "₩"
    default: currency
    }
  }

}

extension Table.Column.Kind {
  /// A number with its unit, as sentences have it; nil for numbers without one.
  func amount(_ number: Int64, currency: String?) -> Message? {
    switch self {
    case .area: .squareMetres(number)
    case .metres: .kilometres(number)
    case .money: currency.map { .money(number, currency: $0) }
    case .text, .date, .count, .areaEach, .permille: nil
    }
  }
}
