// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Words

/// A plan whose inventory is another one by now.
struct StalePlan: Worded {
  private let name: String
  private let planned: Digest
  private let current: Digest
  /// What has changed since; nil where nobody has the plan's revision any more.
  private let changes: Message?

  /// Refuses to go on from a plan whose inventory has changed since.
  static func refuse(_ loaded: LoadedPlan) throws {
    let (head, own) = (loaded.plan.head, loaded.inventory.revision)
    let current = try loaded.store?.currentRevision(of: head.inventoryName)?.digest ?? own
    for other in [own, current] where other != head.revision {
      throw StalePlan(
        name: head.inventoryName, planned: head.revision, current: other,
        changes: try changes(from: head.revision, to: other, loaded))
    }
  }

  private static func changes(
    from planned: Digest, to current: Digest, _ loaded: LoadedPlan
  ) throws -> Message? {
    guard let store = loaded.store, try store.contains(planned) else { return nil }
    let tables =
      try store.contains(current)
      ? store.canonicalTables(of: current) : CanonicalTables(loaded.inventory)
    let difference = InventoryDifference(
      from: try store.canonicalTables(of: planned), to: tables)
    return DifferenceReport(difference, from: planned, to: current).line
  }

  var message: Message {
    let stale = Message(
      "error.plan.stale",
      ["name": name, "planned": planned.short, "current": current.short])
    return changes.map { Message("error.plan.stale-changes", ["stale": stale, "changes": $0]) }
      ?? stale
  }
}
