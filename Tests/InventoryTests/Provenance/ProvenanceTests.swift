// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `Where rows come from` {
  static let csv = Provenance.Source(file: "assets.csv", digest: Digest(of: [1]))
  static let sheet = Provenance.Source(
    file: "sổ, \"2025\"\n.xlsx", sheet: "Tài sản", digest: Digest(of: [2]))

  @Test func `tells the source and row of each row`() {
    var provenance = Provenance()
    provenance.append(rows: [2, 3, 9], of: Self.csv, to: .units)
    provenance.append(nil, to: .assets)
    provenance.append(.init(source: Self.sheet, row: 17), to: .assets)
    #expect(provenance.sources == [Self.csv, Self.sheet])
    #expect(provenance.origins(of: .units).map { $0?.row } == [2, 3, 9])
    #expect(provenance.origins(of: .assets) == [nil, .init(source: Self.sheet, row: 17)])
    #expect(provenance.origins(of: .routes).isEmpty)
  }

  @Test func `is kept as lines of sources and runs`() {
    var provenance = Provenance()
    provenance.append(rows: [2, 3, 4, 9], of: Self.csv, to: .units)
    provenance.append(nil, to: .assets)
    provenance.append(nil, to: .assets)
    let text = """
      provenance,1
      source,assets.csv,,\(Digest(of: [1]))
      units,0,2,3
      units,0,9,1
      assets,,0,2

      """
    #expect(String(decoding: provenance.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: 1...40)
  func `is read as it was written`(seed: Int) {
    var random = SplitMix64(seed: seed)
    var provenance = Provenance()
    var origins: [Provenance.Origin?] = []
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let source = Bool.random(using: &random) ? Self.csv : Self.sheet
      let row = Int.random(in: 1...4, using: &random)
      let origin = row == 4 ? nil : Provenance.Origin(source: source, row: row)
      origins.append(origin)
      provenance.append(origin, to: .assets)
    }
    #expect(provenance.origins(of: .assets) == origins)
    #expect(Provenance(provenance.bytes) == provenance)
  }

  @Test(arguments: [
    "", "provenance,2\n", "provenance,1\nsource,a\n", "provenance,1\nsource,a,,12\n",
    "provenance,1\nunits,0,2,1\n", "provenance,1\nunits,,2,0\n", "provenance,1\ncars,,2,1\n",
    "provenance,1\nunits,x,2,1\n",
  ])
  func `is nil for other bytes`(text: String) {
    #expect(Provenance(Array(text.utf8)) == nil)
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
