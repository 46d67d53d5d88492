// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Store
internal import Words

/// A plan whose inventory is another one by now.
struct StalePlan: Worded {
  private let name: String
  private let planned: Digest
  private let current: Digest

  /// Refuses to go on from a plan whose inventory has changed since.
  static func refuse(_ loaded: LoadedPlan) throws {
    let (head, own) = (loaded.plan.head, loaded.inventory.revision)
    let current = try loaded.store?.currentRevision(of: head.inventoryName)?.digest ?? own
    for other in [own, current] where other != head.revision {
      throw StalePlan(name: head.inventoryName, planned: head.revision, current: other)
    }
  }

  var message: Message {
    Message(
      "error.plan.stale",
      ["name": name, "planned": planned.short, "current": current.short])
  }
}
