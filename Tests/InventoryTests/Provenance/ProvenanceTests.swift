// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

@Suite struct `Where rows come from` {
  static let csv = Provenance.Source(file: "assets.csv", digest: Digest(of: [1]))
  static let sheet = Provenance.Source(
    file: "sổ, \"2025\"\n.xlsx", digest: Digest(of: [2]), sheet: "Tài sản")

  @Test func `is told of each row`() {
    var provenance = Provenance(Self.csv, rows: [2, 3, 9])
    provenance.append(Provenance(unknown: 1))
    provenance.append(Provenance(Self.sheet, rows: [17]))
    provenance.append(Provenance(Self.csv, rows: [4]))
    #expect(provenance.sources == [Self.csv, Self.sheet])
    #expect(provenance.origins.map(\.row) == [2, 3, 9, 0, 17, 4])
    #expect(
      provenance.origins.indices.map { provenance.source(at: $0) } == [
        Self.csv, Self.csv, Self.csv, nil, Self.sheet, Self.csv,
      ])
    #expect(provenance.selecting([4, 0]).origins.map(\.row) == [17, 2])
  }

  @Test func `is kept as lines of tables, sources and runs`() {
    var assets = Provenance(Self.csv, rows: [2, 3, 4, 9])
    assets.append(Provenance(unknown: 2))
    var load = LoadProvenance(tables: [.assets: assets, .units: Provenance(Self.csv, rows: [2])])
    load.keep(.init(name: "m.yaml", text: "old"))
    load.keep(.init(name: "c53-hd", text: "table: assets"))
    load.keep(.init(name: "m.yaml", text: "mapping: m\nfiles: [\"a.csv\"]\n"))
    let text = """
      provenance,1
      mapping,m.yaml,"mapping: m
      files: [""a.csv""]
      "
      mapping,c53-hd,table: assets
      table,units
      source,assets.csv,,\(Digest(of: [1]))
      rows,0,2,1
      table,assets
      source,assets.csv,,\(Digest(of: [1]))
      rows,0,2,3
      rows,0,9,1
      rows,-1,0,2

      """
    #expect(String(decoding: load.bytes, as: UTF8.self) == text)
    #expect(LoadProvenance(load.bytes) == load)
  }

  @Test(arguments: 1...40)
  func `is read as it was written`(seed: Int) {
    var random = SplitMix64(seed: seed)
    var tables: [TableName: Provenance] = [:]
    for table in TableName.allCases where Bool.random(using: &random) {
      var provenance = Provenance()
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        let source = Bool.random(using: &random) ? Self.csv : Self.sheet
        let row = Int32.random(in: 1...4, using: &random)
        provenance.append(
          row == 4 ? Provenance(unknown: 1) : Provenance(source, rows: [row]))
      }
      tables[table] = provenance
    }
    let load = LoadProvenance(tables: tables)
    #expect(LoadProvenance(load.bytes) == load)
  }

  @Test(arguments: [
    "", "provenance,2\n", "provenance,1\nsource,a,,12\n", "provenance,1\ntable,cars\n",
    "provenance,1\ntable,units\nsource,a,,12\n", "provenance,1\ntable,units\nrows,0,2,1\n",
    "provenance,1\ntable,units\nrows,-1,2,0\n", "provenance,1\ntable,units\nrows,x,2,1\n",
    "provenance,1\ntable,units\nrows,-1,2\n",
  ])
  func `is nil for other bytes`(text: String) {
    #expect(LoadProvenance(Array(text.utf8)) == nil)
  }

  @Test func `follows rows into canonical order`() throws {
    var tables = try Sample.tables()
    tables.rooms = ["c", "a", "b"].map {
      Inventory.RoomCount(office: Position(0), unit: Position(0), group: $0, rooms: 1)
    }
    var order = TableOrder()
    let inventory = Inventory(tables, order: &order)
    #expect(inventory.rooms.map(\.group) == ["a", "b", "c"])
    #expect(order.arranged([2, 3, 4], of: .rooms) == [3, 4, 2])
    #expect(order.arranged([2], of: .posts) == [2])
  }
}
