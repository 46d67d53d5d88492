// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing

/// All plans of a few items, one by one, as an independent route to the best ones.
struct ReplanEnumeration {
  /// One item, as it is now.
  private struct Item {
    let heir: String
    let office: String
    let meant: Plan.Place?
    let refusedAt: Plan.Place?
    let mustKeep: Bool
    let isSettled: Bool
    let isTold: Bool
  }

  private let small: SmallReplan
  private let items: [Item]
  /// How many items the plan before meant for something that are not there any more.
  private let gone: Int64

  init(_ small: SmallReplan) {
    self.small = small
    var (items, gone) = ([Item](), Int64(0))
    let plan = small.former.plan
    var ends: [String: [String]] = [:]
    for line in plan.lines(small.former.digest) { ends[line.id] = Self.ends(of: line, small) }
    for assignment in plan.assignments {
      let id = LineID(plan: small.former.digest, assignment, in: plan).text
      for _ in 0..<assignment.items.count {
        let end = assignment.kind == .stay ? "open" : ends[id]?.removeFirst() ?? "open"
        if let item = Self.item(assignment, end, small) { items.append(item) } else { gone += 1 }
      }
    }
    for remainder in plan.surplus {
      let asset = small.sample.inventory.assets[remainder.items.row]
      for _ in 0..<remainder.items.count {
        items.append(
          Item(
            heir: Self.heir(small.sample.inventory.units[asset.holder].id),
            office: small.sample.inventory.offices[asset.office].id, meant: nil,
            refusedAt: nil, mustKeep: false, isSettled: false, isTold: false))
      }
    }
    (self.items, self.gone) = (items, gone)
  }

  /// What became of each item of a line: words, with office or condition where that matters.
  private static func ends(of line: PlanLine, _ small: SmallReplan) -> [String] {
    var ends: [String] = []
    for receipt in small.facts.receipts where receipt.line == line.id {
      var came = "came"
      if let office = receipt.officeFound, office != line.toOffice { came = "at \(office)" }
      if receipt.condition == .broken { came = "broken" }
      let before = small.sample.inventory.assets[line.row].condition
      if receipt.condition == .fair, before == .good { came = "worse" }
      ends += (0..<(receipt.received ?? 0)).map { _ in came }
      ends += (0..<(receipt.refused ?? 0)).map { _ in "refused" }
      ends += (0..<(receipt.lost ?? 0)).map { _ in "lost" }
    }
    let open = max(0, Int(line.planned) - ends.count)
    let drafts = small.facts.drafts.first { $0.line == line.id }.map { Int($0.count) } ?? 0
    ends += (0..<max(0, open - drafts)).map { _ in "open" }
    ends += (0..<min(open, drafts)).map { _ in "draft" }
    return Array(ends.prefix(Int(line.planned)))
  }

  private static func item(
    _ assignment: Plan.Assignment, _ end: String, _ small: SmallReplan
  ) -> Item? {
    guard end != "lost", end != "broken" else { return nil }
    let meant = Plan.Place(small.former.plan.needs[assignment.need])
    let isPinned = small.rules.received == .pin
    var office = assignment.fromOffice
    if end.hasPrefix("at ") { office = String(end.dropFirst(3)) }
    if end == "worse" || (end == "came" && !isPinned) { office = assignment.toOffice }
    return Item(
      heir: heir(assignment.fromUnit), office: office, meant: meant,
      refusedAt: end == "refused" ? meant : nil,
      mustKeep: (end == "came" && isPinned) || (end == "open" && small.rules.published == .pin),
      isSettled: end == "came" && isPinned, isTold: end != "draft")
  }

  private static func heir(_ holder: String) -> String {
    ["old-a": "new-a", "old-b": "new-b"][holder] ?? holder
  }

  /// What a plan reaches: the values of the levels, and how many items are changed.
  struct Outcome {
    let values: [Int64]
    let changed: Int64
  }

  /// The best values of the levels, and the fewest changes of any plan; nil where no plan keeps the rules.
  func best() throws -> (values: [Int64], fewest: Int64)? {
    let requests = small.sample.tables.requests
    var (best, fewest): ([Int64]?, Int64?) = (nil, nil)
    var left = requests.map(\.quantity)
    var choice = [Int?](repeating: nil, count: items.count)
    func visit(_ index: Int) throws {
      guard index < items.count else {
        let outcome = try outcome(choice, left)
        if outcome.values.lexicographicallyPrecedes(best ?? [.max]) { best = outcome.values }
        fewest = min(fewest ?? .max, outcome.changed)
        return
      }
      if !items[index].mustKeep {
        choice[index] = nil
        try visit(index + 1)
      }
      for need in requests.indices where try left[need] > 0 && allows(items[index], need) {
        (choice[index], left[need]) = (need, left[need] - 1)
        try visit(index + 1)
        left[need] += 1
      }
    }
    try visit(0)
    guard let best, let fewest else { return nil }
    return (best, fewest)
  }

  private func place(_ need: Int) -> Plan.Place {
    let (request, inventory) = (small.sample.tables.requests[need], small.sample.inventory)
    return Plan.Place(
      unit: inventory.units[request.unit].id, office: inventory.offices[request.office].id,
      assetClass: "desk")
  }

  private func allows(_ item: Item, _ need: Int) throws -> Bool {
    let place = place(need)
    let most = small.scenario.reuse.maximumDistanceMetres ?? .max
    let isNear = try place.unit == item.heir || metres(item.office, place.office) <= most
    let isKept = place == item.meant
    return place != item.refusedAt && (!item.mustKeep || isKept)
      && (isNear || (item.isSettled && isKept))
  }

  private func metres(_ from: String, _ to: String) throws -> Int64 {
    guard from != to else { return 0 }
    let sample = small.sample
    return try #require(
      sample.tables.routes.first {
        $0.origin == sample.office(from) && $0.destination == sample.office(to)
      }
    ).metres
  }

  private func outcome(_ choice: [Int?], _ left: [Int64]) throws -> Outcome {
    let bought = left.reduce(0, +) * 1_000
    var (transfers, moving, changed, told) = (Int64(0), Int64(0), gone, Int64(0))
    for (item, need) in zip(items, choice) {
      let place = need.map(place)
      if item.meant != nil, place != item.meant {
        changed += 1
        told += item.isTold ? 1 : 0
      }
      guard let place else { continue }
      if place.unit != item.heir { transfers += 1 }
      if place.office != item.office { moving += try cost(item.office, place.office) }
    }
    let tax = small.rules.published == .free ? 0 : small.rules.tax ?? 0
    let values = small.scenario.objective.map { level in
      switch level {
      case .unmet: Int64(0)
      case .purchases: bought
      case .changes: told
      case .transfers: transfers
      case .moving: moving + tax * told
      case .totalCost: bought + moving + tax * told
      }
    }
    return Outcome(values: values, changed: changed)
  }

  private func cost(_ from: String, _ to: String) throws -> Money {
    let moving = small.scenario.moving
    let way = try metres(from, to)
    return moving.perItem + (moving.perCubicMetreKilometre * 500 * way + 500_000) / 1_000_000
  }
}
