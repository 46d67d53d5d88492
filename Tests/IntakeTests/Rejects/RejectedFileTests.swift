// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing
import Words

@testable import Intake

struct RejectedFileTests {
  private static func rejects(of sample: Sample) -> [RejectedFile] {
    let result = sample.read()
    return RejectedFile.all(result.badRows, result.findings, in: sample.tableFiles)
  }

  private static func texts(of sample: Sample, in language: Language = .english) throws
    -> [String]
  {
    try rejects(of: sample).map {
      String(decoding: try $0.bytes(in: language).dropFirst(3), as: UTF8.self)
    }
  }

  @Test func `Rejected rows are in the layout of their table with the findings beside them`() throws
  {
    let sample = Sample().changing("offices.csv", "Hall A,o1,20.85,", to: "\"Hall, A\",x1,91,")
    #expect(
      try Self.texts(of: sample) == [
        """
        office,name,unit,latitude,longitude,usable_area_m2,availability,finding
        a,"Hall, A",x1,91,106.68,300,in_use,"unit: 'x1' is not a unit of units.csv; correct it, or \
        add it to units.csv — did you mean 'n1'? | latitude: '91' is not a latitude; write degrees \
        as a decimal number from -90 to 90, such as 20.8449"

        """
      ])
  }

  @Test(arguments: [
    (Language.vietnamese, "'abc' không phải là số nguyên"), (.korean, "'abc'은(는) 정수가 아님"),
  ])
  func `The findings are told in a language`(_ language: Language, _ words: String) throws {
    let sample = Sample().changing("assets.csv", ",2,o1", to: ",abc,o1")
    #expect(try Self.texts(of: sample, in: language).first?.contains(words) == true)
  }

  @Test func `Each table with errors has rows of its own`() throws {
    let sample = Sample().changing("assets.csv", ",2,o1", to: ",abc,o1")
      .changing("offices.csv", ",300,", to: ",big,")
    #expect(Self.rejects(of: sample).map(\.name) == ["assets.csv", "offices.csv"])
    #expect(Self.rejects(of: sample).map(\.count) == [1, 1])
    #expect(Self.rejects(of: Sample()).isEmpty)
  }

  @Test func `Rows with too few or too many cells keep all of them`() throws {
    let sample = Sample().adding("units.csv", "n3,New\nn4,New,ward,new,,more")
    let lines = try Self.texts(of: sample)[0].split(separator: "\n").map(String.init)
    #expect(lines[0] == "unit,name,kind,stage,parent,,finding")
    #expect(lines[1].hasPrefix("n3,New,,,,,\"the row has 2 cells, the header 5; "))
    #expect(lines[2].hasPrefix("n4,New,ward,new,,more,\"the row has 6 cells, the header 5; "))
  }

  @Test func `Mended rows load again, and what looks like a formula comes back as it was`() throws {
    let names = ["=1+1", "'=x", "+84", "-bàn", "@a", "''-", "＝1", "'plain", "a\n=b"]
    let rows = names.map { ",desk,\"\($0)\",zwei,o1,a,good,own,,,,,,\"-5\"" }
    let sample = Sample().adding("assets.csv", rows.joined(separator: "\n"))
    let rejected = try Self.texts(of: sample)[0]
    #expect(rejected.contains(",desk,'=1+1,") && rejected.contains(",-5,"))
    let mended = Sample().with("assets.csv", rejected.replacing(",zwei,", with: ",2,")).read()
    #expect(mended.findings.map(\.description) == [])
    #expect(try Set(#require(mended.inventory).assets.map(\.name)) == Set(names))
  }

  @Test func `A second round of rejects has one column of findings`() throws {
    let sample = Sample().changing("assets.csv", ",2,o1", to: ",abc,o1")
    let again = Sample().with("assets.csv", try Self.texts(of: sample)[0])
    #expect(try Self.texts(of: again) == Self.texts(of: sample))
  }

  @Test func `A column of findings in the middle stays there, and the rows are in order`() throws {
    let header = ["tag", "finding", "class", "name", "quantity"]
    let top = SheetRow(number: 1, texts: header)
    let bad = SheetRow(number: 2, texts: ["T1", "old words", "desk", "", "x"])
    let rows = try #require(RejectedRows(top: [top], bad: [bad], findings: []))
    #expect(rows.findingColumn == 2)
    #expect(
      String(
        decoding: DelimitedText(.comma).bytes(of: rows.rows(in: .english)).dropFirst(3),
        as: UTF8.self) == "tag,finding,class,name,quantity\nT1,…,desk,,x\n")
  }

  @Test(arguments: [
    (["a", "b"], 3, 3), (["a", "", "c"], 4, 4), (["a", "", "c"], 3, 2), (["a", "b", "c"], 3, nil),
  ])
  func `The findings have a column that can be read again`(
    _ texts: [String], _ most: Int, _ column: Int?
  ) throws {
    let rows = try #require(
      RejectedRows(
        top: [SheetRow(number: 1, texts: texts)], bad: [SheetRow(number: 2, texts: texts)],
        findings: [], mostColumns: most))
    #expect(rows.findingColumn == column)
    let written = rows.rows(in: .english)
    #expect(written.allSatisfy { $0.cells.allSatisfy { $0.column <= most } })
    #expect(written.map { $0.cells.map(\.column) }.allSatisfy { $0 == $0.sorted() })
  }

  @Test func `A row whose findings were not kept is written all the same`() throws {
    let sample = Sample().changing("assets.csv", ",2,o1", to: ",abc,o1")
    let rejected = RejectedFile.all(sample.read().badRows, [], in: sample.tableFiles)
    let text = String(decoding: try rejected[0].bytes(in: .english), as: UTF8.self)
    #expect(text.hasSuffix("T1,desk,Oak desk,abc,o1,a,good,own,2019,2025-05,900,200,yes,,…\n"))
  }
}
