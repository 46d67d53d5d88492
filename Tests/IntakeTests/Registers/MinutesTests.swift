// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake

/// The inventory minutes that Vietnamese offices fill in every year.
struct MinutesTests {
  /// An inventory of one old unit with one office.
  static func base() throws -> Inventory {
    let sample = Sample()
      .with(
        "classes.csv",
        """
        class,name,unit,useful_life_years,reference_price,price_source
        desktop,Máy vi tính để bàn,bộ,7,20000000,list
        printer,Máy in,chiếc,7,13000000,list
        desk,Bàn làm việc,chiếc,10,4200000,list

        """
      )
      .with(
        "units.csv",
        """
        unit,name,kind,stage
        o-11395,Phường Hàng Kênh (cũ),phường,old
        n-1,Phường An Biên,phường,new

        """
      )
      .with("successions.csv", "old_unit,new_unit,share\no-11395,n-1,1\n")
      .with(
        "offices.csv",
        """
        office,name,unit,latitude,longitude,usable_area_m2,availability
        s-11395-1,Trụ sở phường,o-11395,20.85,106.68,300,in_use

        """
      )
      .with("assets.csv", "class,name,quantity,unit,office,condition\n")
    return try #require(sample.read().inventory)
  }

  @Test func `C53-HD loads with the shipped mapping alone`() throws {
    let file = TableFile(name: "hang-kenh.xlsx", bytes: MadeSheet.workbook(.minutes))
    let mapping = try #require(ShippedMappings.mapping(named: "c53-hd"))
    let base = try Self.base()
    let reading = RegisterReader.read([file], with: [mapping], into: base)
    #expect(
      reading.findings.map(\.description) == [
        """
        hang-kenh.xlsx, sheet 'Kiểm kê 2025', row 9: 'Máy móc, thiết bị văn phòng' fills a tag, \
        quantity, date or amount, and is passed over: sum of its parts; rows like this: 1; if these \
        rows are data, correct them, or switch off this kind under 'skip' in a mapping that extends \
        'c53-hd'; '--passed-over' lists them [passed-over]
        """,
        """
        hang-kenh.xlsx, sheet 'Kiểm kê 2025', row 10, ownership: the ownership is empty and taken as \
        own; rows like this: 5; write own, borrowed, leased or held where it is known [no-ownership]
        """,
        """
        hang-kenh.xlsx, sheet 'Kiểm kê 2025', row 10, column C (Nơi sử dụng): no office is named, so \
        's-11395-1', the only one of the unit, is taken; rows like this: 3; correct the rows where it \
        is another, or a mapping that extends 'c53-hd' [assumed-value]
        """,
        """
        hang-kenh.xlsx, sheet 'Kiểm kê 2025', row 13, condition: the condition is new, but it has been \
        in use since 2018, for 7 years; check condition and in_use_since \
        [new-but-old]
        """,
      ])
    let rows = reading.assets.map { asset in
      "\(base.classes[asset.assetClass].id) \(asset.name) \(asset.quantity) \(asset.condition) "
        + "\(asset.inUseSince?.description ?? "-") \(asset.originalCost ?? -1) \(asset.note ?? "-")"
    }
    #expect(
      rows == [
        "desktop Máy vi tính để bàn HP ProDesk 2 good 2021 30000000 -",
        "desktop Máy vi tính để bàn HP ProDesk 1 broken 2021 15000000 -",
        "printer Máy in Canon LBP 2900 1 good 2019-03 3500000 hộp mực mới",
        "desk Bàn làm việc gỗ 1,4 m 10 good 2018 14000000 -",
        "desk Bàn làm việc gỗ 1,4 m 1 new 2018 1400000 -",
      ])
    #expect(reading.provenance.origins.map(\.row) == [10, 10, 11, 13, 13])
    let sheet = try #require(reading.sheets.first)
    #expect(sheet.header == 6...7 && sheet.rowCount == 3)
    #expect(
      sheet.skipped.map { "\($0.row) \($0.reason)" } == [
        "8 numbering", "9 parent", "12 section", "14 total", "15 end", "16 end",
      ])
  }

  @Test func `The minutes of the sample folder load with the shipped mapping alone`() throws {
    let folder = Checkout.root.appending(path: "inventories/an-bien")
    let base = try #require(PackageReader.load(folder: folder.path).inventory)
    let name = "sent/registers/hang-kenh.xlsx"
    let file = try TableFile(path: folder.appending(path: name).path)
    let mapping = try #require(ShippedMappings.mapping(named: "c53-hd"))
    let reading = RegisterReader.read([file], with: [mapping], into: base)
    #expect(!reading.hasErrors)
    #expect(reading.sheets.map(\.rowCount) == [6])
    let totals = reading.assets.reduce(into: (items: Int64(0), cost: Int64(0))) { sums, asset in
      sums.items += asset.quantity
      sums.cost += asset.originalCost ?? 0
    }
    // The total row of the minutes: 39 items, 171.900 thousand đồng.
    #expect(totals == (39, 171_900_000))
  }
}
