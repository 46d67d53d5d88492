// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What one list that came back says of a plan's lines, as a store keeps it: JSON, one receipt a line.
public struct ReceiptList: Hashable, Sendable {
  /// The digest of the plan's file.
  public var plan: Digest
  /// What it says, each line and load once.
  public var receipts: [Receipt]

  /// A list of a plan.
  public init(plan: Digest, receipts: [Receipt]) {
    (self.plan, self.receipts) = (plan, receipts)
  }

  /// Reads the bytes of a list.
  ///
  /// - Throws: ``JSONError`` with the place where the bytes are not those of a list.
  public init(bytes: [UInt8]) throws(JSONError) {
    var json = JSONReader(bytes)
    self = try ReceiptList(json: &json)
    try json.end()
  }

  /// The bytes; the same list gives the same bytes.
  public var bytes: [UInt8] {
    var json = JSONText()
    write(to: &json)
    json.endLine()
    return json.bytes
  }
}

extension ReceiptList: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ list: Self?) throws(Form.Failure) {
    _ = try coder("reallot_receipts", list.map { _ in ReceiptVersion.one } as ReceiptVersion?)
    plan = try coder("plan", list?.plan)
    receipts = try coder("receipts", list?.receipts, .lines)
  }
}

/// The versions of the format.
private enum ReceiptVersion: Int64, FormatVersion {
  case one = 1
}

extension Receipt: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ receipt: Self?) throws(Form.Failure) {
    line = try coder("line", receipt?.line)
    wave = try coder.last("wave", receipt?.wave)
    load = try coder.last("load", receipt?.load)
    received = try coder.last("received", receipt?.received)
    condition = try coder.last("condition", receipt?.condition)
    accepted = try coder.last("accepted", receipt?.accepted)
    refused = try coder.last("refused", receipt?.refused)
    lost = try coder.last("lost", receipt?.lost)
    officeFound = try coder.last("office_found", receipt?.officeFound)
    minutesNumber = try coder.last("minutes_number", receipt?.minutesNumber)
    date = try coder.last("date", receipt?.date)
    by = try coder.last("by", receipt?.by)
    note = try coder.last("note", receipt?.note)
  }
}
