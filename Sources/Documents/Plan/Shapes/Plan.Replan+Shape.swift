// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Plan.Place: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ place: Self?) throws(Form.Failure) {
    unit = try coder("unit", place?.unit)
    office = try coder("office", place?.office)
    assetClass = try coder("class", place?.assetClass)
  }
}

extension Plan.Past: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ past: Self?) throws(Form.Failure) {
    fate = try coder("fate", past?.fate)
    meant = try coder.last("meant", past?.meant)
    condition = try coder.last("condition", past?.condition)
    standsAt = try coder.last("stands_at", past?.standsAt)
    refusedAt = try coder.last("refused_at", past?.refusedAt)
  }
}

extension Plan.Past.Fate: Word {}

extension Plan.Draft: Bracketed {
  package init(json: inout JSONReader) throws(JSONError) {
    (line, count) = (try json.first(), try json.last())
  }

  package var values: [any Coded] { [line, count] }
}

extension Plan.Replan: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ replan: Self?) throws(Form.Failure) {
    let earlier = replan?.facts.earlier ?? []
    facts = Plan.Facts(
      receipts: try coder("receipts", replan?.facts.receipts, .lines),
      earlier: try coder.last("earlier", earlier.isEmpty ? nil : earlier, .lines) ?? [],
      drafts: try coder("drafts", replan?.facts.drafts, .line))
    kept = try coder("kept", replan?.kept, .line)
    changed = try coder("changed", replan?.changed)
    forced = try coder.last("forced", replan?.forced)
    drift = try coder.last("drift", replan.flatMap { $0.drift == 0 ? nil : $0.drift }) ?? 0
    revisionBefore = try coder.last("revision_before", replan?.revisionBefore)
  }
}

extension Plan.Forced: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ forced: Self?) throws(Form.Failure) {
    changes = try coder("changes", forced?.changes)
    supply = try coder("supply", forced?.supply, forEach: .lots)
    demand = try coder("demand", forced?.demand, forEach: .needs)
  }
}
