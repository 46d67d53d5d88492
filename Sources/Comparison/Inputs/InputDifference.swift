// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Something that plans were made from, and that differs between them.
public struct InputDifference: Sendable {
  /// What it is.
  public enum Kind: String, Sendable {
    /// A key of the scenarios.
    case rule
    /// A table of the inventories, or what describes them.
    case table
    /// The reference prices of classes, which stand in their table.
    case prices
  }

  /// How many rows differ from those of the first plan's inventory.
  public struct Rows: Hashable, Sendable {
    /// Rows that the first does not have.
    public var added = 0
    /// Rows of the same key that say something else.
    public var changed = 0
    /// Rows that only the first has.
    public var gone = 0
  }

  /// What it is.
  public let kind: Kind
  /// The scenario's key, such as `reuse.maximum_distance_km`, or the table's name.
  public let key: String
  /// What each scenario says, as a file could have it; empty for what is no key.
  public let values: [String]
  /// How the table of each plan differs from that of the first; empty for keys.
  public let rows: [Rows]
}

extension InputDifference {
  /// All that differs: the keys in the order of the guide, then the tables, then prices.
  static func all(_ plans: [ComparedPlan]) -> [InputDifference] {
    keys(plans.map(\.plan.head.scenario)) + tables(plans) + prices(plans.map(\.inventory))
  }

  private static func keys(_ scenarios: [Scenario]) -> [InputDifference] {
    let differences = scenarios.map { scenarios[0].differences(to: $0) }
    var keys: [String] = []
    for key in differences.joined().map(\.key) where !keys.contains(key) { keys.append(key) }
    return keys.map { key in
      let found = differences.map { $0.first { $0.key == key } }
      let first = found.compactMap(\.self).first?.left ?? ""
      return InputDifference(
        kind: .rule, key: key, values: found.map { $0?.right ?? first }, rows: [])
    }
  }

  private static func tables(_ plans: [ComparedPlan]) -> [InputDifference] {
    let differences = plans.map { plan in
      plan.tables.revision == plans[0].tables.revision
        ? nil : InventoryDifference(from: plans[0].tables, to: plan.tables)
    }
    let description = CanonicalTables.descriptionFile
    let names = [description] + TableName.allCases.map(\.rawValue)
    return names.compactMap { name in
      let rows = differences.map { $0?.rows(of: name) ?? Rows() }
      guard rows.contains(where: { $0 != Rows() }) else { return nil }
      return InputDifference(kind: .table, key: name, values: [], rows: rows)
    }
  }

  private static func prices(_ inventories: [Inventory]) -> [InputDifference] {
    let prices = inventories.map { inventory in
      Dictionary(
        inventory.classes.map { ($0.id, $0.referencePrice) }, uniquingKeysWith: { $1 })
    }
    let rows = prices.map { others in
      Rows(changed: others.count { id, price in (prices[0][id] ?? price) != price })
    }
    guard rows.contains(where: { $0.changed > 0 }) else { return [] }
    return [InputDifference(kind: .prices, key: "prices", values: [], rows: rows)]
  }
}

extension InventoryDifference {
  /// How many rows of a table, or fields of the description, differ.
  fileprivate func rows(of name: String) -> InputDifference.Rows {
    if name == CanonicalTables.descriptionFile {
      return InputDifference.Rows(changed: description.count)
    }
    guard let table = tables.first(where: { $0.table.rawValue == name }) else {
      return InputDifference.Rows()
    }
    return InputDifference.Rows(
      added: table.addedCount, changed: table.changed.count, gone: table.goneCount)
  }
}
