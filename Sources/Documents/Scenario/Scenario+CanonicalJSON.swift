// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Scenario {
  /// Reads the canonical text of a scenario; the inventory's folder is then empty, and the threads
  /// are the default, since the canonical text leaves them out.
  ///
  /// - Throws: ``JSONError`` where the bytes are not such a text.
  public init(canonicalText: [UInt8]) throws(JSONError) {
    var json = JSONReader(canonicalText)
    self = try Scenario(canonical: &json)
    try json.end()
  }

  /// The scenario without what changes no plan: the inventory's folder, and the number of threads.
  public var canonical: Scenario {
    var scenario = self
    scenario.inventoryFolder = ""
    scenario.solver.threads = nil
    return scenario
  }

  /// The scenario as canonical JSON: every rule spelled out, in a fixed order.
  ///
  /// The inventory's folder and the number of threads are left out, since they change no plan; so is
  /// what was declared later and has its default.
  public var canonicalText: [UInt8] {
    var json = JSONText()
    writeCanonical(to: &json)
    return json.bytes
  }

  /// The digest of the canonical text.
  public var digest: Digest { Digest(of: canonicalText) }

  /// The digest of the part that baselines depend on: date, needs, reuse rules, costs, objective,
  /// reserve and premises.
  public var baselineDigest: Digest { reduced.digest }
}
