// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

@Suite struct `An upsert` {
  /// The sample with some rows of the old unit and one of the new.
  private func base() throws -> Inventory {
    var tables = try Sample.tables()
    let tagged = tables.assets[0]
    let plain = try Self.chair()
    var other = plain
    other.holder = Position(0)
    tables.assets = [tagged, plain, plain, other]
    return Inventory(tables)
  }

  private static func chair() throws -> Inventory.Asset {
    var chair = try Sample.tables().assets[0]
    (chair.tag, chair.name, chair.note) = (nil, "Ghế", nil)
    return chair
  }

  private func upsert(
    _ rows: [Inventory.Asset], as delivery: Delivery = .update
  ) throws -> (added: Int, changed: [FieldChange], gone: Int) {
    let base = try base()
    let upsert = Upsert(
      rows, from: Provenance(unknown: rows.count), into: base,
      from: Provenance(Self.file("assets.csv"), rows: [2, 3, 4, 5]), as: delivery)
    let difference = InventoryDifference(
      from: CanonicalTables(base), to: CanonicalTables(upsert.inventory))
    #expect(upsert.provenance.origins.count == upsert.inventory.assets.count)
    guard let assets = difference.tables.first else { return (0, [], 0) }
    #expect(difference.tables.count == 1 && assets.table == .assets)
    return (assets.addedCount, assets.changed.flatMap(assets.fields(of:)), assets.goneCount)
  }

  private static func file(_ name: String) -> Provenance.Source {
    Provenance.Source(file: name, digest: Digest(of: Array(name.utf8)))
  }

  @Test func `of no rows changes nothing`() throws {
    #expect(try upsert([]) == (0, [], 0))
    #expect(try upsert([], as: .wholeUnits) == (0, [], 0))
  }

  @Test func `replaces the row of the same holder and tag`() throws {
    var row = try Sample.tables().assets[0]
    row.condition = .broken
    #expect(try upsert([row]) == (0, [.init(field: "condition", old: "fair", new: "broken")], 0))
  }

  @Test func `adds a row whose tag another holder has`() throws {
    var row = try Sample.tables().assets[0]
    row.holder = Position(0)
    #expect(try upsert([row]) == (1, [], 0))
  }

  @Test func `keeps what a row leaves empty`() throws {
    let old = try Sample.tables().assets[0]
    let row = Inventory.Asset(
      tag: "TC-1", assetClass: old.assetClass, name: old.name, quantity: 3, holder: old.holder,
      office: old.office, condition: old.condition)
    #expect(try upsert([row]) == (0, [.init(field: "quantity", old: "2", new: "3")], 0))
    let fields = try upsert([row], as: .wholeUnits).changed.filter(\.new.isEmpty).map(\.field)
    #expect(
      fields == [
        "ownership", "in_use_since", "inspected_on", "original_cost", "residual_value", "movable",
        "note",
      ])
  }

  @Test(arguments: [(0, 0), (1, 0), (2, 0), (3, 1), (5, 3)])
  func `has as many rows without a tag as the one or the other`(given: Int, added: Int) throws {
    let rows = Array(repeating: try Self.chair(), count: given)
    #expect(try upsert(rows) == (added, [], 0))
  }

  @Test(arguments: [(1, 0, 1), (2, 0, 0), (3, 1, 0)])
  func `of a complete register has as many as it`(given: Int, added: Int, gone: Int) throws {
    let desk = try Sample.tables().assets[0]
    let rows = [desk] + Array(repeating: try Self.chair(), count: given)
    #expect(try upsert(rows, as: .wholeUnits) == (added, [], gone))
  }

  @Test func `of a complete register leaves other holders alone`() throws {
    #expect(try upsert([try Self.chair()], as: .wholeUnits) == (0, [], 2))
  }

  @Test func `of further items counts those without a tag on top, and replaces those with one`()
    throws
  {
    var rows = [try Sample.tables().assets[0], try Self.chair(), try Self.chair()]
    rows[0].quantity = 3
    #expect(
      try upsert(rows, as: .addition)
        == (2, [.init(field: "quantity", old: "2", new: "3")], 0))
  }

  @Test func `of a new form of a file takes away what was read from it, and nothing else`() throws {
    let base = try base()
    var provenance = Provenance(Self.file("a.xlsx"), rows: [2, 3])
    provenance.append(Provenance(Self.file("b.xlsx"), rows: [2, 3]))
    // By holder and content: a chair of the new unit, two of the old one, and its desk.
    #expect(base.assets.map(\.name) == ["Ghế", "Ghế", "Ghế", "Bàn gỗ"])
    let upsert = Upsert(
      [try Self.chair()], from: Provenance(Self.file("c.xlsx"), rows: [9]), into: base,
      from: provenance, as: .newForm(ofFile: "b.xlsx"))
    let files = upsert.provenance.origins.indices.map { upsert.provenance.source(at: $0)?.file }
    #expect(upsert.inventory.assets.map(\.name) == ["Ghế", "Ghế", "Ghế"])
    #expect(files.compactMap(\.self).sorted() == ["a.xlsx", "a.xlsx", "c.xlsx"])
    #expect(upsert.repetitions == [])
  }

  @Test func `tells which rows without a tag it took for earlier ones`() throws {
    let rows = [try Sample.tables().assets[0]] + Array(repeating: try Self.chair(), count: 3)
    let upsert = Upsert(rows, from: Provenance(unknown: 4), into: try base())
    #expect(upsert.repetitions.map(\.row) == [1, 2])
    #expect(upsert.repetitions.allSatisfy { rows[$0.row] == (try? base().assets[$0.earlier]) })
  }

  @Test func `takes the later of two rows with one tag`() throws {
    var rows = [try Sample.tables().assets[0], try Sample.tables().assets[0]]
    (rows[0].note, rows[1].note) = ("first", "second")
    #expect(
      try upsert(rows) == (0, [.init(field: "note", old: "two\nlines", new: "second")], 0))
    (rows[0].tag, rows[1].tag) = ("new", "new")
    #expect(try upsert(rows).added == 1)
  }

  @Test func `knows where each row was read last`() throws {
    let base = try base()
    let file = Provenance.Source(file: "a.xlsx", digest: Digest(of: [1]), sheet: "1")
    var added = try Self.chair()
    added.name = "Ghế xoay"
    let upsert = Upsert(
      [try Sample.tables().assets[0], added, try Self.chair()],
      from: Provenance(file, rows: [7, 8, 9]), into: base,
      from: Provenance(.init(file: "assets.csv", digest: Digest(of: [2])), rows: [2, 3, 4, 5]))
    let rows = zip(upsert.inventory.assets, upsert.provenance.origins.indices).map {
      "\($0.name) \(upsert.provenance.source(at: $1)?.file ?? "") \(upsert.provenance.origins[$1].row)"
    }
    #expect(
      rows == [
        "Ghế assets.csv 2", "Ghế xoay a.xlsx 8", "Ghế a.xlsx 9", "Ghế assets.csv 4",
        "Bàn gỗ a.xlsx 7",
      ])
  }

  @Test(arguments: 1...60)
  func `twice is as good as once`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let rows = try (0..<Int.random(in: 0...12, using: &random)).map { _ in
      var asset = try Sample.tables().assets[0]
      asset.tag = ["TC-1", "TC-2", nil].randomElement(using: &random) ?? nil
      asset.holder = Position(Int.random(in: 0...1, using: &random))
      asset.condition = Condition.allCases.randomElement(using: &random) ?? .new
      asset.note = Bool.random(using: &random) ? nil : "a"
      return asset
    }
    let delivery: Delivery = Bool.random(using: &random) ? .update : .wholeUnits
    let unknown = Provenance(unknown: rows.count)
    let once = Upsert(rows, from: unknown, into: try base(), as: delivery).inventory
    let twice = Upsert(rows, from: unknown, into: once, as: delivery).inventory
    #expect(once.revision == twice.revision)
  }

  @Test func `goes out from tables that lack nothing`() throws {
    let inventory = Inventory(try Sample.tables())
    #expect(Inventory(inventory.tables).revision == inventory.revision)
  }
}
