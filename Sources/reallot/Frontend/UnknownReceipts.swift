// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Store
internal import Words

/// A plan that does not know what came of the approved one of its inventory: whoever went on from it would
/// plan with what is lost, and again with what has come.
struct UnknownReceipts: Worded {
  private let plan: Digest
  private let approved: Store.PlanSummary
  /// How many lines and loads it does not know of.
  private let lines: Int

  /// Refuses to approve such a plan, or to go on from it.
  ///
  /// What a newer register than the approved plan's has on its day is known.
  static func refuse(_ loaded: LoadedPlan) throws {
    guard let store = loaded.store else { return }
    let approved = try store.plans().first {
      $0.state == .approved && $0.inventoryName == loaded.plan.head.inventoryName
    }
    guard let approved, approved.digest != loaded.digest else { return }
    let isOther = approved.revision != loaded.plan.head.revision
    let asOf = loaded.inventory.description.asOf.latest
    let unknown = try PastFacts(of: loaded.plan, in: store).unknown(of: approved).filter {
      !isOther || $0.date.map { $0.latest > asOf } ?? true
    }
    guard !unknown.isEmpty else { return }
    throw UnknownReceipts(plan: loaded.digest, approved: approved, lines: unknown.count)
  }

  var message: Message {
    Message(
      "error.replan.unknown-receipts",
      [
        "plan": plan.short, "approved": approved.id, "name": approved.name,
        "lines": lines,
      ])
  }
}
