// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake

struct MappingReaderTests {
  private static func read(_ text: String) throws(MappingError) -> Mapping {
    try MappingReader.mapping(TableFile(name: "mappings/m.yaml", bytes: Array(text.utf8)))
  }

  private static func fault(_ text: String) -> String {
    do throws(MappingError) {
      _ = try read(text)
      return "none"
    } catch { return error.description }
  }

  @Test func `An alias is refused before it can grow`() {
    #expect(
      Self.fault("files: &x [a.csv]\n? *x\n: 1")
        == "mappings/m.yaml line 2: the alias '*x' is not read; write the value out [bad-yaml]")
  }

  @Test func `A file of endless lines is refused before it is read`() {
    #expect(
      Self.fault(String(repeating: "? a\n", count: 500_000)).hasPrefix(
        "mappings/m.yaml: the file has more than 250,000 lines and commas; "))
  }

  @Test func `Every key is read`() throws {
    let mapping = try Self.read(
      """
      title: T
      files: [a/*.xlsx, b.csv]
      sheet: "2"
      header_row: 7-8
      columns:
        name: [Tên, {letter: ab}]
        note: {join: [A, [B, {letter: C}]], with: ", "}
        asset: {column: D, part: 2, by: "/"}
      titles: {unit: Đơn vị}
      sections: office
      constants: {class: desk}
      defaults: {quantity: "1"}
      counts: {good: Tốt}
      vocabularies: {ownership: {Mượn*: borrowed}}
      lookups: {unit: name}
      scales: {original_cost: thousand, quantity: 0.5}
      currency: VND
      dates: dmy
      years_from: 1950
      decimal: ","
      thousands: " "
      skip: {sections: false, totals: S, end: E, rows: [R], filled: Lý do, where: {column: S, is: [X*, Y]}}
      encoding: tcvn3
      separator: tab
      limits: {merged_ranges: 50000, rows: 9}
      """)
    #expect(mapping.name == "m" && mapping.title == "T" && mapping.files.count == 2)
    #expect(mapping.sheet == .named("2") && mapping.header == .rows(7...8))
    #expect(
      mapping.columns == [
        "name": [.header("Tên"), .number(28)], "note": [.header("A")], "asset": [.header("D")],
      ])
    #expect(
      mapping.joins == ["note": .init(columns: [[.header("B"), .number(3)]], mark: ", ")])
    #expect(mapping.parts == ["asset": .init(number: 2, mark: "/")])
    #expect(mapping.sections == ["office"] && mapping.factors == ["quantity": Factor("0.5")])
    #expect(mapping.skip.cells == [.init(columns: [.header("S")], patterns: ["X*", "Y"])])
    #expect(mapping.titles == ["unit": ["Đơn vị"]] && mapping.constants == ["class": "desk"])
    #expect(mapping.counts.map(\.condition) == [.good] && mapping.scales == ["original_cost": 3])
    #expect(mapping.lookups == ["unit": .name] && mapping.dates == .dmy)
    #expect(mapping.yearsFrom == 1950 && mapping.currency == "VND")
    #expect(mapping.numbers.decimal == "," && mapping.numbers.thousands == " ")
    #expect(!mapping.skip.sections && mapping.skip.rows == ["R"] && mapping.skip.end.last == "E")
    #expect(mapping.skip.filled == [.header("Lý do")])
    #expect(mapping.encoding == .tcvn3 && mapping.separator == .tab)
    #expect(mapping.limits.mergedRanges == 50_000 && mapping.limits.rows == 9)
  }

  static let faults = [
    (
      "colums: {name: A}",
      "mappings/m.yaml line 1, colums: 'colums' is not a key here; use one of mapping, extends, "
        + "title, files, table, sheet, header_row, columns, books, titles, sections, constants, defaults, "
        + "counts, vocabularies, lookups, currency, scales, dates, years_from, decimal, thousands, skip, "
        + "encoding, separator, limits — did you mean 'columns'? [unknown-key]"
    ),
    (
      "columns: {nmae: A}",
      "mappings/m.yaml line 1, nmae: 'nmae' is not a key here; use one of asset, class, name, "
        + "quantity, unit, office, condition, ownership, in_use_since, inspected_on, "
        + "original_cost, residual_value, movable, note — did you mean 'name'? [unknown-key]"
    ),
    (
      "dates: dmy",
      "mappings/m.yaml: no column is mapped; add 'columns:' with 'field: header' under it "
        + "[bad-mapping]"
    ),
    (
      "columns: {name: A}\ncurrency: đồng",
      "mappings/m.yaml line 2, currency: 'đồng' is not a currency; write its ISO 4217 code of three "
        + "capital letters, such as VND [bad-mapping]"
    ),
    (
      "columns: {name: A}\nyears_from: 50",
      "mappings/m.yaml line 2, years_from: '50' is not a year; write the first of the hundred years "
        + "in which years of two digits lie, such as 1950 [bad-mapping]"
    ),
    (
      "columns: {name: A}\nscales: {original_cost: 12}",
      "mappings/m.yaml line 2, original_cost: '12' is not a power of ten up to 1000000000000; write "
        + "1000 where amounts are in thousands [bad-mapping]"
    ),
    (
      "table: offices\ncolumns: {name: A}\nscales: {usable_area_m2: feet}",
      "mappings/m.yaml line 3, usable_area_m2: 'feet' is neither a number above 0 nor a unit; write "
        + "by what the numbers are multiplied, such as 0.5, or one of billion, million, thousand, "
        + "acres, cubic_feet, hectares, pyeong, square_feet, square_yards [bad-mapping]"
    ),
    (
      "columns: {name: {column: A, part: 0, by: x}}",
      "mappings/m.yaml line 1, name: 'name' has neither columns to join nor a part of one; write it "
        + "such as {join: [A, B], with: \" \"} / {column: A, part: 2, by: \"/\"} [bad-mapping]"
    ),
    (
      "columns: {name: A}\nskip: {where: {column: B}}",
      "mappings/m.yaml line 2, where: a rule of 'where' needs 'column' and 'is'; write it such as "
        + "{column: A, is: [B, C*]} [bad-mapping]"
    ),
    (
      "columns: {name: A}\nlookups: {office: code}",
      "mappings/m.yaml line 2, office: 'code' is not a word for 'office'; use one of id, name, "
        + "beginning, unit [bad-mapping]"
    ),
    (
      "columns: {name: A}\nsections: name",
      "mappings/m.yaml: 'name' comes from titles of sections and from elsewhere too; keep one of "
        + "them; 'defaults' says what an empty cell means [bad-mapping]"
    ),
    (
      "columns: {name: A}\nconstants: {name: B}",
      "mappings/m.yaml: 'name' has a column and also a constant or a title; keep one of them; "
        + "'defaults' says what an empty cell means [bad-mapping]"
    ),
    (
      "columns: {name: A}\nheader_row: 9-7",
      "mappings/m.yaml line 2, header_row: '9-7' is not a header's place; write auto, the row such "
        + "as 7, or two or three rows such as 7-8 [bad-mapping]"
    ),
    (
      "columns: {name: {letter: 7}}",
      "mappings/m.yaml line 1, letter: '7' is not a column; write letters such as F [bad-mapping]"
    ),
    (
      "columns: {name: A}\nscales: 7",
      "mappings/m.yaml line 2, scales: 'scales' is not a group of keys; write lines 'key: value' "
        + "under it, each further in [bad-mapping]"
    ),
    (
      "columns: {name: A}\ndecimal: \",\"\nthousands: \",\"",
      "mappings/m.yaml: 'decimal' and 'thousands' are the same mark; 1.234,5 has 'decimal: \",\"' "
        + "and 'thousands: \".\"' [bad-mapping]"
    ),
  ]

  @Test(arguments: faults)
  func `What is wrong is told with its line`(_ text: String, _ fault: String) {
    #expect(Self.fault(text) == fault)
  }

  private static func findings(_ text: String) -> [Finding] {
    do throws(MappingError) {
      _ = try read(text)
      return []
    } catch { return error.findings }
  }

  @Test(arguments: faults.map(\.0), [Language.vietnamese, .korean])
  func `What is wrong is told in Vietnamese and Korean too`(_ text: String, _ language: Language) {
    for message in Self.findings(text).flatMap({ [$0.message, $0.remedy] }) {
      #expect(
        message.key != nil && message.text(in: language) != message.description, "\(message)")
    }
  }

  @Test func `Everything that is wrong is told at once`() {
    #expect(
      Self.fault("dates: x\nseparator: y\ncolumns: {name: A}").split(separator: "\n").count == 2)
  }

  @Test func `A mapping may build on a shipped one`() throws {
    let mapping = try Self.read("extends: c53-hd\nconstants: {unit: o-1, original_cost: \"5\"}")
    #expect(mapping.name == "m" && mapping.titles == [:] && mapping.columns["original_cost"] == nil)
    #expect(mapping.counts == ShippedMappings.mapping(named: "c53-hd")?.counts)
  }

  @Test func `All shipped mappings can be read`() {
    #expect(
      ShippedMappings.all.map(\.name) == ShippedMappings.files.map { String($0.name.dropLast(5)) })
  }

  @Test(arguments: ShippedMappings.all)
  func `The title of a shipped mapping is told in the reader's words`(_ mapping: Mapping) {
    let title = mapping.shownTitle
    #expect(title?.text(in: .english) == mapping.title)
    #expect(title?.text(in: .vietnamese) != mapping.title)
    #expect(title?.text(in: .korean) != mapping.title)
  }

  @Test func `The title of any other mapping is told as it is written`() throws {
    let mapping = try Self.read("extends: c53-hd\ntitle: Sổ của phường")
    #expect(mapping.shownTitle == Message(verbatim: "Sổ của phường"))
  }
}
