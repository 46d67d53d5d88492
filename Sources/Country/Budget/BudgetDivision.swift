// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
package import Inventory

/// How a national budget for purchases is divided among the shards of each scenario.
///
/// It is a file of the country's folder, which every shard reads, so that other parts are other shards.
package struct BudgetDivision: Hashable, Sendable {
  /// What the file is called in the country's folder.
  package static let fileName = "budget.json"
  /// The version of the file.
  package static let version: Int64 = 1

  /// What one shard may spend.
  package struct Part: Hashable, Sendable {
    package let inventory: String
    package let limit: Money

    package init(inventory: String, limit: Money) {
      (self.inventory, self.limit) = (inventory, limit)
    }
  }

  /// How the budget is divided under one scenario.
  package struct ScenarioPart: Hashable, Sendable {
    package let scenario: String
    /// The national budget.
    package let budget: Money
    /// The price of money at which every shard bounds the first level.
    package let price: Price
    /// In the order of the inventories' names; they add up to the budget at most.
    package let parts: [Part]

    package init(scenario: String, budget: Money, price: Price, parts: [Part]) {
      (self.scenario, self.budget, self.price, self.parts) = (scenario, budget, price, parts)
    }
  }

  /// What a minor unit of money is worth at the first level: `multiplier / scale`.
  package struct Price: Hashable, Sendable {
    /// At least 1.
    package let scale: Int64
    /// At least 0.
    package let multiplier: Int64

    package init(scale: Int64, multiplier: Int64) {
      (self.scale, self.multiplier) = (scale, multiplier)
    }
  }

  package let scenarios: [ScenarioPart]

  package init(_ scenarios: [ScenarioPart]) { self.scenarios = scenarios }

  /// What a scenario is divided into; nil where it has no budget.
  package subscript(scenario: String) -> ScenarioPart? {
    scenarios.first { $0.scenario == scenario }
  }

  /// What an inventory may spend under a scenario; nil where it has no part.
  package func part(of inventory: String, under scenario: String) -> Part? {
    self[scenario]?.parts.first { $0.inventory == inventory }
  }

  /// Where the file of a country is.
  package static func path(in folder: String) -> String { "\(folder)/\(fileName)" }

  /// The division of a country's folder; nil where it has none.
  ///
  /// - Throws: ``CountryFault`` where the file is none.
  package static func of(folder: String) throws(CountryFault) -> Self? {
    let path = path(in: folder)
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    let bytes = try CountryFile.bytes(at: path)
    do throws(JSONError) {
      return try CountryFile.read(bytes)
    } catch { throw .noDivision(file: path, reason: error.message) }
  }
}
