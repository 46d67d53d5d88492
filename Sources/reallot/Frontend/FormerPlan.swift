// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning
internal import Reporting
internal import Store
internal import Words

/// The plan from which another goes on, with what is known of its lines.
struct FormerPlan {
  private let former: Plan.Former
  private let store: Store?
  /// The lists that came back, the oldest first, after what the plan itself knows of the one before it.
  private let lists: [ReceiptList]
  private let drafts: [Plan.Draft]

  /// The plan of a name, an id or a file; what is known of it comes from the store, where there is one.
  init(named name: String, in store: Store?) throws {
    try self.init(Self.source(named: name, in: store).former(), in: store)
  }

  /// A plan with what a store knows of its lines.
  init(_ former: Plan.Former, in store: Store?) throws {
    (self.former, self.store) = (former, store)
    let known = try store?.receiptLists(of: former.digest) ?? []
    lists = [former.plan.carried(former.digest)] + known
    drafts = try PublishedDrafts(of: former, in: store).drafts
  }

  /// A scenario as it goes on from the plan.
  func scenario(_ scenario: Scenario, _ options: ReplanOptions) -> Scenario {
    var rules = scenario.replan ?? Scenario.Replan(from: former.digest)
    rules.from = former.digest
    return scenario.going(on: options.rules(rules))
  }

  /// What a planner has to know of it on a register: the plan's own, or a newer one of the same inventory.
  ///
  /// - Parameter isDriftAccepted: whether a newer register has the last word where it contradicts what is
  ///   known; else that is listed, and the command ends.
  func past(
    on inventory: Inventory, revision: Digest, isDriftAccepted: Bool, _ output: OutputOptions
  ) throws -> Planner.Past {
    let head = former.plan.head
    guard revision != head.revision else { return Planner.Past(former, facts(by: nil)) }
    let own = try own(besides: revision)
    let (day, newDay) = (own.description.asOf, inventory.description.asOf)
    guard inventory.description.name == head.inventoryName, newDay.latest >= day.latest else {
      throw Older(name: head.inventoryName, planned: head.revision, day: day, other: revision)
    }
    try Self.tellDifference(from: head.revision, to: inventory, in: store, output.words.language)
    let past = Planner.Past(
      Plan.Former(former.plan, digest: former.digest, inventory: own), facts(by: newDay))
    try DriftReport(past.drifts(on: inventory), revision: revision, day: newDay)
      .settle(isAccepted: isDriftAccepted, output)
    return past
  }

  /// The register of the plan before, where another one is to go on.
  private func own(besides revision: Digest) throws -> Inventory {
    let planned = former.plan.head.revision
    guard let store, try store.contains(planned) else {
      throw UnknownRegister(
        name: former.plan.head.inventoryName, planned: planned, current: revision)
    }
    return try store.inventory(of: planned)
  }

  /// - Parameter asOf: the day of a newer register, which covers what happened until then.
  private func facts(by asOf: PartialDate?) -> Plan.Facts {
    let lines = Set(former.plan.lines(former.digest).map(\.id))
    func known(_ lists: [ReceiptList]) -> [Receipt] {
      Receipts(lists).sorted.filter { lines.contains($0.line) }
    }
    let earlier = asOf.map { asOf in
      lists.map { list in
        ReceiptList(
          plan: list.plan,
          receipts: list.receipts.filter { $0.date.map { $0.latest <= asOf.latest } ?? false })
      }
    }
    return Plan.Facts(receipts: known(lists), earlier: known(earlier ?? []), drafts: drafts)
  }

  /// Where a plan's file is: in the working folder or in the store.
  static func source(named name: String, in store: Store?) throws -> PlanSource {
    var argument = PlanArgument()
    argument.name = name
    if argument.isFile { return try PlanSource(file: name) }
    guard let store else { throw Missing(name: name) }
    let stored = try store.plan(matching: name)
    return PlanSource(name: name, bytes: stored.bytes, digest: stored.summary.digest)
  }

  /// Tells what is different in a register, where the store has the one before.
  static func tellDifference(
    from planned: Digest, to inventory: Inventory, in store: Store?, _ language: Language
  ) throws {
    guard let store, try store.contains(planned) else { return }
    let tables = CanonicalTables(inventory)
    let difference = InventoryDifference(from: try store.canonicalTables(of: planned), to: tables)
    DifferenceReport(difference, from: planned, to: tables.revision).tell(in: language)
  }
}

extension FormerPlan {
  /// A plan that is no file, where there is no store.
  struct Missing: Worded {
    let name: String

    var message: Message { Message("error.replan.no-store", ["plan": name]) }
  }

  /// A plan whose register nobody has any more.
  struct UnknownRegister: Worded {
    let name: String
    let planned: Digest
    let current: Digest

    var message: Message {
      Message(
        "error.replan.unknown-register",
        ["name": name, "planned": planned.short, "current": current.short])
    }
  }

  /// A register that is of an earlier day than the plan's, or of another inventory.
  struct Older: Worded {
    let name: String
    let planned: Digest
    let day: PartialDate
    let other: Digest

    var message: Message {
      Message(
        "error.replan.older",
        ["name": name, "planned": planned.short, "day": day, "other": other.short])
    }
  }
}

extension PlanSource {
  /// The plan with the digest of its file.
  func former() throws -> Plan.Former { Plan.Former(try plan(), digest: digest) }
}
