// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Intake
import Inventory
import Seeds

/// Other names for everything in an inventory that a scenario may name, with its files, and the rows in
/// them, in another order.
struct Renaming {
  let inventory: Inventory
  private(set) var scenario: Scenario

  /// Nil where the files cannot be read again.
  ///
  /// - Precondition: no name has a comma or quotes, or is also a word or a number of a table.
  init?(_ inventory: Inventory, _ scenario: Scenario, seed: UInt64) {
    var random = SplitMix64(seed: seed, purpose: "names")
    let names = Self.newNames(inventory, &random)
    let files = CanonicalTables(inventory).files.map { file in
      let isTable = file.name.hasSuffix(".csv")
      return TableFile(
        name: file.name, bytes: isTable ? Self.table(file.bytes, names, &random) : file.bytes)
    }
    guard let other = PackageReader.stored(random.shuffled(files)) else { return nil }
    (self.inventory, self.scenario) = (other, scenario)
    for index in scenario.pins.indices { self.scenario.pins[index].rename(names) }
  }

  private static func newNames(
    _ inventory: Inventory, _ random: inout SplitMix64
  ) -> [String: String] {
    let ids: [String] =
      inventory.units.map(\.id) + inventory.offices.map(\.id) + inventory.classes.map(\.id)
      + inventory.posts.map(\.id) + inventory.requests.map(\.id)
      + inventory.assets.compactMap(\.tag) + inventory.posts.map(\.group)
      + inventory.rooms.map(\.group) + inventory.norms.map(\.group)
    let titles: [String] =
      inventory.units.map(\.name) + inventory.offices.map(\.name) + inventory.classes.map(\.name)
      + inventory.assets.map(\.name)
    let names = Set(ids + titles).subtracting([Inventory.Norm.everybody]).sorted()
    let numbers = random.shuffled(Array(names.indices))
    return Dictionary(
      uniqueKeysWithValues: zip(names, numbers.map { "x\($0 + 10_000)" }))
  }

  /// The bytes of a table with other names in its cells and its rows in another order.
  private static func table(
    _ bytes: [UInt8], _ names: [String: String], _ random: inout SplitMix64
  ) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let rows = lines.dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false)
        .map { names[String($0)] ?? String($0) }.joined(separator: ",")
    }
    return Array(([String(lines[0])] + random.shuffled(rows)).map { $0 + "\n" }.joined().utf8)
  }
}

extension Scenario.Pin {
  fileprivate mutating func rename(_ names: [String: String]) {
    asset = asset.flatMap { names[$0] }
    unit = unit.flatMap { names[$0] }
    office = office.flatMap { names[$0] }
    assetClass = assetClass.flatMap { names[$0] }
    to = to.flatMap { names[$0] }
  }
}
