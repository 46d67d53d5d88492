// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Planning
internal import Reporting
internal import Store
internal import Words

/// The plan from which another goes on, with what is known of its lines.
struct FormerPlan {
  let former: Plan.Former
  let facts: Plan.Facts

  /// The plan of a name, an id or a file; what is known of it comes from the store, where there is one.
  init(named name: String, in store: Store?) throws {
    try self.init(Self.source(named: name, in: store).former(), in: store)
  }

  /// A plan with what a store knows of its lines.
  init(_ former: Plan.Former, in store: Store?) throws {
    self.former = former
    let (plan, digest) = (former.plan, former.digest)
    let known = try store?.receipts(of: digest) ?? Receipts()
    let lines = Set(plan.lines(digest).map(\.id))
    facts = Plan.Facts(
      receipts: known.after(plan.carried(digest)).sorted.filter { lines.contains($0.line) },
      drafts: try Self.drafts(of: former, in: store))
  }

  /// What a planner has to know of it.
  var past: Planner.Past { Planner.Past(former, facts) }

  /// A scenario as it goes on from the plan.
  func scenario(_ scenario: Scenario, _ options: ReplanOptions) -> Scenario {
    var rules = scenario.replan ?? Scenario.Replan(from: former.digest)
    rules.from = former.digest
    return scenario.going(on: options.rules(rules))
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

  /// What published waves carry later than what is published.
  ///
  /// Where no waves were published, nothing is a draft: people know the list of the plan's lines.
  private static func drafts(
    of former: Plan.Former, in store: Store?
  ) throws -> [Plan.Draft] {
    var told: [String: Int64]?
    var carried: [String: Int64] = [:]
    for published in try store?.publishedWaves(of: former.digest) ?? [] {
      let waves = try WavePlanReader().waves(from: published.bytes)
      let until = published.summary.publishedUntil.flatMap { $0.isEmpty ? nil : $0 }
      var (now, all) = ([String: Int64](), [String: Int64]())
      for load in waves.loads {
        let id = LineID(
          plan: former.digest, former.plan.assignments[load.line], in: former.plan
        ).text
        let day = waves.calendar.gaps[waves.tours[load.tour].gap].date.description
        all[id, default: 0] += load.count
        if until.map({ day <= $0 }) ?? true { now[id, default: 0] += load.count }
      }
      told = (told ?? [:]).merging(now, uniquingKeysWith: max)
      carried.merge(all, uniquingKeysWith: max)
    }
    guard let told else { return [] }
    return carried.sorted { $0.key < $1.key }.compactMap { line, count in
      let later = count - (told[line] ?? 0)
      return later > 0 ? Plan.Draft(line: line, count: later) : nil
    }
  }

  /// Refuses to go on where the register is another one.
  func refuse(_ reading: InventoryReading, in store: Store?, _ language: Language) throws {
    let (planned, current) = (former.plan.head.revision, try reading.tables.revision)
    guard planned != current else { return }
    if let store, try store.contains(planned) {
      let difference = InventoryDifference(
        from: try store.canonicalTables(of: planned), to: try reading.tables)
      DifferenceReport(difference, from: planned, to: current).tell(in: language)
    }
    throw Drift(name: former.plan.head.inventoryName, planned: planned, current: current)
  }

  /// Refuses to go on from another register than the plan's, and tells what has changed in the store's since.
  func refuse(
    _ inventory: Inventory, in store: Store?, _ language: Language
  ) throws {
    let head = former.plan.head
    let own = inventory.revision
    guard own == head.revision else {
      throw Drift(name: head.inventoryName, planned: head.revision, current: own)
    }
    guard let store, let current = try store.currentRevision(of: head.inventoryName)?.digest,
      current != own
    else { return }
    let difference = InventoryDifference(
      from: try store.canonicalTables(of: own), to: try store.canonicalTables(of: current))
    DifferenceReport(difference, from: own, to: current).tell(in: language)
  }

  /// A plan that is no file, where there is no store.
  struct Missing: Worded {
    let name: String

    var message: Message { Message("error.replan.no-store", ["plan": name]) }
  }

  /// A plan whose register is another one by now.
  struct Drift: Worded {
    let name: String
    let planned: Digest
    let current: Digest

    var message: Message {
      Message(
        "error.replan.drift",
        ["name": name, "planned": planned.short, "current": current.short])
    }
  }
}

extension PlanSource {
  /// The plan with the digest of its file.
  func former() throws -> Plan.Former { Plan.Former(try plan(), digest: digest) }
}
