// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Finds the items that pins bind, in the order of the register.
struct PinMatcher {
  private let scenario: Scenario
  private let inventory: Inventory
  /// The pins that bind fewer items than they ask for, in the order of the scenario once all are applied.
  private(set) var short: [Plan.ShortPin] = []

  init(scenario: Scenario, inventory: Inventory) throws(PlanningError) {
    (self.scenario, self.inventory) = (scenario, inventory)
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
    let isTaken = !segments.contains(where: isFree)
    let bound = segments.mark(pin: index, atMost: pin.quantity ?? .max) {
      isTaken ? matches(inventory.assets[$0.row]) : isFree($0)
    }
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
  /// Puts a pin on the first so many items that it binds.
  ///
  /// - Returns: how many it binds.
  fileprivate mutating func mark(
    pin: Int, atMost quantity: Int64, where isBound: (Segment) -> Bool
  ) -> Int64 {
    var rest = quantity
    var marked: [Segment] = []
    marked.reserveCapacity(count + 1)
    for segment in self {
      guard rest > 0, isBound(segment) else {
        marked.append(segment)
        continue
      }
      let count = Swift.min(rest, segment.count)
      rest -= count
      marked += segment.split(count, pin: pin)
    }
    self = marked
    return quantity - rest
  }
}

extension Segment {
  /// The first items under one more pin, and the rest as they were.
  fileprivate func split(_ count: Int64, pin: Int) -> [Segment] {
    var taken = self
    taken.count = count
    taken.pins.append(pin)
    var rest = self
    rest.count -= count
    return rest.count > 0 ? [taken, rest] : [taken]
  }
}
