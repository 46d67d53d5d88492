// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Every item of the register with who has it after the merger and what the plan decides of it.
///
/// The plan is one that an independent check found to hold.
struct Estate: Sendable {
  let plan: Plan
  let inventory: Inventory
  /// All items, in the order of the register, those of a row in the order of the plan.
  let holdings: [Holding]
  /// Who has each office after the merger; nil where nobody decided it.
  let officeHeirs: [Position<Inventory.Unit>?]
  /// The items that are to be handed over, or also those that were before.
  let dueHoldings: [Holding]
  private let printsSettled: Bool
  private let units: [String: Position<Inventory.Unit>]
  private let offices: [String: Position<Inventory.Office>]
  private let classes: [String: Position<Inventory.AssetClass>]

  /// - Parameters:
  ///   - waves: the days on which items move; nil where they are not set.
  ///   - printsSettled: whether what a re-plan has received before is handed over once more.
  init(
    _ plan: Plan, _ inventory: Inventory, waves: WavePlan? = nil, printsSettled: Bool = false
  ) {
    (self.plan, self.inventory, self.printsSettled) = (plan, inventory, printsSettled)
    units = Self.index(inventory.units, \.id)
    offices = Self.index(inventory.offices, \.id)
    classes = Self.index(inventory.classes, \.id)
    let heirs = Heirs(inventory)
    officeHeirs = inventory.offices.positions.map(heirs.heir)
    var builder = HoldingBuilder(inventory)
    builder.addLots(of: plan, units, waves?.daysOfLines ?? [:])
    for remainder in plan.reserved + plan.unusable {
      let row = remainder.items.row
      builder.add(
        row, remainder.items.count, heir: heirs.heir(of: inventory.assets[row]),
        .remains(remainder.reason), isSettled: remainder.reason == .lost)
    }
    holdings = builder.holdings
    dueHoldings = printsSettled ? holdings : holdings.filter { !$0.isSettled }
  }

  /// Whether an assignment is to be handed over.
  func isDue(_ assignment: Plan.Assignment) -> Bool {
    printsSettled || !plan.isSettled(assignment)
  }

  /// The unit of an id that the plan names.
  func unit(_ id: String) -> Position<Inventory.Unit>? { units[id] }
  /// The office of an id that the plan names.
  func office(_ id: String) -> Position<Inventory.Office>? { offices[id] }
  /// The class of an id that the plan names.
  func assetClass(_ id: String) -> Position<Inventory.AssetClass>? { classes[id] }

  private static func index<Entity>(
    _ entities: [Entity], _ id: (Entity) -> String
  ) -> [String: Position<Entity>] {
    Dictionary(
      entities.positions.map { (id(entities[$0]), $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Collects items row by row.
private struct HoldingBuilder {
  private struct Key: Hashable {
    let lot: Int
    let row: Position<Inventory.Asset>
  }

  private var parts: [RowParts]
  private var byRow: [[Holding]]

  init(_ inventory: Inventory) {
    parts = inventory.assets.map { RowParts($0) }
    byRow = inventory.assets.map { _ in [] }
  }

  var holdings: [Holding] { byRow.flatMap(\.self) }

  mutating func add(
    _ row: Position<Inventory.Asset>, _ count: Int64, heir: Position<Inventory.Unit>?,
    _ use: Holding.Use, isSettled: Bool = false, days: [PartialDate] = []
  ) {
    let (cost, residual) = parts[Int(row.index)].take(count)
    byRow[Int(row.index)].append(
      Holding(
        row: row, count: count, cost: cost, residual: residual, heir: heir, use: use,
        isSettled: isSettled, days: days))
  }

  /// Adds what serves, and what is left of each lot.
  mutating func addLots(
    of plan: Plan, _ units: [String: Position<Inventory.Unit>],
    _ days: [Position<Plan.Assignment>: [PartialDate]]
  ) {
    let heirs = plan.lots.map { $0.heir.flatMap { units[$0] } }
    var used: [Key: Int64] = [:]
    for position in plan.assignments.positions {
      let assignment = plan.assignments[position]
      let (lot, items) = (Int(assignment.lot.index), assignment.items)
      used[Key(lot: lot, row: items.row), default: 0] += items.count
      add(
        items.row, items.count, heir: heirs[lot], .serves(assignment),
        isSettled: plan.isSettled(assignment), days: days[position] ?? [])
    }
    for (lot, heir) in zip(plan.lots.indices, heirs) {
      for member in plan.lots[lot].members {
        let left = member.count - (used[Key(lot: lot, row: member.row)] ?? 0)
        if left > 0 { add(member.row, left, heir: heir, .remains(.surplus)) }
      }
    }
  }
}

extension Plan {
  /// Whether items came as planned before a re-plan was made.
  fileprivate func isSettled(_ assignment: Assignment) -> Bool {
    lots[assignment.lot].past?.fate.isSettled ?? false
  }
}

extension WavePlan {
  /// The days on which lines move, ascending, each once.
  fileprivate var daysOfLines: [Position<Plan.Assignment>: [PartialDate]] {
    let days = loads.reduce(into: [Position<Plan.Assignment>: Set<Day>]()) { days, load in
      days[load.line, default: []].insert(calendar.gaps[tours[load.tour].gap].date)
    }
    return days.mapValues { $0.sorted().compactMap(\.date) }
  }
}
