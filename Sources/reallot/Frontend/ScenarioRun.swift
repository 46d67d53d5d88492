// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning
internal import Store
internal import Words

/// A run of a scenario: its inventory is loaded where it is new or has changed, the plan is kept.
///
/// The inventory is saved while the planner works, and the plan only when its inventory is. Without a store
/// neither is kept.
struct ScenarioRun {
  let plan: Plan
  let bytes: [UInt8]
  /// What was planned on.
  var inventory: Inventory { reading.inventory }
  private let reading: InventoryReading
  private let loading: SideWork<Store.Saved?>
  private let language: Language

  /// Runs the scenario of a file.
  init(
    _ scenario: Scenario, in store: Store?, language: Language,
    progress: ProgressOption.Style = .line,
    after past: (InventoryReading) throws -> Planner.Past? = { _ in nil }
  ) throws {
    let reading = try Stage.reading.timed(in: language) {
      try InventoryReading(folder: scenario.inventoryFolder, in: store, language: language)
    }
    let past = try past(reading)
    Interrupt.beginPlanning()
    loading = SideWork { try store.flatMap { try Self.load(reading, in: $0) } }
    let planning = Result {
      try Stage.planning.timed(in: language) {
        try Self.plan(scenario, on: reading, after: past, language, progress)
      }
    }
    if case .failure = planning, let store {
      try Self.finish(loading, of: reading, in: store, language)
    }
    plan = try planning.get()
    for remark in try Planner.remarks(on: scenario, of: reading.inventory) {
      StandardError.write(remark, in: language)
    }
    bytes = PlanWriter().bytes(of: plan)
    (self.reading, self.language) = (reading, language)
  }

  /// Keeps the plan when its inventory is kept.
  func save(in store: Store) throws -> Store.PlanSummary {
    try Stage.keeping.timed(in: language) {
      try Self.finish(loading, of: reading, in: store, language)
      return try store.save(plan: bytes, record: Store.PlanRecord(plan), at: .now)
    }
  }

  /// Waits until the inventory is kept, and tells that.
  private static func finish(
    _ loading: SideWork<Store.Saved?>, of reading: InventoryReading, in store: Store,
    _ language: Language
  ) throws {
    if let saved = try loading.wait() {
      tell(saved, of: reading, language)
    } else {
      try tell(reading, store, language)
    }
  }

  private static func load(_ reading: InventoryReading, in store: Store) throws -> Store.Saved? {
    try store.contains(reading.tables.revision) ? nil : reading.save(in: store)
  }

  private static func tell(
    _ saved: Store.Saved, of reading: InventoryReading, _ language: Language
  ) {
    let name = reading.inventory.description.name
    StandardError.write(
      Message("told.loaded", ["inventory": name, "revision": saved.revision.short]), in: language)
  }

  /// Tells where the folder's revision is not the current one of its inventory: it was taken back, or
  /// the folder does not have what was brought into the store since.
  private static func tell(
    _ reading: InventoryReading, _ store: Store, _ language: Language
  ) throws {
    let name = reading.inventory.description.name
    let revision = try reading.tables.revision
    guard try !store.revision(matching: revision.description).isTakenBack else {
      let line = Message("told.taken_back", ["revision": revision.short, "inventory": name])
      return StandardError.write(line, in: language)
    }
    guard let current = try store.currentRevision(of: name)?.digest, current != revision else {
      return
    }
    let line = Message(
      "told.other_revision",
      ["revision": revision.short, "inventory": name, "current": current.short])
    StandardError.write(line, in: language)
  }

  private static func plan(
    _ scenario: Scenario, on reading: InventoryReading, after past: Planner.Past?,
    _ language: Language, _ style: ProgressOption.Style
  ) throws -> Plan {
    let progress = ProgressLine(
      in: language, as: style, limit: scenario.solver.timeLimitSeconds)
    defer { progress.finish() }
    let planner = Planner(
      program: Reallot.program, isInterrupted: Interrupt.isRequested, report: progress.show)
    do {
      return try planner.plan(
        scenario, on: reading.inventory, revision: try reading.tables.revision, after: past)
    } catch let error as PlanningError {
      // Of an amount of the inventory people know the row in their own file.
      try planner.checkAmounts(of: scenario, reading.inventory, readAt: reading.provenance)
      throw error
    }
  }
}
