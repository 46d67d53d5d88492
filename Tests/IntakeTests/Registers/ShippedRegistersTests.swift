// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// A register in the layout of each shipped mapping, read with that mapping alone.
struct ShippedRegistersTests {
  private static func rows(_ sheet: MadeSheet, _ mapping: String) throws -> [String] {
    let file = TableFile(name: "register.xlsx", bytes: MadeSheet.workbook(sheet))
    let base = try MinutesTests.base()
    let reading = RegisterReader.read(
      [file], with: [try #require(ShippedMappings.mapping(named: mapping))], into: base)
    let errors = reading.findings.filter { $0.severity == .error }.map(\.description)
    #expect(errors == [])
    return reading.assets.map { row(of: $0, in: base) }
  }

  /// Every value that registers give, `-` where there is none.
  private static func row(of asset: Inventory.Asset, in base: Inventory) -> String {
    [
      asset.tag, base.classes[asset.assetClass].id, asset.name, String(asset.quantity),
      base.units[asset.holder].id, base.offices[asset.office].id, asset.condition.rawValue,
      asset.inUseSince?.description, asset.originalCost.map { String($0) },
      asset.residualValue.map { String($0) }, asset.note,
    ].map { $0 ?? "-" }.joined(separator: "|")
  }

  @Test func `C53-HD minutes with a column for each condition`() throws {
    #expect(
      try Self.rows(.minutes, "c53-hd") == [
        "-|desktop|Máy vi tính để bàn HP ProDesk|2|o-11395|s-11395-1|good|2021|30000000|-|-",
        "-|desktop|Máy vi tính để bàn HP ProDesk|1|o-11395|s-11395-1|broken|2021|15000000|-|-",
        "-|printer|Máy in Canon LBP 2900|1|o-11395|s-11395-1|good|2019-03|3500000|-|hộp mực mới",
        "-|desk|Bàn làm việc gỗ 1,4 m|10|o-11395|s-11395-1|good|2018|14000000|-|-",
        "-|desk|Bàn làm việc gỗ 1,4 m|1|o-11395|s-11395-1|new|2018|1400000|-|-",
      ])
  }

  @Test func `C53-HD minutes with asset codes`() throws {
    #expect(
      try Self.rows(.taggedMinutes, "c53-hd-tags") == [
        "0113950001|desktop|Máy vi tính để bàn Dell|1|o-11395|s-11395-1|good|2021-07-05|14500000|-|tầng 2",
        "0113950002|printer|Máy in|1|o-11395|s-11395-1|broken|2019|3500000|-|-",
        "-|desk|Bàn làm việc|9|o-11395|s-11395-1|good|2018-12|12600000|-|-",
      ])
  }

  @Test func `C53-HD minutes in the official form are read by what was counted`() throws {
    #expect(
      try Self.rows(.officialMinutes, "c53-hd-official") == [
        "0113950001|desktop|Máy vi tính để bàn|1|o-11395|s-11395-1|fair|-|14500000|2900000|-",
        "-|desk|Bàn làm việc|9|o-11395|s-11395-1|fair|-|12600000|6300000|mất 1",
      ])
  }

  @Test func `C53-HD minutes in the official form are compared with the books`() throws {
    let file = TableFile(name: "register.xlsx", bytes: MadeSheet.workbook(.officialMinutes))
    let mapping = try #require(ShippedMappings.mapping(named: "c53-hd-official"))
    let reading = RegisterReader.read([file], with: [mapping], into: try MinutesTests.base())
    let found = reading.findings.filter { $0.code == .booksMismatch }
    #expect(found.map(\.columnLetter) == ["E", "F", "G"])
    #expect(found.map { $0.column ?? "" }.first == "Theo sổ kế toán / Số lượng")
    #expect(
      found.map { "\($0.message)" } == [
        "quantity adds up to 11 by the books and to 10 by what was counted: 1 less",
        "original_cost adds up to 28500000 by the books and to 27100000 by what was counted: 1400000 less",
        "residual_value adds up to 9900000 by the books and to 9200000 by what was counted: 700000 less",
      ])
  }

  @Test func `An S24-H ledger without what was written off`() throws {
    #expect(
      try Self.rows(.ledger, "s24-h") == [
        "TS-0001|desktop|Máy vi tính để bàn HP|1|o-11395|s-11395-1|fair|2021-03|15200000|-|-",
        "TS-0003|desk|Bàn làm việc gỗ|1|o-11395|s-11395-1|fair|2019-09|4250000|-|-",
      ])
  }

  @Test func `A 01TSC-XLTS list of assets proposed for handling`() throws {
    #expect(
      try Self.rows(.proposal, "tsc-xlts") == [
        "-|desktop|Máy vi tính để bàn|3|o-11395|s-11395-1|good|2022|43500000|18642857|Dôi dư sau sắp xếp",
        "-|printer|Máy in|1|o-11395|s-11395-1|poor|2013|5200000|0|Hết hạn sử dụng",
        "-|desk|Bàn làm việc|2|o-11395|s-11395-1|broken|2010|6000000|0|Mục, không sửa được",
      ])
  }

  @Test func `The register of an asset program`() throws {
    #expect(
      try Self.rows(.programRegister, "asset-register") == [
        "HK.001|desktop|Dell OptiPlex 3080|1|o-11395|s-11395-1|fair|2021|14000000|6000000|-",
        "HK.002|printer|Canon 2900|1|o-11395|s-11395-1|fair|2018|3500000|0|-",
      ])
  }

  @Test func `The equipment list of a health centre`() throws {
    #expect(
      try Self.rows(.equipmentList, "equipment-list") == [
        "007001|desktop|Máy vi tính để bàn|1|o-11395|s-11395-1|good|2021|13900000|-|i5, 8 GB",
        "007002|printer|Máy in|1|o-11395|s-11395-1|broken|2016|5100000|-|-",
        "007003|printer|Máy in|1|o-11395|s-11395-1|fair|2020|4800000|-|laser",
      ])
  }

  @Test func `The asset list of a MISA program`() throws {
    #expect(
      try Self.rows(.misaList, "misa") == [
        "HN.MVT.21.001|desktop|Máy tính Dell|1|o-11395|s-11395-1|good|2021-09-01|14700000|8400000|-",
        "HN.MAI.19.002|printer|Máy in HP|1|o-11395|s-11395-1|fair|2019-03-15|5600000|800000|-",
      ])
  }
}
