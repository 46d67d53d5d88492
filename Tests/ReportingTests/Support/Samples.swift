// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Intake
internal import Inventory
internal import Planning
internal import Reporting
internal import Testing

/// A plan with its inventory, made from CSV text or from an inventory of the repository.
enum Samples {
  /// The files of an inventory of the repository.
  static func files(of name: String) throws -> [TableFile] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../inventories/\(name)").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(".csv") || $0 == "inventory.yaml" }.map {
      TableFile(name: $0, bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  /// The inventory of files without errors.
  static func inventory(_ files: [TableFile]) throws -> Inventory {
    let result = PackageReader.read(files)
    return try #require(result.inventory, "\(result.errors)")
  }

  /// A plan on an inventory, of the base scenario with changes.
  static func content(
    _ inventory: Inventory, _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> PlanContent {
    try PlanContent(
      plan: plan(inventory, change), inventory: inventory, digest: Digest(of: "plan".utf8))
  }

  /// The plan of the base scenario with changes.
  static func plan(
    _ inventory: Inventory, _ change: (inout Scenario) -> Void = { _ in }
  ) throws -> Plan {
    var scenario = Scenario(name: "base", inventoryFolder: "..")
    scenario.needs.normSet = inventory.norms.first?.set
    scenario.date = PartialDate(year: 2025, month: 7, day: 1)
    change(&scenario)
    return try Planner(program: "reallot test").plan(scenario, on: inventory)
  }
}
