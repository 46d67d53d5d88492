// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Store

/// Small inventories and plans.
enum Sample {
  static let noon = Store.Instant(secondsSince1970: 1_751_371_200)

  static func description(_ name: String) throws -> Inventory.Description {
    Inventory.Description(
      name: name, title: "Sample \(name)", currency: "VND",
      asOf: try Missing.none(PartialDate("2025-07")))
  }

  /// An inventory of one class and one unit, called as given.
  static func inventory(_ name: String = "base", unit: String = "An Biên") throws -> Inventory {
    var tables = Inventory.Tables(description: try description(name))
    tables.classes = [
      Inventory.AssetClass(
        id: "desk", name: "Desk", unit: "piece", usefulLifeYears: 8, referencePrice: 7_000_000,
        priceSource: "list")
    ]
    tables.units = [Inventory.Unit(id: "1", name: unit, kind: "commune", stage: .new)]
    return Inventory(tables)
  }

  /// Two rows of one file.
  static func provenance(_ file: String) -> LoadProvenance {
    let source = Provenance.Source(file: file, digest: Digest(of: file.utf8), sheet: "Sheet 1")
    return LoadProvenance(tables: [
      .classes: Provenance(source, rows: [2]), .units: Provenance(source, rows: [7]),
    ])
  }

  static func plan(
    of revision: Digest, status: Plan.Status = .optimal
  ) -> Store.PlanRecord {
    Store.PlanRecord(
      scenarioName: "base", scenario: Array("scenario: base\n".utf8), revision: revision,
      status: status,
      levels: [.init(name: "unmet", value: 0), .init(name: "purchases", value: 7_000_000)])
  }
}

/// A sample that cannot be made.
struct Missing: Error {
  static func none<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
  }
}

extension Store {
  /// Saves a sample as if loaded `seconds` after noon.
  @discardableResult
  func save(
    _ inventory: Inventory, provenance: LoadProvenance? = nil, after seconds: Int64 = 0
  ) throws -> Saved {
    try save(
      CanonicalTables(inventory), description: inventory.description, rows: 2,
      source: "folder", provenance: provenance,
      at: Instant(secondsSince1970: Sample.noon.secondsSince1970 + seconds))
  }
}
