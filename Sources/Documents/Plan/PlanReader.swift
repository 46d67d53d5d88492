// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Reads plans from files, trusting nothing in them.
///
/// What is read refers only to needs, lots and pins that the plan has, has as many numbers as needs
/// and lots, and no sum of its own that would not fit 64 bits. Whether it is true to an inventory is
/// for the verification to say.
public struct PlanReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads the bytes of a plan's file.
  ///
  /// - Throws: ``JSONError`` with the place where the bytes are not those of a plan.
  public func plan(from bytes: [UInt8]) throws(JSONError) -> Plan {
    var json = JSONReader(bytes)
    let plan = try Plan(json: &json)
    try json.end()
    return plan
  }
}
