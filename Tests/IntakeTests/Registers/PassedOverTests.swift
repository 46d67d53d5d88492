// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Which rows of a register are data, and what is said of the others.
struct PassedOverTests {
  private static func read(_ rows: String..., mapping: String = "") -> ReadRegister {
    let text = ReadRegister.header + rows.joined(separator: "\n") + "\n"
    return ReadRegister(text, ReadRegister.mapping + mapping)
  }

  @Test(arguments: ["A", "B", "I", "II", "IL", "XL"])
  func `A letter or numeral in front of a tag, quantity or amount makes no title`(_ letter: String)
  {
    let read = Self.read("\(letter),T1,Desk,1,100", "\(letter),,Chair,2,", "\(letter),,Chair,,")
    #expect(read.skipped == ["4 section"] && read.findings == [])
    #expect(read.rows == ["Chair 2", "Desk 1"])
  }

  @Test func `Titles of sections without numbers are listed and not told`() {
    let read = Self.read("I,,Machines,,", ",,Desks,,", "1,T1,Desk,1,100", "가,,Others,,")
    #expect(read.skipped == ["2 section", "3 section", "5 section"] && read.findings == [])
    #expect(read.rows == ["Desk 1"])
  }

  @Test func `A title in the column of tags is told where it may be one`() {
    let read = Self.read(",Room 12,,,", "1,T1,Desk,1,100", ",Rooms,,,")
    #expect(read.skipped == ["2 section", "4 section"])
    #expect(
      read.findings == [
        """
        registers/r.csv row 2: 'Room 12' fills a tag, quantity, date or amount, and is passed over: \
        title of a section; rows like this: 1; if these rows are data, correct them, or switch off \
        this kind under 'skip' in the mapping 'm'; '--passed-over' lists them [passed-over]
        """
      ])
  }

  @Test func `Kinds of rows are switched off in the mapping`() {
    let rows = ["I,,Desk,,", "Total,,Desk,1,100", "1,T1,Desk,1,100"]
    let off = Self.read(
      rows[0], rows[2], rows[1],
      mapping: "defaults: {quantity: \"1\"}\nskip: {sections: false, totals: false}\n")
    #expect(off.skipped == [] && off.rows == ["Desk 1", "Desk 1", "Desk 1"])
    let on = Self.read(rows[0], rows[2], rows[1])
    #expect(on.skipped == ["2 section", "4 total"] && on.rows == ["Desk 1"])
  }

  @Test func `A row of one name is data where defaults give the rest`() {
    let read = Self.read(
      ",,Desk oak,,", ",,Room of chairs,,", ",,Chair,3,", mapping: "defaults: {quantity: \"1\"}\n")
    #expect(read.rows == ["Chair 3", "Desk oak 1"] && read.skipped == ["3 section"])
    #expect(read.findings.count == 1 && read.findings[0].contains("row 3: 'Room of chairs' fills"))
  }

  @Test func `The numbers of the columns are passed over directly below a header alone`() {
    let read = ReadRegister("Count,Name,Cost\n1,2,3\n1,Desk,3\n")
    #expect(read.skipped == ["2 numbering"] && read.rows == ["Desk 1"])
    let later = ReadRegister("Count,Name,Cost\n1,Desk,3\n1,2,3\n")
    #expect(later.skipped == [] && later.result.counts.errors == 1)
  }

  @Test func `A header that stands again is passed over, and rows below another are read by it`() {
    let again = Self.read("1,T1,Desk,1,100", "No,Tag,Name,Count,Cost", "2,T2,Chair,2,200")
    #expect(again.skipped == ["3 header"] && again.rows == ["Chair 2", "Desk 1"])
    let other = Self.read("1,T1,Desk,1,100", "No,Tag,Count,Name,Cost", "2,T2,2,Chair,200")
    #expect(other.skipped == ["3 columns"] && other.rows == ["Chair 2", "Desk 1"])
  }

  @Test func `Rows as full as those below the header are told above it`() {
    let read = ReadRegister("T9,Desk,1,5,OK\n" + "Tag,Name,Count,Cost,Note\nT1,Chair,1,7,\n")
    #expect(read.skipped == ["1 above"] && read.rows == ["Chair 1"] && read.findings.count == 1)
  }

  @Test(arguments: [
    ("-", true), ("0", true), ("Không", true), ("không có", true), ("n/a", true), ("없음", true),
    ("", true),
    ("Thanh lý", false), ("x", false), ("2021", false),
  ])
  func `A word for nothing writes nothing off`(_ word: String, _ isRead: Bool) {
    let read = ReadRegister(
      "Tag,Name,Count,Cost,Gone\nT1,Desk,1,100,\(word)\nT2,Chair,1,100,\n",
      ReadRegister.mapping + "skip: {filled: [Gone]}\n")
    #expect(read.rows == (isRead ? ["Chair 1", "Desk 1"] : ["Chair 1"]))
  }

  @Test(arguments: ["-", "không có"])
  func `An amount of nothing is told with what the mapping may say`(_ word: String) {
    let read = Self.read("1,T1,Desk,1,\(word)")
    #expect(
      read.findings.first?.contains(
        """
        '\(word)' is not a number; leave the cell empty, or say in the mapping 'm' that it means \
        nothing: vocabularies: {original_cost: {"\(word)": ""}} [bad-number]
        """) == true)
    let mended = Self.read(
      "1,T1,Desk,1,\(word)", mapping: "vocabularies: {original_cost: {\"\(word)\": \"\"}}\n")
    #expect(mended.rows == ["Desk 1"] && mended.findings == [])
  }

  @Test func `A text with fewer parts than the mapping takes is told`() {
    let mapping = ReadRegister.mapping.replacing(
      "asset: Tag", with: "asset: {column: Tag, part: 2, by: /}")
    let read = ReadRegister(
      ReadRegister.header + "1,PX/0012,Desk,1,1\n2,0013,Desk,1,1\n3,PX/,Desk,1,1\n4,7,Desk,1,1\n",
      mapping)
    #expect(Set(read.result.inventory?.assets.map(\.tag) ?? []) == [nil, "0012"])
    #expect(
      read.result.findings.map(\.description).contains(
        """
        registers/r.csv row 3, column B (Tag): '0013' has no part 2 by '/', so asset is empty; rows \
        like this: 2; correct the rows where it is another, or the mapping 'm' [assumed-value]
        """))
  }

  @Test func `A hidden sheet with the headers is listed, and no more is said of it`() {
    var sheets = ["S", "Old", "Other"].map { MadeSheet($0) }
    for place in sheets.indices {
      sheets[place].add(place == 2 ? "A|B" : "Tag|Name|Count|Cost")
      sheets[place].add("T\(place)|Desk|1|100")
      sheets[place].isHidden = place > 0
    }
    for mapping in ["", "sheet: \"*\"\n", "sheet: S\n"] {
      let read = ReadRegister(
        workbook: MadeSheet.workbook(sheets), ReadRegister.mapping + mapping)
      #expect(read.rows == ["Desk 1"] && read.findings == [])
      #expect(read.result.sheets.map(\.sheet) == ["S", "Old"])
      #expect(read.result.sheets.map(\.isRead) == [true, false])
    }
  }

  @Test func `Where all rows are rejected, no row is said to be missing`() {
    let sample = Sample().with("mappings/m.yaml", ReadRegister.mapping)
      .with("registers/r.csv", ReadRegister.header + "1,T1,Desk,1,x\n")
    #expect(
      sample.accept().result.findings.map(\.description).contains(
        """
        registers/r.csv: all rows under the header have errors and are left out; mend the rejected \
        rows and load them [no-rows]
        """))
  }

  @Test func `Rows of a first table above the header are told where they fill what is read`() {
    let read = ReadRegister(
      "Count of the ward\n1,Ông An,Head\nNo,Name,Count\n1,Desk,3\n2,Chair,4\n"
        + ReadRegister.header + "1,T1,Chair,1,7\n")
    #expect(read.skipped == ["4 above", "5 above"] && read.rows == ["Chair 1"])
    #expect(
      read.findings == [
        """
        registers/r.csv row 4: 'Desk' fills a tag, quantity, date or amount, and is passed over: above \
        the header; rows like this: 2; if these rows are data, correct them, or switch off this kind \
        under 'skip' in the mapping 'm'; '--passed-over' lists them [passed-over]
        """
      ])
  }

  @Test func `So are rows of another table below signatures`() {
    let below = ["Signed,,,Head,", "Tools,,,,", "No,Tool,Pieces,,", "1,Hammer,3,,", "1,An,Head,,"]
    let read = ReadRegister(
      ReadRegister.header + "1,T1,Chair,1,7\n" + below.joined(separator: "\n") + "\n",
      ReadRegister.mapping + "skip: {end: [Signed]}\n")
    #expect(read.rows == ["Chair 1"] && read.findings.count == 1)
    #expect(read.findings.first?.contains("row 6: 'Hammer' fills") == true)
  }
}
