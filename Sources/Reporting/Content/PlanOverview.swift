// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// A plan in short: where it comes from, how good it is, and its counts of items.
public struct PlanOverview: Sendable {
  private let plan: Plan
  private let digest: Digest

  /// The overview of a plan, whose file has a digest.
  public init(_ plan: Plan, digest: Digest) {
    (self.plan, self.digest) = (plan, digest)
  }

  /// For people.
  public var report: Report {
    Report(
      .planTitle.filled(digest.short), currency: plan.head.currency, facts: facts,
      notes: plan.head.reasonWords.map { Phrase(verbatim: $0) } + conflicts,
      tables: [.levels(of: plan.head), items])
  }

  /// For scripts: a line of JSON with plan, status, levels and items.
  public var json: [UInt8] {
    let head = plan.head
    var json = JSONText()
    json.object { json in
      json.member("plan", digest.short)
      json.member("scenario", head.scenario.name)
      json.member("inventory", head.inventoryName)
      json.member("revision", head.revision.short)
      json.member("status", plan.status.rawValue)
      json.member("levels") { Self.write(head.levels.map { ($0.level, $0.value) }, to: &$0) }
      json.member("bounds") { Self.write(head.levels.map { ($0.level, $0.bound) }, to: &$0) }
      json.member("items") { head.items.write(to: &$0) }
      if let premises = plan.premises {
        json.member("premises") { json in
          json.object { json in
            for (status, units) in premises.statusCounts {
              json.member(status.rawValue, Int64(units))
            }
          }
        }
      }
      json.member("reasons") { json in
        json.array { json in
          for reason in head.reasonWords { json.value(reason) }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private static func write(_ levels: [(Scenario.Level, Int64)], to json: inout JSONText) {
    json.object { json in
      for (level, number) in levels { json.member(level.rawValue, number) }
    }
  }

  private var facts: [Report.Fact] {
    let head = plan.head
    return [
      Report.Fact(.inventory, .text(head.inventoryName)),
      Report.Fact(.title, .text(head.inventoryTitle)),
      Report.Fact(.revision, .text(head.revision.short)),
      Report.Fact(.scenario, .text(head.scenario.name)),
      Report.Fact(.date, .text(head.date.description)),
      Report.Fact(.status, .term(Term(plan.status))),
    ] + premises
  }

  /// Which rules of units' premises cannot hold together.
  private var conflicts: [Phrase] {
    let rules = plan.head.scenario.premises ?? Scenario.Premises()
    return (plan.premises?.units ?? []).compactMap { unit in
      unit.conflict.map { conflict in
        Phrase(in: { "\(unit.unit): \(ConflictText(conflict, rules, nil, in: $0).message)" })
      }
    }
  }

  /// How many units have which status, where premises are planned.
  private var premises: [Report.Fact] {
    (plan.premises?.statusCounts ?? []).map { status, units in
      Report.Fact(Term(premises: status), .number(Int64(units)), .count)
    }
  }

  private var items: Table {
    let items = plan.head.items
    let counts: [(Term, Int64)] = [
      (.needed, items.needed), (.reused, items.reused), (.purchased, items.purchased),
      (.unmet, items.unmet), (.registered, items.items), (.left, items.surplus),
      (.reserved, items.reserved), (.unusable, items.unusable),
    ]
    return Table(
      .items, [Table.Column(.item), Table.Column(.quantity, .count)],
      rows: counts.map { [.term($0), .number($1)] })
  }
}
