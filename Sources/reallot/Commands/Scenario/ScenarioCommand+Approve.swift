// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Store
internal import Verification
internal import Words

extension ScenarioCommand {
  /// Approves a plan.
  struct Approve: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.approve.abstract"),
      discussion: .help("scenario.approve.discussion"))

    @OptionGroup var plan: PlanArgument
    @OptionGroup var words: WordOptions

    func run() throws {
      _ = try plan.store.existing()
      let loaded = try plan.load()
      try check(loaded)
      let store = try plan.store.open()
      let before = try store.plans().first {
        $0.state == .approved && $0.inventoryName == loaded.plan.head.inventoryName
      }
      let approved = try store.approve(loaded.digest, at: .now)
      tell(approved, before.flatMap { $0.digest == loaded.digest ? nil : $0 })
    }

    /// Refuses what nobody should carry out: a plan that does not hold, solves nothing, is stale, or does not
    /// know what came of the approved one.
    private func check(_ loaded: LoadedPlan) throws {
      guard loaded.plan.status != .infeasible else {
        throw NotToBeApproved(message: Message("error.approve.infeasible", ["plan": plan.name]))
      }
      try StalePlan.refuse(loaded)
      try UnknownReceipts.refuse(loaded)
      let verdict = try loaded.verdict()
      guard verdict.holds else {
        Failure.list(verdict.failures, in: words.language)
        Failure.tell(Message("error.approve.not-verified", ["plan": plan.name]))
        throw Failure.findings
      }
    }

    private func tell(_ approved: Store.PlanSummary, _ before: Store.PlanSummary?) {
      let line =
        before.map {
          Message(
            "told.approved-instead",
            ["plan": approved.id, "name": approved.name, "before": $0.id])
        } ?? Message("told.approved", ["plan": approved.id, "name": approved.name])
      StandardOutput.write(line.text(in: words.language) + "\n")
    }
  }

  /// A plan that nobody should carry out.
  struct NotToBeApproved: Worded {
    let message: Message
  }
}
