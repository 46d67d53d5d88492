// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Foundation
internal import Intake
internal import Inventory
internal import Reporting
internal import Store
internal import Words

extension MovesCommand {
  /// Takes in a list of lines that came back.
  struct Confirm: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("moves.confirm.abstract"),
      discussion: .help("moves.confirm.discussion"))

    @Argument(
      help: ArgumentHelp(.help("argument.list"), valueName: "file"), completion: .file())
    var file: String

    @Option(name: .customLong("plan"), help: ArgumentHelp(.help("option.plan"), valueName: "plan"))
    var plan: String?

    @Flag(name: .customLong("dry-run"), help: .help("option.dry-run-list"))
    var isDryRun = false

    @Flag(name: .customLong("accept"), help: .help("option.accept"))
    var isAccepted = false

    @OptionGroup var store: StoreOption
    @OptionGroup var output: OutputOptions

    func run() throws {
      let store = try isDryRun ? store.existing() : writableStore()
      let plan = try approvedPlan(in: store)
      let received = try received(of: plan, in: store)
      try told(received)
      try tellOfSuperseded(plan, isRefused: !received.faults.isEmpty, in: store)
      let isRefused =
        !received.faults.isEmpty || (!received.conflicts.isEmpty && !isAccepted)
      if !isRefused { try keep(received.list, in: store) }
      if isRefused { throw Failure.findings }
    }

    private func writableStore() throws -> Store {
      _ = try store.existing()
      return try store.open()
    }

    /// The plan that is carried out: the one that is named, else the only one that is approved.
    private func approvedPlan(in store: Store) throws -> Store.PlanSummary {
      let summary: Store.PlanSummary
      if let plan {
        summary = try store.plan(matching: plan).summary
      } else {
        let approved = try store.plans().filter { $0.state == .approved }
        guard let only = approved.first, approved.count == 1 else {
          throw NoPlan(approved: approved.map { "\($0.id) (\($0.name))" })
        }
        summary = only
      }
      guard summary.state != .draft else { throw NotApproved(plan: summary) }
      return summary
    }

    private func received(of summary: Store.PlanSummary, in store: Store) throws -> ReceivedList {
      let plan = try PlanSource(
        name: summary.id, bytes: store.plan(matching: summary.digest.description).bytes,
        digest: summary.digest
      ).plan()
      let inventory = try store.inventory(of: summary.revision)
      let lists = try MoveLists(of: plan, inventory, digest: summary.digest, in: store)
      return try ReceivedList(
        RegisterFile(path: file), of: summary.digest, moves: lists.all,
        known: store.receipts(of: summary.digest).after(plan.carried(summary.digest)),
        offices: Set(inventory.offices.map(\.id)),
        in: HandOverPeriod(of: plan, until: Store.Instant.now.latestDay))
    }

    private func told(_ received: ReceivedList) throws {
      let findings = received.faults + received.conflicts + received.corrections
      let language = output.words.language
      if !findings.isEmpty { try output.print(FindingList.report(findings, in: language)) }
      let line =
        if !received.faults.isEmpty {
          Message("told.list-refused", ["faults": received.faults.count])
        } else if !received.conflicts.isEmpty, !isAccepted {
          Message("told.list-conflicts", ["conflicts": received.conflicts.count])
        } else if received.list.receipts.isEmpty {
          Message("told.list-nothing-new")
        } else if isDryRun {
          Message("told.list-would-be-taken", ["lines": received.list.receipts.count])
        } else {
          Message("told.list-taken", ["lines": received.list.receipts.count])
        }
      StandardError.write(line, in: language)
    }

    /// Says that a later plan does not know what is confirmed of a superseded one; of a list that does not
    /// fit, which superseded plans it may be of.
    private func tellOfSuperseded(
      _ plan: Store.PlanSummary, isRefused: Bool, in store: Store
    ) throws {
      let rivals = try store.plans().filter { $0.inventoryName == plan.inventoryName }
      let others = rivals.filter { $0.state == .superseded && $0.digest != plan.digest }
      if isRefused, self.plan == nil, !others.isEmpty {
        StandardError.write(
          Message("told.list-of-superseded", ["plans": others.map(\.id)]),
          in: output.words.language)
      }
      guard plan.state == .superseded, let later = rivals.first(where: { $0.state == .approved })
      else { return }
      StandardError.write(
        Message("told.confirms-superseded", ["plan": plan.id, "later": later.id]),
        in: output.words.language)
    }

    private func keep(_ list: ReceiptList, in store: Store) throws {
      guard !isDryRun, !list.receipts.isEmpty else { return }
      let name = URL(filePath: file).lastPathComponent
      try store.save(list, from: name, at: .now)
    }
  }

  /// No plan that is approved, or several.
  struct NoPlan: Worded {
    let approved: [String]

    var message: Message {
      approved.isEmpty
        ? Message("error.moves.none-approved")
        : Message("error.moves.several-approved", ["plans": approved])
    }
  }

  /// A plan that nobody approved.
  struct NotApproved: Worded {
    let plan: Store.PlanSummary

    var message: Message { Message("error.moves.not-approved", ["plan": plan.id]) }
  }
}
