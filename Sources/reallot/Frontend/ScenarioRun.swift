// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning
internal import Store

/// A run of a scenario: its inventory is loaded where it is new or has changed, the plan is kept.
struct ScenarioRun {
  let plan: Plan
  let bytes: [UInt8]
  let summary: Store.PlanSummary

  /// Runs the scenario of a file.
  init(_ scenario: Scenario, in store: Store) throws {
    let reading = try InventoryReading(folder: scenario.inventoryFolder)
    try Self.load(reading, in: store)
    plan = try Self.plan(scenario, on: reading)
    bytes = PlanWriter().bytes(of: plan)
    summary = try store.save(plan: bytes, record: Store.PlanRecord(plan), at: .now)
  }

  private static func load(_ reading: InventoryReading, in store: Store) throws {
    guard try !store.contains(reading.tables.revision) else { return try tell(reading, store) }
    let saved = try reading.save(in: store)
    let name = reading.inventory.description.name
    StandardError.write("loaded inventory '\(name)' as revision \(saved.revision.short)\n")
  }

  /// Tells where another revision of the inventory is the current one: the folder does not have what
  /// was brought into the store since.
  private static func tell(_ reading: InventoryReading, _ store: Store) throws {
    let name = reading.inventory.description.name
    guard let current = try store.currentRevision(of: name)?.digest,
      current != reading.tables.revision
    else { return }
    StandardError.write(
      """
      the folder holds revision \(reading.tables.revision.short) of inventory '\(name)', but \
      \(current.short) is the current one; to plan on that, export it and run the scenario there

      """)
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
