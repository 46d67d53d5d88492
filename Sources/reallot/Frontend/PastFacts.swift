// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Store

/// What a re-plan, and the re-plans that it goes on from, know of the hand-over of the plans before.
struct PastFacts {
  private let store: Store
  private var known: [Digest: [Receipt]] = [:]

  init(of plan: Plan, in store: Store) throws {
    self.store = store
    var next: Plan? = plan
    while let plan = next, let from = plan.head.scenario.replan?.from, known[from] == nil {
      known[from] = plan.replan?.facts.receipts ?? []
      guard try store.plans().contains(where: { $0.digest == from }) else { break }
      next = try FormerPlan.source(named: from.description, in: store).plan()
    }
  }

  /// What came back of a plan's lines beyond what is known.
  func unknown(of rival: Store.PlanSummary) throws -> [Receipt] {
    let before = Receipts([ReceiptList(plan: rival.digest, receipts: known[rival.digest] ?? [])])
    return try store.receipts(of: rival.digest).receipts.values.filter { receipt in
      let place = before.receipt(receipt.place)
      return place.updated(with: receipt) != place
    }
  }
}
