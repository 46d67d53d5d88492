// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension NumberStyle {
  /// The style of a column's numbers, whose unit stands in its title.
  init(_ kind: Table.Column.Kind, currency: String?) {
    self =
      switch kind {
      case .text, .date, .count: .count
      case .money: currency.map { Self.money(NumberText.minorDigits(of: $0)) } ?? .count
      case .metres: NumberStyle(decimals: 3, code: "#,##0.0")
      case .area, .areaEach: NumberStyle(decimals: 4, code: "#,##0.0")
      case .permille: NumberStyle(decimals: 3, code: "0.0%")
      }
  }

  private static func money(_ digits: Int) -> NumberStyle {
    digits == 0 ? .count : NumberStyle(decimals: digits, code: "#,##0.00")
  }

  /// The same with the unit behind each number.
  func with(unitOf kind: Table.Column.Kind, currency: String?) -> NumberStyle {
    let unit: String? =
      switch kind {
      case .money: currency.map(CellText.symbol)
      case .metres: "km"
      case .area, .areaEach: "m²"
      case .text, .date, .count, .permille: nil
      }
    return unit.map { NumberStyle(decimals: decimals, code: "\(code)\" \($0)\"") } ?? self
  }
}
