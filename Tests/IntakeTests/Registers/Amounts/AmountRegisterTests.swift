// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Amounts of registers in inventories of several currencies.
struct AmountRegisterTests {
  /// The sample with a register of amounts under a header, and what its mapping says besides.
  private static func sample(
    _ currency: String, header: String = "Cost", title: String = "", _ amounts: [String],
    mapping: String = ""
  ) -> Sample {
    Sample().with("assets.csv", nil).changing("inventory.yaml", "VND", to: currency)
      .with(
        "mappings/m.yaml",
        """
        files: registers/*
        columns: {asset: Tag, name: Name, original_cost: {letter: C}}
        constants: {class: desk, unit: o1, office: a, ownership: own, condition: good, quantity: 1}
        \(mapping)

        """
      )
      .with(
        "registers/r.csv",
        (title.isEmpty ? "" : title + "\n") + "Tag,Name,\"\(header)\"\n"
          + amounts.enumerated().map { "T\($0.offset),Desk,\"\($0.element)\"\n" }.joined())
  }

  /// The costs, or what is wrong.
  private static func costs(_ sample: Sample) -> String {
    let result = sample.read()
    guard let inventory = result.inventory else {
      return result.errors.map { "\($0.code.rawValue) \($0.row ?? 0)" }.joined(separator: ", ")
    }
    return inventory.assets.sorted { $0.tag ?? "" < $1.tag ?? "" }
      .map { $0.originalCost.map(String.init) ?? "none" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("VND", "Nguyên giá (triệu VNĐ)", "", "bad-mapping 1"),
    ("VND", "Nguyên giá (triệu VNĐ)", "scales: {original_cost: 1000000}", "7000000"),
    ("VND", "Cost (T.đ)", "", "unstated-scale 1"),
    ("VND", "Cost (T.đ)", "scales: {original_cost: billion}", "7000000000"),
    ("VND", "Cost (T.đ)", "scales: {original_cost: 1}", "7"),
    ("VND", "NG", "", "7"), ("VND", "NG (1.000đ)", "", "bad-mapping 1"),
    // Whoever writes that amounts are as they stand has looked.
    ("VND", "NG (1.000đ)", "scales: {original_cost: 1}", "7"),
    ("VND", "NG (1.000đ)", "scales: {original_cost: million}", "bad-mapping 1"),
    ("VND", "Cost", "", "7"), ("VND", "Cost (1)", "scales: {original_cost: 1000}", "7000"),
    ("EUR", "Cost", "", "unstated-scale 1"),
    ("EUR", "Cost", "scales: {original_cost: 100}", "700"),
    ("EUR", "Cost", "scales: {original_cost: 1}", "7"),
    ("EUR", "Cost (EUR)", "scales: {original_cost: 1}", "7"),
    ("EUR", "Cost (EUR)", "scales: {original_cost: 100}", "700"),
    ("EUR", "Cost (thousand EUR)", "scales: {original_cost: 1000}", "bad-mapping 1"),
    ("EUR", "Cost (thousand EUR)", "scales: {original_cost: 100000}", "700000"),
    ("KRW", "취득금액(천원)", "", "bad-mapping 1"),
    ("KRW", "취득금액(천원)", "scales: {original_cost: 1000}", "7000"),
    ("VND", "Cost (USD)", "", "foreign-currency 1"),
    ("VND", "Cost (USD)", "currency: VND", "7"),
    ("VND", "Cost", "currency: USD", "foreign-currency 0"),
    ("USD", "Cost ($)", "scales: {original_cost: 100}", "700"),
    ("SGD", "Cost ($)", "scales: {original_cost: 100}", "700"),
    ("EUR", "Nguyên giá (1.000đ)", "scales: {original_cost: 1000}", "foreign-currency 1"),
  ])
  func `Header, mapping and inventory have to agree`(
    _ currency: String, _ header: String, _ mapping: String, _ costs: String
  ) {
    #expect(Self.costs(Self.sample(currency, header: header, ["7"], mapping: mapping)) == costs)
  }

  @Test(arguments: [
    ("ĐVT: triệu VNĐ", "Cost", "", "bad-mapping 2"),
    ("ĐVT: triệu VNĐ", "Cost", "scales: {original_cost: 1000000}", "7000000"),
    // The mapping decides where header and title do not agree.
    ("ĐVT: triệu VNĐ", "Cost (đồng)", "", "bad-mapping 2"),
    ("ĐVT: triệu VNĐ", "Cost (đồng)", "scales: {original_cost: 1}", "7"),
    ("ĐVT: triệu VNĐ", "Cost (đồng)", "scales: {original_cost: 1000000}", "7000000"),
    ("ĐVT: triệu VNĐ", "Cost (đồng)", "scales: {original_cost: 1000}", "bad-mapping 2"),
    ("Currency: USD", "Cost", "", "foreign-currency 2"), ("Currency: USD", "Cost (VND)", "", "7"),
  ])
  func `A title counts where the header says nothing`(
    _ title: String, _ header: String, _ mapping: String, _ costs: String
  ) {
    let sample = Self.sample("VND", header: header, title: title, ["7"], mapping: mapping)
    #expect(Self.costs(sample) == costs)
  }

  @Test func `A unit line of another form further up says nothing of the form below`() {
    let text = """
      Form 1 (amounts in dong),,
      No,Thing,Worth
      1,Desk,7
      Form 2 (ĐVT: triệu đồng),,
      No,Thing,Worth in millions
      1,Desk,8
      Form 3,,
      Tag,Name,Cost
      T1,Desk,9

      """
    let sample = Self.sample("VND", ["1"], mapping: "header_row: 8")
      .with("registers/r.csv", text)
    #expect(Self.costs(sample) == "9")
    // What stands above all forms is said of all.
    let whole = sample.with(
      "registers/r.csv", text.replacing("amounts in dong", with: "ĐVT: triệu đồng"))
    #expect(Self.costs(whole) == "bad-mapping 8")
  }

  @Test(arguments: [
    ("VND", "$500", "foreign-currency 2"), ("VND", "500 USD", "foreign-currency 2"),
    ("VND", "500 đ", "500"), ("KRW", "500원", "500"), ("KRW", "500 đ", "foreign-currency 2"),
    ("KRW", "5백만원", "bad-number 2"),
  ])
  func `A cell may name the currency of the inventory alone`(
    _ currency: String, _ amount: String, _ costs: String
  ) {
    #expect(Self.costs(Self.sample(currency, [amount])) == costs)
    #expect(
      Self.costs(Self.sample(currency, [amount], mapping: "currency: \(currency)"))
        == costs.replacing("foreign-currency 2", with: "500"))
  }

  @Test(arguments: [
    ("VND", "7.400.000 đồng", "1000", "bad-mapping 2"),
    ("VND", "7400000đ", "1000", "bad-mapping 2"),
    ("VND", "VND 7400", "million", "bad-mapping 2"), ("KRW", "1,000원", "1000", "bad-mapping 2"),
    ("EUR", "7 €", "100", "700"), ("EUR", "7 €", "100000", "bad-mapping 2"),
    ("EUR", "7 €", "1", "7"), ("VND", "7 đ", "1", "7"), ("VND", "7.400", "1000", "7400000"),
  ])
  func `A cell that names the currency says its own unit`(
    _ currency: String, _ amount: String, _ scale: String, _ costs: String
  ) {
    let header = ["1000": "Cost ('000)", "million": "Cost (million)", "100000": "Cost (thousand)"]
    for own in ["", "currency: \(currency)"] {
      let marks = currency == "KRW" ? "thousands: \",\"" : "thousands: \".\""
      let sample = Self.sample(
        currency, header: header[scale] ?? "Cost", [amount],
        mapping: "scales: {original_cost: \(scale)}\n\(marks)\n\(own)")
      #expect(Self.costs(sample) == costs)
    }
  }

  @Test(arguments: [
    ("VND", ["4166666.67", "4166666.5", "0.4", "3333333.33"], "", "4166667 4166667 0 3333333"),
    ("VND", ["1.2345", "9.9999"], "scales: {original_cost: 1000}", "1235 10000"),
    ("EUR", ["1234.56", "0.005"], "scales: {original_cost: 100}", "123456 1"),
  ])
  func `Amounts with more decimals than the currency are rounded half up`(
    _ currency: String, _ amounts: [String], _ mapping: String, _ costs: String
  ) {
    let sample = Self.sample(currency, amounts, mapping: "decimal: \".\"\n" + mapping)
    #expect(Self.costs(sample) == costs)
    #expect(sample.read().findings.filter { $0.code == .roundedAmount }.count == 1)
  }

  @Test func `A word for nothing is an empty cell, which a default fills`() {
    let words = "vocabularies: {original_cost: {không rõ: \"\", NA: \"\"}}"
    #expect(
      Self.costs(Self.sample("VND", ["không rõ", "5", "na"], mapping: words)) == "none 5 none")
    let filled = words + "\ndefaults: {original_cost: 7}"
    let sample = Self.sample("VND", ["không rõ", "5"], mapping: filled)
    #expect(Self.costs(sample) == "7 5")
    #expect(sample.read().findings.map(\.code) == [.assumedValue])
  }

  /// A register read by a mapping that extends a shipped one, which has the comma before decimals.
  private static func extended(_ amounts: [String], _ more: String = "") -> Sample {
    let sample = sample("VND", amounts)
    let mapping = sample["mappings/m.yaml"] ?? ""
    return sample.with(
      "mappings/m.yaml",
      "extends: misa\n"
        + mapping.replacing("{asset:", with: "{quantity: Q, asset:")
        .replacing(", quantity: 1", with: "").replacing("Q, asset", with: "{letter: D}, asset")
        + more)
  }

  @Test(arguments: [
    (["7,000", "18,500", "126,000"], "doubtful-decimals 2"),
    (["500", "7,000"], "doubtful-decimals 3"),
    (["7,000", "12,5"], "doubtful-decimals 2"), (["0,125", "7,000"], "doubtful-decimals 3"),
    (["1.234,500", "7,000", "7,000"], "doubtful-decimals 3"), (["1.234,500", "12,5"], "1235 13"),
    (["7000", "1.234.567"], "7000 1234567"), (["4166666,667", "0,125"], "4166667 0"),
  ])
  func `Three digits behind an inherited decimal mark are in doubt`(
    _ amounts: [String], _ costs: String
  ) {
    #expect(Self.costs(Self.extended(amounts)) == costs)
  }

  @Test(arguments: [
    ("decimal: \",\"", "7 19"), ("decimal: \".\"\nthousands: \",\"", "7000 18500"),
  ])
  func `The inventory's own mapping settles what the mark is`(_ mapping: String, _ costs: String) {
    #expect(Self.costs(Self.extended(["7,000", "18,500"], mapping)) == costs)
  }

  @Test func `Rows with three digits behind a mark that nobody settled can be left out`() {
    let sample = Self.extended(["7.000.000", "16.500.000,50", "95,000", "95,000", "8,000"])
    let acceptance = sample.accept()
    #expect(
      acceptance.rejections.map(\.description) == [
        """
        registers/r.csv row 4, column C (Cost): '95,000' has three digits behind the mark ',', which is \
        more decimals than the currency has, so the mark may part thousands; rows like this: 3 (4, 5, \
        6); write whole amounts in digits alone, or write 'decimal: ","' in the mapping 'm' if these \
        are decimals [doubtful-decimals]
        """
      ])
    #expect(
      acceptance.result.inventory?.assets.compactMap(\.originalCost).sorted()
        == [7_000_000, 16_500_001])
  }

  @Test(arguments: [
    ("VND", ["7.000", "7000000"], "decimal: \".\"", "7 7000000"),
    ("VND", ["7.000.000", "95,000"], "decimal: \",\"\nthousands: \".\"", "7000000 95"),
    ("EUR", ["2.000", "1,200.50"], "decimal: \".\"\nscales: {original_cost: 100}", "200 120050"),
  ])
  func `Three digits behind a mark that the inventory settled are told`(
    _ currency: String, _ amounts: [String], _ mapping: String, _ costs: String
  ) {
    let sample = Self.sample(currency, amounts, mapping: mapping)
    #expect(Self.costs(sample) == costs)
    #expect(sample.read().findings.filter { $0.code == .doubtfulDecimals }.count == 1)
  }

  @Test(arguments: [
    ("scales: {original_cost: 1000}", "95000 7000000"), ("thousands: \".\"", "doubtful-decimals 2"),
  ])
  func `Decimals that the scale makes whole are not in doubt`(_ mapping: String, _ costs: String) {
    let marks = mapping.contains("thousands") ? "" : "\ndecimal: \",\"\nthousands: \".\""
    let sample = Self.sample("VND", ["95,000", "7.000"], mapping: mapping + marks)
    #expect(Self.costs(sample) == costs)
    #expect(
      sample.read().findings.contains { $0.code == .doubtfulDecimals }
        == costs.hasPrefix("doubtful"))
  }

  @Test func `A shipped mapping alone leaves the mark in doubt too`() throws {
    let mapping = try #require(ShippedMappings.mapping(named: "asset-register"))
    let base = try MinutesTests.base()
    let text = """
      Đơn vị: Phường Hàng Kênh (cũ)
      Mã tài sản;Tên tài sản;Loại TSCĐ;Phòng/ban;Số lượng;Nguyên giá;Ngày mua;Giá trị còn lại
      1;Máy in;Máy in;;1;7,000;2020;3,500

      """
    let file = TableFile(name: "a.csv", bytes: Array(text.utf8))
    let errors = RegisterReader.read([file], with: [mapping], into: base).findings
      .filter { $0.severity == .error }
    #expect(
      errors.map(\.description) == [
        """
        a.csv row 3, column F (Nguyên giá): every number of the column with the mark ',' has three \
        digits behind it, such as 7,000, so it may part thousands; write in a mapping that extends \
        'asset-register' 'decimal: "."' and 'thousands: ","' if it does, or 'decimal: ","' if it \
        stands before decimals [doubtful-decimals]
        """,
        """
        a.csv row 3, column H (Giá trị còn lại): every number of the column with the mark ',' has \
        three digits behind it, such as 3,500, so it may part thousands; write in a mapping that \
        extends 'asset-register' 'decimal: "."' and 'thousands: ","' if it does, or 'decimal: ","' if \
        it stands before decimals [doubtful-decimals]
        """,
      ])
  }
}
