// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Verification
internal import Words

/// A plan with the inventory that it was made for.
struct LoadedPlan {
  var plan: Plan
  /// The digest of the plan's bytes.
  let digest: Digest
  let inventory: Inventory
  /// The store, where there is one.
  let store: Store?

  /// The same with what the register has for each purchase, which plans of format 1 do not tell.
  func counted() throws -> LoadedPlan {
    guard plan.format == .one else { return self }
    guard let shortfalls = Verifier(inventory: inventory).shortfalls(of: plan) else {
      throw ReportError.inconsistent(.needs)
    }
    var counted = self
    counted.plan.shortfalls = shortfalls
    return counted
  }

  /// Both together with what a check said, for reports.
  func content(_ attestation: Attestation) throws -> PlanContent {
    try PlanContent(
      plan: plan, inventory: inventory, digest: digest,
      logged: store?.head(afterFirstRunOf: digest), provenance: try provenance(),
      attestation: attestation, receipts: try receipts(), beside: try confirmedBeside())
  }

  /// Which line of the store's log gave the plan, or that none did; nil where there is no store.
  func loggedRun() throws -> Report.Fact? {
    guard let store else { return nil }
    let line = try store.head(afterFirstRunOf: digest)?.size
    let told =
      line.map { Term("line", "verdict.logged", ["line": $0]) }
      ?? Term("none", "verdict.not-logged", ["store": store.path])
    return Report.Fact(Term("logged_run"), .term(told))
  }

  /// What came back of the lists of the plan's lines; nothing where no store has the plan.
  func receipts() throws -> Receipts {
    (try store?.receipts(of: digest) ?? Receipts()).after(plan.carried(digest))
  }

  /// What came back of plans that this approved one superseded, beyond what it knows of them.
  private func confirmedBeside() throws -> [ConfirmedBeside] {
    guard let store else { return [] }
    let rivals = try store.plans().filter { $0.inventoryName == plan.head.inventoryName }
    guard rivals.contains(where: { $0.digest == digest && $0.state == .approved }) else {
      return []
    }
    let known = try PastFacts(of: plan, in: store)
    return try rivals.filter { $0.state == .superseded && $0.digest != digest }.compactMap {
      rival in
      let new = try known.unknown(of: rival)
      return new.isEmpty ? nil : ConfirmedBeside(plan: rival.id, lines: new.count)
    }
  }

  /// What an independent check says of the plan.
  ///
  /// - Parameter before: the plan from which a re-plan goes on, by name or file; nil for the one that the
  ///   store has.
  /// - Parameter folder: the inventory of that plan, where the re-plan has another; nil for the one that the
  ///   store has.
  func verdict(after before: String? = nil, on folder: String? = nil) throws -> Verdict {
    Verifier(inventory: inventory, former: try former(named: before, on: folder)).verify(plan)
  }

  /// The plan from which a re-plan goes on; nil where a plan begins anew, or where nobody has that plan.
  private func former(named name: String?, on folder: String?) throws -> Plan.Former? {
    guard let rules = plan.head.scenario.replan else { return nil }
    if let name {
      return try former(FormerPlan.source(named: name, in: store).former(), on: folder)
    }
    guard let store, try store.plans().contains(where: { $0.digest == rules.from }) else {
      return nil
    }
    let source = try FormerPlan.source(named: rules.from.description, in: store)
    return try former(source.former(), on: folder)
  }

  /// A plan with its register, where that is another one.
  private func former(_ former: Plan.Former, on folder: String?) throws -> Plan.Former {
    let revision = former.plan.head.revision
    guard revision != plan.head.revision else { return former }
    var register = try folder.map { try PlanArgument.inventory(inFolder: $0, of: former.plan) }
    if register == nil, let store, try store.contains(revision) {
      register = try store.inventory(of: revision)
    }
    return Plan.Former(former.plan, digest: former.digest, inventory: register)
  }

  /// Where the rows of the register were read; nil where no store has the revision.
  private func provenance() throws -> LoadProvenance? {
    do {
      return try store?.provenance(of: plan.head.revision)
    } catch StoreError.unknownRevision {
      return nil
    }
  }

  /// Writes a line of the log, where there is a store; `output` is the digest of what was printed.
  func log(_ kind: Store.Event.Kind, _ detail: String, output: Digest) throws {
    guard let store else { return }
    guard !store.isReadOnly else {
      let line = Message("told.log_not_written", ["path": store.path])
      return StandardError.write(line, in: .ofCommandLine)
    }
    try store.append(
      Store.Event(at: .now, kind: kind, subject: digest, detail: detail, output: output))
  }
}
