// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Finds the items that pins bind.
struct PinMatcher {
  private let scenario: Scenario
  private let inventory: Inventory
  private let precedence: Precedence
  /// The pins that bind fewer items than they ask for, in the order of the scenario once all are applied.
  private(set) var short: [Plan.ShortPin] = []

  init(
    scenario: Scenario, inventory: Inventory, precedence: Precedence
  ) throws(PlanningError) {
    (self.scenario, self.inventory, self.precedence) = (scenario, inventory, precedence)
    for (index, pin) in scenario.pins.enumerated() { try check(pin, number: index + 1) }
  }

  /// Takes reserved items out of the segments and marks the others with their pins.
  ///
  /// - Returns: the reserved items.
  mutating func apply(to segments: inout [Segment]) throws(PlanningError) -> [Segment] {
    var reserved: [Segment] = []
    for (index, pin) in scenario.pins.enumerated() where pin.rule == .reserve {
      reserved += try take(index, pin, from: &segments)
    }
    for (index, pin) in scenario.pins.enumerated() where pin.rule != .reserve {
      try mark(index, pin, in: &segments)
    }
    short.sort { $0.pin < $1.pin }
    return reserved
  }

  private mutating func take(
    _ index: Int, _ pin: Scenario.Pin, from segments: inout [Segment]
  ) throws(PlanningError) -> [Segment] {
    try mark(index, pin, in: &segments)
    let taken = segments.filter { $0.pins.contains(index) }
    segments.removeAll { $0.pins.contains(index) }
    return taken
  }

  private mutating func mark(
    _ index: Int, _ pin: Scenario.Pin, in segments: inout [Segment]
  ) throws(PlanningError) {
    let (matches, excluded) = (matcher(of: pin), earlierPins(excludedBy: index))
    func isFree(_ segment: Segment) -> Bool {
      matches(inventory.assets[segment.row]) && !segment.pins.contains(where: excluded.contains)
    }
    // Where earlier pins have taken all, the plan tells that both cannot be kept.
    let free = segments.indices.filter { isFree(segments[$0]) }
    var meant =
      free.isEmpty ? segments.indices.filter { matches(inventory.assets[segments[$0].row]) } : free
    if pin.quantity != nil {
      meant = precedence.order(of: meant.map { segments[$0] }).map { meant[$0] }
    }
    let bound = segments.mark(pin: index, atMost: pin.quantity ?? .max, meant)
    if bound == 0 || bound < pin.quantity ?? 0 { try note(index, pin, bound: bound) }
  }

  /// Notes a pin that binds nothing or too little; one that matches no item of the register is refused.
  private mutating func note(
    _ index: Int, _ pin: Scenario.Pin, bound: Int64
  ) throws(PlanningError) {
    let matching = inventory.assets.filter(matcher(of: pin))
    guard !matching.isEmpty else {
      throw .pinMatchesNothing(number: index + 1, rule: pin.rule.rawValue)
    }
    short.append(
      Plan.ShortPin(
        pin: Position(index), registered: matching.reduce(0) { $0 + $1.quantity }, bound: bound))
  }

  /// The earlier pins whose items a pin for so many items leaves to them.
  private func earlierPins(excludedBy index: Int) -> Set<Int> {
    let pin = scenario.pins[index]
    guard pin.quantity != nil else { return [] }
    return Set(
      scenario.pins.indices.prefix(index).filter {
        pin.excludes(scenario.pins[$0], in: inventory)
      })
  }

  private func matcher(of pin: Scenario.Pin) -> (Inventory.Asset) -> Bool {
    let assetClass = pin.assetClass.flatMap { id in inventory.classes.firstIndex { $0.id == id } }
    let unit = pin.unit.flatMap { id in inventory.units.firstIndex { $0.id == id } }
    let office = pin.office.flatMap { id in inventory.offices.firstIndex { $0.id == id } }
    return { asset in
      (pin.asset == nil || asset.tag == pin.asset)
        && (assetClass == nil || asset.assetClass == Position(assetClass ?? 0))
        && (unit == nil || asset.holder == Position(unit ?? 0))
        && (office == nil || asset.office == Position(office ?? 0))
    }
  }

  private func check(_ pin: Scenario.Pin, number: Int) throws(PlanningError) {
    let (units, offices) = (inventory.units.map(\.id), inventory.offices.map(\.id))
    try check(
      pin.assetClass, PlanningError.Named.assetClass, among: inventory.classes.map(\.id), number)
    try check(pin.unit, PlanningError.Named.unit, among: units, number)
    try check(pin.office, PlanningError.Named.office, among: offices, number)
    try check(pin.to, PlanningError.Named.unitOrOffice, among: units + offices, number)
    try checkHolder(pin, number)
  }

  /// Refuses the tag of one asset that several holders use.
  private func checkHolder(_ pin: Scenario.Pin, _ number: Int) throws(PlanningError) {
    guard let tag = pin.asset, pin.unit == nil else { return }
    let matches = matcher(of: pin)
    let holders = Set(inventory.assets.filter(matches).map(\.holder)).sorted()
    guard holders.count > 1 else { return }
    throw .pinMeetsHolders(
      number: number, tag: tag, units: holders.map { inventory.units[$0].id })
  }

  private func check(
    _ value: String?, _ named: (String) -> PlanningError.Named, among known: [String],
    _ number: Int
  ) throws(PlanningError) {
    guard let value, !known.contains(value) else { return }
    throw .pinNamesNothing(
      number: number, named(value), nearest: NearestWord.nearest(to: value, in: known))
  }
}

extension [Segment] {
  /// Puts a pin on so many items of the segments at the places given, the first of them first.
  ///
  /// - Returns: how many it binds.
  fileprivate mutating func mark(pin: Int, atMost quantity: Int64, _ places: [Int]) -> Int64 {
    var left = quantity
    for place in places where left > 0 {
      let rest = self[place].count - left
      left -= Swift.min(left, self[place].count)
      if rest > 0 {
        var others = self[place]
        others.count = rest
        append(others)
        self[place].count -= rest
      }
      self[place].pins.append(pin)
    }
    return quantity - left
  }
}
