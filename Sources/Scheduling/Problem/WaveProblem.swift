// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What has to move, when it may, and what must hold at every opening, in whole numbers.
struct WaveProblem: Sendable {
  let calendar: MoveCalendar
  let horizon: Horizon
  let ways: Ways
  /// All team parts; those that move are to be dated.
  let parts: [TeamPart]
  /// Everything that is carried, by line; kit of each part apart.
  let cargos: [Cargo]
  /// When each part may move.
  let partWindows: [Window]
  /// When each cargo may move; that of its part for kit.
  let cargoWindows: [Window]
  /// What must be at workplaces.
  let minimum: [MinimumRow]
  /// How many people offices may hold.
  let room: [RoomRow]
  /// How many stops each office can take in a gap.
  let docks: [Int]
  /// The index of the depot; nil for none.
  let depot: Int?

  /// The problem of a plan.
  ///
  /// - Parameter calendar: a settled calendar.
  /// - Throws: ``SchedulingError`` where something cannot be carried or dated at all.
  init(
    _ plan: Plan, _ inventory: Inventory, _ calendar: MoveCalendar
  ) throws(SchedulingError) {
    let index = InventoryIndex(inventory)
    try CalendarNames(inventory, index).check(calendar)
    let horizon = Horizon(calendar)
    let parts = PartDerivation(plan, inventory, index, calendar).parts
    let shares = PersonShares(plan, parts, inventory, index)
    let cargos = try CargoDerivation(plan, inventory, index, calendar).cargos(parts, shares)
    var derivation = MinimumDerivation(plan, index, horizon, calendar)
    let windows = WindowDerivation(plan, inventory, index, horizon, calendar)
    var ways = Ways(inventory, detour: plan.head.scenario.moving.detour)
    for cargo in cargos { ways.record(plan.assignments[cargo.line].metres, on: cargo.lane) }
    try windows.checkClosing(parts)
    partWindows = try windows.windows(of: parts, cargos)
    cargoWindows = try windows.windows(of: cargos, partWindows)
    minimum = derivation.rows(parts, shares)
    room = RoomRow.rows(parts, plan, inventory)
    docks = inventory.offices.map { Int(calendar.docks[$0.id] ?? 0) }
    depot = calendar.lorry.depot.flatMap { index.offices[$0] }
    (self.calendar, self.horizon, self.ways) = (calendar, horizon, ways)
    (self.parts, self.cargos) = (parts, cargos)
  }

  /// The parts that move, by their index.
  var movingParts: [Int] { parts.indices.filter { parts[$0].moves } }
}
