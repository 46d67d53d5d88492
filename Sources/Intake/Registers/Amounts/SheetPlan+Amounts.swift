// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension SheetPlan {
  /// A header or title and what it says of amounts.
  typealias Saying = (text: String, unit: AmountUnit)

  /// Notes where sheet, mapping and inventory do not agree on the currency or the scale of amounts.
  mutating func checkAmounts() {
    let fields = fields.filter { $0.kind == .money && source.columns[$0.name] != nil }
    guard !fields.isEmpty else { return }
    if let currency, let said = mapping.currency, said != currency.code {
      return report(
        .foreignCurrency,
        Message(
          "mapping.foreign-currency",
          ["mapping": mappingName, "currency": said, "own": currency.code]),
        remedy: Message("mapping.correct-currency", ["mapping": remedyName]))
    }
    let titles = titles
    for field in fields { checkPrice(of: field) }
    for field in fields {
      let (said, header) = (said(of: field), source.columns[field.name]?.header ?? "")
      if let (text, sign) = foreign(field, said) {
        reportForeign(text, sign)
      } else {
        checkScale(of: field, said, unknown: AmountUnit.unknown(header: header, titles: titles))
      }
    }
  }

  /// An amount is that of the whole row, which a price is not where rows count several items.
  private mutating func checkPrice(of field: MappedField) {
    guard let header = source.columns[field.name]?.header, CountUnit.isPrice(header),
      source.columns["quantity"] != nil || !counts.isEmpty
    else { return }
    report(
      .badMapping, severity: .warning, row: self.header?.rows.upperBound,
      Message("mapping.price", ["text": Finding.quoted(header), "field": field.name]),
      remedy: Message("mapping.multiply-price", ["mapping": remedyName]))
  }

  /// What the header of a field of amounts and the titles say, the header first.
  func said(of field: MappedField) -> [Saying] {
    let header = source.columns[field.name]?.header ?? ""
    let titles = titles.compactMap { text in
      AmountUnit(title: text).map { (text: text, unit: $0) }
    }
    return (AmountUnit(header: header).map { [(text: header, unit: $0)] } ?? []) + titles
  }

  /// The texts above the header, but for those of other forms between rows of theirs.
  private var titles: [String] {
    let rows = rowsAbove
    guard let first = rows.firstIndex(where: \.isListed),
      let last = rows.lastIndex(where: \.isListed)
    else { return top.titles(above: header?.rows.lowerBound ?? 0) }
    return (rows[..<first] + rows[(last + 1)...]).flatMap { $0.texts.map(\.text) }
  }

  /// The text that names another currency than that of the inventory: the header, else a title.
  private func foreign(
    _ field: MappedField, _ said: [Saying]
  ) -> (text: String, sign: CurrencySign)? {
    guard let own = field.currency, let first = said.first(where: { !$0.unit.currencies.isEmpty })
    else { return nil }
    return first.unit.foreign(to: own).map { (first.text, $0) }
  }

  private mutating func reportForeign(_ text: String, _ sign: CurrencySign) {
    let own = currency?.code ?? ""
    report(
      .foreignCurrency, row: header?.rows.upperBound,
      Message(
        "header.foreign-currency",
        ["text": Finding.quoted(text), "currency": sign.name, "own": own]),
      remedy: Message("cell.convert-currency", ["own": own, "mapping": remedyName]))
  }

  /// A scale of the mapping has to be said by the header or a title; without one none may say any, not
  /// even in words that are not known.
  ///
  /// That amounts are as they stand is settled by whoever writes it.
  private mutating func checkScale(of field: MappedField, _ said: [Saying], unknown: String?) {
    let stated = mapping.scales[field.name]
    let minor = currency?.minorDigits ?? 0
    if stated == nil, minor > 0 {
      return reportUnstated(field, (said.first?.unit.zeros ?? 0) + minor)
    }
    let scale = stated ?? 0
    func agrees(_ saying: Saying) -> Bool {
      // A currency alone leaves open whether cents are meant.
      saying.unit.zeros + minor == scale || (saying.unit.zeros == 0 && scale == 0)
    }
    if stated == nil {
      if let other = said.first(where: { !agrees($0) }) {
        reportOther(field, scale, other.text, other.unit.zeros)
      } else if let unknown {
        reportUnknown(field, unknown)
      }
    } else if said.isEmpty {
      if scale > minor { reportUnsaid(field, scale) }
    } else if !said.contains(where: agrees) {
      reportOther(
        field, scale, said[0].text, said[0].unit.zeros + minor,
        severity: scale == 0 && minor == 0 ? .warning : .error)
    }
  }

  private mutating func reportOther(
    _ field: MappedField, _ scale: Int, _ text: String, _ zeros: Int,
    severity: Finding.Severity = .error
  ) {
    report(
      .badMapping, severity: severity, row: header?.rows.upperBound,
      Message(
        "mapping.other-scale",
        [
          "text": Finding.quoted(text), "said": Self.power(zeros), "mapping": mappingName,
          "scale": Self.power(scale),
        ]),
      remedy: Message(
        "mapping.correct-scales",
        ["mapping": remedyName, "scales": Self.scales(field, zeros)]))
  }

  private mutating func reportUnsaid(_ field: MappedField, _ scale: Int) {
    report(
      .assumedValue, severity: .warning, row: header?.rows.upperBound,
      Message("mapping.unsaid-scale", ["field": field.name, "scale": Self.power(scale)]),
      remedy: Message("mapping.check-scale", ["mapping": remedyName]))
  }

  private mutating func reportUnstated(_ field: MappedField, _ zeros: Int) {
    let currency = currency?.code ?? ""
    report(
      .unstatedScale, row: header?.rows.upperBound,
      Message("mapping.unstated-scale", ["field": field.name, "currency": currency]),
      remedy: Message(
        "mapping.state-scale",
        [
          "mapping": remedyName, "currency": currency, "whole": Self.scales(field, zeros),
          "minor": Self.scales(field, 0),
        ]))
  }

  private mutating func reportUnknown(_ field: MappedField, _ text: String) {
    report(
      .unstatedScale, row: header?.rows.upperBound,
      Message(
        "mapping.unknown-unit", ["text": Finding.quoted(text), "field": field.name]),
      remedy: Message(
        "mapping.state-unit",
        [
          "mapping": remedyName, "currency": currency?.code ?? "", "whole": Self.scales(field, 0),
          "thousands": Self.scales(field, 3),
        ]))
  }

  static func power(_ zeros: Int) -> String { "1" + String(repeating: "0", count: zeros) }

  /// The line of a mapping that states a scale.
  static func scales(_ field: MappedField, _ zeros: Int) -> String {
    "scales: {\(field.name): \(power(zeros))}"
  }
}
