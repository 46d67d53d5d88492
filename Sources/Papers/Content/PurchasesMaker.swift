// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Lists of what has to be bought.
struct PurchasesMaker {
  private struct Key: Hashable {
    let unit: Position<Inventory.Unit>
    let kind: Position<Inventory.AssetClass>
  }

  /// What a unit buys of a class.
  fileprivate struct Purchase {
    var count: Int64 = 0
    var amount: Money = 0
    /// How many of them for each office, in the order of the plan.
    var places: [(office: Position<Inventory.Office>, count: Int64)] = []
  }

  private let source: PaperSource
  private let form: Form
  private var purchases: [Key: Purchase] = [:]

  init(_ source: PaperSource) {
    self.source = source
    form = source.forms[.purchases]
    let (plan, estate) = (source.plan, source.estate)
    for (need, count) in zip(plan.needs, plan.solution.purchased) where count > 0 {
      guard let unit = estate.unit(need.unit), let kind = estate.assetClass(need.assetClass),
        let office = estate.office(need.office)
      else { continue }
      purchases[Key(unit: unit, kind: kind), default: Purchase()]
        .add(count, at: need.price, for: office)
    }
  }

  /// One list for each unit, in the order of the inventory, and one for all.
  var drafts: [PaperDraft] {
    let units = Set(purchases.keys.map(\.unit)).sorted()
    guard !units.isEmpty else { return [] }
    return units.map { draft(of: $0) } + [draft(of: nil)]
  }

  private func draft(of unit: Position<Inventory.Unit>?) -> PaperDraft {
    let name = unit.map { source.inventory.units[$0].id }
    var draft = PaperDraft(
      form: form, basis: .purchase, unit: unit, parties: ["issuer": unit],
      name: [name].compactMap(\.self))
    draft.fields = unit.map(source.letterFields) ?? [:]
    draft.fields["year"] = ["\(source.plan.head.date.year)"]
    let keys = purchases.keys.filter { unit == nil || $0.unit == unit }
      .sorted { ($0.kind, $0.unit) < ($1.kind, $1.unit) }
    var groups: [[Key]] = []
    for key in keys {
      if groups.last?.last?.kind == key.kind {
        groups[groups.count - 1].append(key)
      } else {
        groups.append([key])
      }
    }
    draft.groups = groups.enumerated().map { group($1, number: $0 + 1) }
    draft.sums.lines = Int64(keys.count)
    draft.sums.items = keys.reduce(0) { $0 + (purchases[$1]?.count ?? 0) }
    draft.sums.budget = keys.reduce(0) { $0 + (purchases[$1]?.amount ?? 0) }
    return draft
  }

  private func group(_ keys: [Key], number: Int) -> PaperGroup {
    let kind = source.inventory.classes[keys[0].kind]
    let bought = keys.compactMap { purchases[$0] }
    return PaperGroup(
      heading: [
        "number": .text(Self.roman(number)), "name": .text(kind.name), "unit": .text(kind.unit),
        "quantity": .count(bought.reduce(0) { $0 + $1.count }),
        "budget": .money(bought.reduce(0) { $0 + $1.amount }),
      ], rows: zip(keys, bought).map(line))
  }

  private func line(_ key: Key, _ purchase: Purchase) -> [String: PaperCell] {
    let places = purchase.places.compactMap { place in
      form.word(
        "place",
        ["office": source.inventory.offices[place.office].name, "count": "\(place.count)"])
    }.joined(separator: "; ")
    let delivery = form.word("delivery", ["date": Filler.shortBlank, "places": places])
    return [
      "name": .text(source.inventory.units[key.unit].name),
      "unit": .text(source.inventory.classes[key.kind].unit), "quantity": .count(purchase.count),
      "budget": .money(purchase.amount), "fund": .blank("fund"), "payment": .blank("payment"),
      "delivery": .partly(delivery ?? "", blank: "delivery_time"),
      "note": PaperCell(form.word("note.price")),
    ]
  }

  /// A number from 1 in Roman numerals.
  static func roman(_ number: Int) -> String {
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    guard let (value, sign) = signs.first(where: { $0.0 <= number }) else { return "" }
    return sign + roman(number - value)
  }
}

extension PurchasesMaker.Purchase {
  fileprivate mutating func add(
    _ count: Int64, at price: Money, for office: Position<Inventory.Office>
  ) {
    self.count += count
    amount += price * count
    if let place = places.firstIndex(where: { $0.office == office }) {
      places[place].count += count
    } else {
      places.append((office, count))
    }
  }
}
