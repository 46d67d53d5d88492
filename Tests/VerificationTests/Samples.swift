// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Intake
import Inventory
import Planning
import Testing
import Verification

/// Inventories and plans that tests check and alter.
enum Samples {
  /// The inventory of one ward.
  static let anBien: Inventory? = load("an-bien")

  /// Its plan, which keeps one laptop back.
  static let plan: Plan? = try? anBien.map { try Planner(program: "test 1").plan(scenario, on: $0) }

  static let newYear: PartialDate = {
    guard let date = PartialDate(year: 2025) else { preconditionFailure("2025 is a year") }
    return date
  }()

  static func load(_ name: String) -> Inventory? {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try? PackageReader.load(folder: "/\(root)/inventories/\(name)").inventory
  }

  static var scenario: Scenario {
    var scenario = Scenario(name: "base", inventoryFolder: "inventories/an-bien")
    scenario.date = PartialDate("2025-07-01")
    scenario.needs.normSet = "15/2025-commune"
    scenario.reuse.maximumDistanceMetres = 60_000
    var pin = Scenario.Pin(rule: .reserve)
    pin.asset = "HP-11401-000007"
    scenario.pins = [pin]
    return scenario
  }
}

extension Verdict {
  /// All failures in words, for a test's message.
  var words: String {
    checks.filter { !$0.passed }.map { "\($0.name): \($0.failures)" }.joined(separator: "\n")
  }
}
