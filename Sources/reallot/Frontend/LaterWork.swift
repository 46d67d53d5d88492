// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Words

/// What came into the store after a plan: another revision of its inventory, another run.
struct LaterWork {
  private let head: Plan.Head
  private let digest: Digest
  private let store: Store?

  init(after plan: LoadedPlan) { self.init(after: plan.plan, plan.digest, in: plan.store) }

  init(after plan: Plan, _ digest: Digest, in store: Store?) {
    (head, self.digest, self.store) = (plan.head, digest, store)
  }

  /// What a reader of the plan's reports should know; empty where nothing came.
  func facts() throws -> [Report.Fact] {
    guard let store else { return [] }
    return [try inventory(in: store), try run(in: store)].compactMap(\.self)
  }

  /// Tells where the inventory is another one by now, or was taken back.
  func tellInventory(in language: Language) throws {
    guard let store else { return }
    try inventory(in: store)?.tell(in: language)
  }

  private func inventory(in store: Store) throws -> Report.Fact? {
    let current = try store.currentRevision(of: head.inventoryName)?.digest
    guard current != head.revision, try current != nil || store.contains(head.revision) else {
      return nil
    }
    let words =
      current.map {
        Term("another", "later.revision", ["revision": head.revision.short, "current": $0.short])
      } ?? Term("none", "later.taken-back", ["revision": head.revision.short])
    return Report.Fact(Term("current_revision"), .term(words))
  }

  private func run(in store: Store) throws -> Report.Fact? {
    let last = try store.lastRun(of: head.inventoryName, head.scenario.name)
    guard let last, last.digest != digest else { return nil }
    return Report.Fact(
      Term("last_run"),
      .term(Term("another", "later.run", ["name": last.name, "plan": last.id])))
  }
}
