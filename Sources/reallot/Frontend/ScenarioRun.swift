// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning
internal import Store

/// A run of a scenario: its inventory is loaded where it is new or has changed, the plan is kept.
///
/// The inventory is saved while the planner works, and the plan only when its inventory is.
struct ScenarioRun {
  let plan: Plan
  let bytes: [UInt8]
  let summary: Store.PlanSummary

  /// Runs the scenario of a file.
  init(_ scenario: Scenario, in store: Store) throws {
    let reading = try InventoryReading(folder: scenario.inventoryFolder)
    let loading = SideWork { try Self.load(reading, in: store) }
    let planning = Result { try Self.plan(scenario, on: reading) }
    if let saved = try loading.wait() { Self.tell(saved, of: reading) }
    plan = try planning.get()
    bytes = PlanWriter().bytes(of: plan)
    summary = try store.save(plan: bytes, record: Store.PlanRecord(plan), at: .now)
  }

  private static func load(_ reading: InventoryReading, in store: Store) throws -> Store.Saved? {
    try store.contains(reading.tables.revision) ? nil : reading.save(in: store)
  }

  private static func tell(_ saved: Store.Saved, of reading: InventoryReading) {
    let name = reading.inventory.description.name
    StandardError.write("loaded inventory '\(name)' as revision \(saved.revision.short)\n")
  }

  private static func plan(_ scenario: Scenario, on reading: InventoryReading) throws -> Plan {
    Interrupt.listen()
    let progress = ProgressLine("planning")
    defer { progress.finish() }
    return try Planner(
      program: Reallot.program, isInterrupted: Interrupt.isRequested,
      report: { progress.show($0.done, of: $0.total) }
    ).plan(scenario, on: reading.inventory, revision: reading.tables.revision)
  }
}
