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
      "plan", Phrase("Plan {0}", "Phương án {0}", "계획 {0}").filled(digest.short),
      currency: plan.head.currency, facts: facts,
      notes: plan.head.reasons.map { Phrase(verbatim: $0) }, tables: [levels, items])
  }

  /// For scripts: one line of JSON with plan, status, levels and items.
  public var json: [UInt8] {
    var json = JSONText()
    json.object { json in
      json.member("plan", digest.short)
      json.member("scenario", plan.head.scenario.name)
      json.member("inventory", plan.head.inventoryName)
      json.member("revision", plan.head.revision.short)
      json.member("status", plan.head.status.rawValue)
      for (name, value) in [("levels", \Plan.LevelResult.value), ("bounds", \.bound)] {
        json.member(name) { json in
          json.object { json in
            for level in plan.head.levels { json.member(level.level.rawValue, level[keyPath: value]) }
          }
        }
      }
      json.member("items") { plan.head.items.write(to: &$0) }
      json.member("reasons") { json in
        json.array { json in
          for reason in plan.head.reasons { json.value(reason) }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private var facts: [Report.Fact] {
    let head = plan.head
    return [
      .init("inventory", .inventory, .text("\(head.inventoryName): \(head.inventoryTitle)")),
      .init("revision", .revision, .text(head.revision.short)),
      .init("scenario", .scenario, .text(head.scenario.name)),
      .init("date", .date, .text(head.date.description)),
      .init("status", .status, .word(head.status.rawValue, head.status.phrase)),
    ]
  }

  private var levels: Table {
    var table = Table(
      "levels",
      Phrase("Levels, most important first", "Các mục tiêu, quan trọng nhất trước", "목표 단계(중요한 순)"),
      [
        .init("level", Phrase("Level", "Mục tiêu", "단계")),
        .init("value", Phrase("Plan", "Phương án", "계획"), .count),
        .init("bound", Phrase("No plan below", "Cận dưới", "하한"), .count),
        .init("gap", Phrase("Gap", "Khoảng cách", "차이"), .count),
        .init("proof", Phrase("Proof", "Chứng minh", "근거")),
      ])
    for result in plan.head.levels {
      let kind = result.level.kind
      table.append([
        .word(result.level.rawValue, result.level.phrase), .measured(result.value, kind),
        .measured(result.bound, kind),
        .measured(result.value.subtractingReportingOverflow(result.bound).partialValue, kind),
        .word(result.proof.rawValue, result.proof.phrase),
      ])
    }
    return table
  }

  private var items: Table {
    var table = Table(
      "items", Phrase("Items", "Tài sản (đơn vị tính)", "물품 수"),
      [
        .init("group", Phrase("Group", "Nhóm", "구분")),
        .init("items", Phrase("Items", "Số lượng", "수량"), .count),
      ])
    let items = plan.head.items
    let rows: [(String, Phrase, Int64)] = [
      ("needed", .needed, items.needed), ("reused", .reused, items.reused),
      ("purchased", .purchased, items.purchased), ("unmet", .unmet, items.unmet),
      ("items", .registered, items.items), ("surplus", .surplus, items.surplus),
      ("reserved", .reserved, items.reserved), ("unusable", .unusable, items.unusable),
    ]
    for (name, phrase, count) in rows { table.append([.word(name, phrase), .number(count)]) }
    return table
  }
}
