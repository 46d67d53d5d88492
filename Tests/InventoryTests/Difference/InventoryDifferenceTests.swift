// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

@Suite struct `A difference` {
  private func difference(
    _ change: (inout Inventory.Tables) throws -> Void
  ) throws -> InventoryDifference {
    var tables = try Sample.tables()
    let old = CanonicalTables(Inventory(tables))
    try change(&tables)
    return InventoryDifference(from: old, to: CanonicalTables(Inventory(tables)))
  }

  @Test func `of an inventory to itself is empty`() throws {
    #expect(try difference { _ in }.isEmpty)
  }

  @Test(arguments: Change.all) func `shows every change`(_ change: Change) throws {
    #expect(try !difference(change.make).isEmpty)
  }

  @Test func `names the changed fields with both values`() throws {
    let difference = try difference {
      $0.assets[0].condition = .poor
      $0.assets[0].note = nil
    }
    let assets = try #require(difference.tables.first)
    #expect(difference.tables.count == 1 && assets.table == .assets)
    #expect(assets.added.isEmpty && assets.gone.isEmpty)
    let row = try #require(assets.changed.first)
    #expect(assets.key(of: row.new) == ["old", "TC-1"])
    #expect(
      assets.fields(of: row) == [
        FieldChange(field: "condition", old: "fair", new: "poor"),
        FieldChange(field: "note", old: "two\nlines", new: ""),
      ])
  }

  @Test func `shows only the names that teams get where none had one, and lose again`() throws {
    var tables = try Sample.tables()
    tables.teams.append(Inventory.Team(unit: Position(0), id: "\"west\", 2"))
    let named = CanonicalTables(Inventory(tables))
    tables.teams[0].name = nil
    let nameless = CanonicalTables(Inventory(tables))
    for (old, new, values) in [
      (nameless, named, ["", "Phòng Kinh tế"]), (named, nameless, ["Phòng Kinh tế", ""]),
    ] {
      let difference = InventoryDifference(from: old, to: new)
      let teams = try #require(difference.tables.first)
      #expect(difference.tables.map(\.table) == [.teams])
      #expect(teams.added.isEmpty && teams.gone.isEmpty && teams.changed.count == 1)
      let row = try #require(teams.changed.first)
      #expect(teams.key(of: row.new) == ["new", "east"])
      #expect(
        teams.fields(of: row) == [FieldChange(field: "name", old: values[0], new: values[1])])
    }
    #expect(nameless.rows(of: .teams)[0] == ["new", "\"west\", 2", "", "no", "no"])
  }

  @Test func `names what the description says differently`() throws {
    let difference = try difference {
      $0.description.title = "Other"
      $0.description.language = nil
    }
    #expect(
      difference.description == [
        FieldChange(field: "title", old: #"A \"small\" sample"#, new: "Other"),
        FieldChange(field: "language", old: "en", new: ""),
      ])
    #expect(difference.tables.isEmpty)
  }

  @Test func `takes a tag at another holder for another asset`() throws {
    let difference = try difference { $0.assets[0].holder = Position(0) }
    let assets = try #require(difference.tables.first)
    #expect(assets.addedCount == 1 && assets.changed.isEmpty && assets.goneCount == 1)
  }

  @Test func `counts alike rows without a tag`() throws {
    var tables = try Sample.tables()
    tables.assets[0].tag = nil
    tables.assets += Array(repeating: tables.assets[0], count: 4)
    let old = CanonicalTables(Inventory(tables))
    tables.assets.removeLast(3)
    tables.assets[0].condition = .broken
    let new = CanonicalTables(Inventory(tables))
    let assets = try #require(InventoryDifference(from: old, to: new).tables.first)
    #expect(assets.added.map(\.count) == [1] && assets.gone.map(\.count) == [4])
    #expect(assets.changed.isEmpty)
    #expect(assets.gone.allSatisfy { assets.key(of: $0.cells) == nil })
  }

  @Test func `gives the cells of a row with their columns`() throws {
    let difference = try difference { $0.rooms = [] }
    let rooms = try #require(difference.tables.first)
    let content = rooms.content(of: try #require(rooms.gone.first).cells)
    #expect(content.map(\.column) == ["office", "unit", "group", "rooms"])
    #expect(content.map(\.text) == ["hall", "new", "staff", "4"])
  }

  @Test func `of a register of many megabytes names the rows that changed`() throws {
    var tables = try Sample.tables()
    let asset = tables.assets[0]
    tables.assets = (0..<30_000).map { index in
      var asset = asset
      asset.tag = "T\(index)"
      return asset
    }
    let old = CanonicalTables(Inventory(tables))
    for index in [0, 14_999, 29_999] { tables.assets[index].condition = .broken }
    tables.assets[20_000].tag = "new"
    let new = CanonicalTables(Inventory(tables))
    let assets = try #require(InventoryDifference(from: old, to: new).tables.first)
    #expect(assets.changed.map { $0.new[0] } == ["T0", "T14999", "T29999"])
    #expect(assets.changedFieldCount == 3)
    #expect(assets.added.map { $0.cells[0] } == ["new"])
    #expect(assets.gone.map { $0.cells[0] } == ["T20000"])
  }

  @Test(arguments: 1...60)
  func `turns one revision into the other`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let (old, new) = (try Register.inventory(&random), try Register.inventory(&random))
    let forth = InventoryDifference(from: old.tables, to: new.tables)
    let back = InventoryDifference(from: new.tables, to: old.tables)
    #expect(old.applying(forth) == new.counts)
    #expect(new.applying(back) == old.counts)
    #expect(InventoryDifference(from: new.tables, to: new.tables).isEmpty)
    let (assets, mirrored) = (forth.tables.first, back.tables.first)
    #expect(assets?.addedCount ?? 0 == mirrored?.goneCount ?? 0)
    #expect(assets?.changed.count ?? 0 == mirrored?.changed.count ?? 0)
  }
}

/// A small random register and how often each of its rows stands in it.
private struct Register {
  let tables: CanonicalTables
  let counts: [[String]: Int]

  static func inventory(_ random: inout SplitMix64) throws -> Register {
    var tables = try Sample.tables()
    let names = ["desk", "a \"b\"", "c, d", "e\nf", "ghế"]
    let template = tables.assets[0]
    tables.assets = (0..<Int.random(in: 0...12, using: &random)).map { index in
      var asset = template
      asset.tag = Bool.random(using: &random) ? "T\(index)" : nil
      asset.name = names.randomElement(using: &random) ?? ""
      asset.quantity = Int64.random(in: 1...2, using: &random)
      asset.note = Bool.random(using: &random) ? nil : "a"
      return asset
    }
    let inventory = Inventory(tables)
    let rows = inventory.assets.map { asset -> [String] in
      [
        asset.tag ?? "", "desk", asset.name, "\(asset.quantity)", "old", "shed", "fair", "own",
        "2019-05", "2025-06-10", "3000000", "100000", "no", asset.note ?? "",
      ]
    }
    return Register(
      tables: CanonicalTables(inventory),
      counts: Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +))
  }

  func applying(_ difference: InventoryDifference) -> [[String]: Int] {
    var result = counts
    for table in difference.tables {
      for row in table.added { result[row.cells, default: 0] += row.count }
      for row in table.gone { result[row.cells, default: 0] -= row.count }
      for row in table.changed {
        result[row.old, default: 0] -= 1
        result[row.new, default: 0] += 1
      }
    }
    return result.filter { $0.value != 0 }
  }
}
