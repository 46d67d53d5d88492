// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension ProvinceClass {
  /// Writes classes.csv.
  static func write(_ classes: [ProvinceClass], to folder: URL) throws {
    let columns = [
      "class", "name", "unit", "useful_life_years", "reference_price", "price_source",
      "price_date", "movable", "volume_m3", "repair_cost",
    ]
    var table = try TableWriter("classes.csv", in: folder, columns: columns)
    for entry in classes { try entry.write(to: &table) }
    try table.close()
  }

  private func write(to table: inout TableWriter) throws {
    table.text(identifier)
    table.text(name)
    table.text("piece")
    table.number(usefulLife)
    table.number(price)
    table.text("made up for the benchmark")
    table.text("2025-07-01")
    table.flag(true)
    let thousandths = String(litres % 1_000)
    table.text(
      "\(litres / 1_000).\(String(repeating: "0", count: 3 - thousandths.count))\(thousandths)")
    table.number(repair == 0 ? nil : price * repair / 100)
    try table.endRow()
  }

  /// Writes norms.csv.
  static func writeNorms(_ classes: [ProvinceClass], to folder: URL) throws {
    let columns = ["norm_set", "group", "class", "quantity", "per", "valid_from", "source"]
    var table = try TableWriter("norms.csv", in: folder, columns: columns)
    for entry in classes {
      table.text("synthetic")
      table.text(entry.norm.group)
      table.text(entry.identifier)
      table.number(entry.norm.quantity)
      table.text(entry.norm.per)
      table.text("2025-07-01")
      table.text("made up for the benchmark")
      try table.endRow()
    }
    try table.close()
  }

  /// What may stand in for something else, and the penalty.
  typealias Substitution = (needed: String, substitute: String, penalty: Int)

  /// What offices really take for something else, of the classes that there are.
  static func substitutions(_ classes: [ProvinceClass]) -> [Substitution] {
    let known = Set(classes.map(\.identifier))
    let pairs = [
      ("desktop", "laptop", 0), ("tablet", "laptop", 500_000), ("cabinet", "bookcase", 300_000),
    ]
    return pairs.filter { known.contains($0.0) && known.contains($0.1) }
  }

  /// Each class for the one before it, and the first for the last.
  static func ring(_ classes: [ProvinceClass]) -> [Substitution] {
    guard classes.count > 1 else { return [] }
    return zip(classes, classes.dropFirst() + classes.prefix(1)).map {
      ($0.identifier, $1.identifier, 300_000)
    }
  }

  /// Writes substitutions.csv.
  static func write(_ substitutions: [Substitution], to folder: URL) throws {
    var table = try TableWriter(
      "substitutions.csv", in: folder, columns: ["class", "substitute", "penalty"])
    for (needed, substitute, penalty) in substitutions {
      table.text(needed)
      table.text(substitute)
      table.number(penalty)
      try table.endRow()
    }
    try table.close()
  }
}

extension ProvinceClass.Norm {
  fileprivate var group: String {
    if case .room = self { "staff" } else { "*" }
  }

  fileprivate var quantity: Int {
    if case .person(let quantity) = self { quantity } else { 1 }
  }

  fileprivate var per: String {
    switch self {
    case .person: "person"
    case .staff(let people): "staff:\(people)"
    case .office: "office"
    case .room: "room"
    }
  }
}
