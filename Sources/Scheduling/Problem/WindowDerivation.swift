// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// In which gaps things may move: before offices close, and after decisions.
struct WindowDerivation {
  private let plan: Plan
  private let inventory: Inventory
  private let horizon: Horizon
  private let decisions: [String: MoveCalendar.Decision]
  /// The first opening at which each office is empty; nil where it does not close.
  private let closing: [Day?]

  init(
    _ plan: Plan, _ inventory: Inventory, _ index: InventoryIndex, _ horizon: Horizon,
    _ calendar: MoveCalendar
  ) {
    (self.plan, self.inventory, self.horizon) = (plan, inventory, horizon)
    decisions = Dictionary(
      calendar.decisions.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    closing = inventory.offices.map { office in
      calendar.closing[office.id].map { day in horizon.openings.first { $0 >= day } ?? day }
    }
  }

  /// Nobody and nothing may stay in, come to, or be bought for an office that closes on a day of the calendar.
  func checkClosing(_ parts: [TeamPart]) throws(SchedulingError) {
    let bought = zip(plan.needs, plan.solution.purchased).filter { $1 > 0 }.map(\.0.office)
    let used = Set(parts.map { inventory.offices[$0.to].id } + plan.assignments.map(\.toOffice))
      .union(bought)
    for (office, day) in zip(inventory.offices, closing)
    where day != nil && used.contains(office.id) {
      throw .closingInUse(office.id)
    }
  }

  /// The windows of parts, with those of their kit.
  func windows(of parts: [TeamPart], _ cargos: [Cargo]) throws(SchedulingError) -> [Window] {
    var windows = parts.map { part in
      part.moves
        ? horizon.window(from: nil, to: closing[part.from]) : horizon.window(from: nil, to: nil)
    }
    for cargo in cargos {
      guard let part = cargo.part else { continue }
      windows[part].narrow(to: window(of: cargo))
    }
    for (part, window) in zip(parts, windows) where window.isEmpty {
      throw .noGapForTeam(
        unit: inventory.units[part.unit].id, team: part.team,
        office: inventory.offices[part.from].id)
    }
    return windows
  }

  /// The windows of cargos.
  func windows(of cargos: [Cargo], _ parts: [Window]) throws(SchedulingError) -> [Window] {
    var windows: [Window] = []
    for cargo in cargos {
      let window = cargo.part.map { parts[$0] } ?? window(of: cargo)
      guard !window.isEmpty, hasLorry(window) else {
        throw .noGapForLine(
          row: plan.assignments[cargo.line].items.row,
          office: inventory.offices[cargo.lane.from].id)
      }
      windows.append(window)
    }
    return windows
  }

  private func hasLorry(_ window: Window) -> Bool {
    (window.lower...window.upper).contains { horizon.gaps[$0].lorries > 0 }
  }

  private func window(of cargo: Cargo) -> Window {
    let assignment = plan.assignments[cargo.line]
    var window = horizon.window(from: nil, to: closing[cargo.lane.from])
    if assignment.kind == .transfer, let decision = decisions[assignment.fromUnit] {
      window.narrow(to: horizon.window(from: decision.date, to: decision.lastDay))
    }
    return window
  }
}
