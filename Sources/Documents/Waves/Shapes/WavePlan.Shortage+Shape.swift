// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory
internal import Words

extension WavePlan.Shortage: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ shortage: Self?) throws(Form.Failure) {
    office = try coder("office", shortage?.office)
    assetClass = try coder("class", shortage?.assetClass)
    from = try coder("from", shortage?.from)
    to = try coder("to", shortage?.to)
    items = try coder("items", shortage?.items)
    reason = try coder("reason", shortage?.reason)
    loan = try coder.optional("loan", shortage?.loan)
  }
}

extension WavePlan.Shortage.Loan: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ loan: Self?) throws(Form.Failure) {
    office = try coder("office", loan?.office)
    items = try coder("items", loan?.items)
  }
}

extension WavePlan.Shortage.Reason: Word {}

extension WavePlan.Level: ProvenLevel {
  package static var solverWord: String { "solver" }
}

extension WavePlan.Format: FormatVersion {}

extension Day: Coded {
  package init(json: inout JSONReader) throws(JSONError) {
    self = try json.parsed(Message("error.json.expected.day")) {
      PartialDate($0).flatMap(Day.init)
    }
  }

  package func write(to json: inout JSONText) { json.value(description) }
}

extension MoveCalendar: Coded {
  /// Reads a calendar that stands as it is written, to the byte.
  package init(json: inout JSONReader) throws(JSONError) {
    var ahead = json
    ahead.skipSpace()
    let start = ahead.offset
    try self.init(canonical: &json)
    guard json.bytes(since: start).elementsEqual(text.utf8) else {
      throw json.error(Message("error.json.calendar-not-canonical"), at: start)
    }
  }

  package func write(to json: inout JSONText) { writeCanonical(to: &json) }
}

extension Plan.Assignment: Listed {
  package static var list: Sizes.List { .lines }
}

extension MoveCalendar.Gap: Listed {
  package static var list: Sizes.List { .gaps }
}

extension WavePlan.TeamMove: Listed {
  package static var list: Sizes.List { .teams }
}

extension WavePlan.Tour: Listed {
  package static var list: Sizes.List { .tours }
}
