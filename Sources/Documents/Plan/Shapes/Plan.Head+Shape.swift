// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory
internal import Words

extension Plan.Head {
  /// The members of the head, which stand beside those of the plan.
  init<Form: Coder>(
    _ coder: inout Form, _ head: Self?, _ format: Plan.Format
  ) throws(Form.Failure) {
    let program = try coder("program", head?.program, .line)
    let origin = try coder("inventory", head?.origin, .line)
    let scenario = try coder("scenario", head?.scenario, .line)
    coder.set(.pins, scenario.pins.count)
    let date = try coder("date", head?.date, .line)
    if format != .one {
      let ties = try coder.last("ties", Ties.content)
      try coder.require(
        ties != nil, Message("error.json.no-ties"), remedy: Message("error.json.remedy.no-ties"))
    }
    let status = try coder("status", head?.status, .line)
    let isTold = format == .one
    let told = isTold ? try coder("reasons", head?.toldReasons, .lines) : []
    self.init(
      program: program, inventoryName: origin.name, inventoryTitle: origin.title,
      currency: origin.currency, revision: origin.revision,
      scenario: scenario, date: date, status: status,
      reasons: isTold ? [] : try coder("reasons", head?.reasons, .lines), toldReasons: told,
      levels: try coder("levels", head?.levels, .lines),
      items: try coder("items", head?.items, .line))
  }

  /// What decides ties in plans of format 2.
  ///
  /// The first plans of that format, by programs that were never released, do not say it and follow
  /// other rules.
  private enum Ties: String, Word {
    case content
  }

  /// What a head says of its inventory.
  package struct Origin: Hashable, Shaped {
    fileprivate let name: String
    fileprivate let title: String
    fileprivate let currency: String
    fileprivate let revision: Digest

    /// What a head has to say of an inventory.
    package init(_ inventory: Inventory) {
      let description = inventory.description
      (name, title) = (description.name, description.title)
      (currency, revision) = (description.currency, inventory.revision)
    }

    fileprivate init(_ head: Plan.Head) {
      (name, title) = (head.inventoryName, head.inventoryTitle)
      (currency, revision) = (head.currency, head.revision)
    }

    package init<Form: Coder>(_ coder: inout Form, _ origin: Self?) throws(Form.Failure) {
      name = try coder("name", origin?.name)
      title = try coder("title", origin?.title)
      currency = try coder("currency", origin?.currency)
      revision = try coder("revision", origin?.revision)
    }
  }

  /// What the head says of its inventory.
  package var origin: Origin { Origin(self) }
}

extension Scenario: Coded {
  /// Reads a scenario that stands as its canonical text does, to the byte: its digest is then that of
  /// what is read.
  package init(json: inout JSONReader) throws(JSONError) {
    var ahead = json
    ahead.skipSpace()
    let start = ahead.offset
    try self.init(canonical: &json)
    guard json.bytes(since: start).elementsEqual(canonicalText) else {
      throw json.error(Message("error.json.scenario-not-canonical"), at: start)
    }
  }

  package func write(to json: inout JSONText) { writeCanonical(to: &json) }
}

extension Plan.ItemTotals: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ totals: Self?) throws(Form.Failure) {
    items = try coder("items", totals?.items)
    needed = try coder("needed", totals?.needed)
    reused = try coder("reused", totals?.reused)
    purchased = try coder("purchased", totals?.purchased)
    unmet = try coder("unmet", totals?.unmet)
    reserved = try coder("reserved", totals?.reserved)
    unusable = try coder("unusable", totals?.unusable)
    surplus = try coder("surplus", totals?.surplus)
  }
}

extension Plan.Status: Word {}
