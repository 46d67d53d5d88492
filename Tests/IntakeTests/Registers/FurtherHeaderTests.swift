// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake

/// Tables of one sheet with headers of different columns.
struct FurtherHeaderTests {
  private static func read(_ rows: String..., mapping: String = "") -> ReadRegister {
    let text = ReadRegister.header + rows.joined(separator: "\n") + "\n"
    return ReadRegister(text, ReadRegister.mapping + mapping)
  }

  @Test func `A header of other columns holds for the rows below it`() {
    let read = Self.read(
      "1,T1,Desk,1,100", "Vehicles,,,,", "Name,Count,Cost,Tag,No", "Chair,2,200,T2,1",
      "Chair,3,300,T3,2", "No,Tag,Name,Count,Cost", "3,T4,Desk,5,500")
    #expect(read.rows == ["Chair 2", "Chair 3", "Desk 1", "Desk 5"] && read.findings == [])
    #expect(read.skipped == ["3 section", "4 columns", "7 columns"])
    let costs = read.result.inventory?.assets.compactMap(\.originalCost).sorted()
    #expect(costs == [100, 200, 300, 500])
  }

  @Test func `What is assumed above and below it is told once`() {
    let mapping =
      ReadRegister.mapping.replacing("office: a, ", with: "") + "defaults: {office: a}\n"
    let text = ReadRegister.header + "1,T1,Desk,1,100\n2,T2,Desk,1,100\nTag,Name,Count,Cost,No\n"
    let read = ReadRegister(text + "T3,Chair,2,200,1\nT4,Chair,2,200,2\n", mapping)
    let assumed = read.result.findings.filter { $0.code == .assumedValue }.map(\.description)
    #expect(
      assumed == [
        """
        registers/r.csv row 2, office: the register has no office, which is taken as 'a'; rows like this: \
        4; correct the rows where it is another, or the mapping 'm' [assumed-value]
        """
      ])
  }

  @Test func `It may stand below signatures, and have further columns that nobody reads`() {
    let read = Self.read(
      "1,T1,Desk,1,100", "Người lập,,,,", ",Nguyễn Văn A,,,", "Tag,Name,State,Count,Cost",
      "T2,Chair,new,2,200")
    #expect(read.rows == ["Chair 2", "Desk 1"] && read.findings == [])
    #expect(read.skipped == ["3 end", "4 end", "5 columns"])
  }

  @Test func `It may have several rows`() {
    let mapping = """
      files: registers/*
      columns: {name: Name, class: Name}
      counts: {good: State / Good, broken: State / Bad}
      constants: {unit: o1, office: a}
      lookups: {class: beginning}

      """
    let read = ReadRegister(
      "No,Name,State,\n,,Good,Bad\n1,Desk,1,2\nName,,State,,No\n,,Bad,Good,\nChair,,3,4,1\n",
      mapping)
    #expect(read.rows == ["Chair 3", "Chair 4", "Desk 1", "Desk 2"] && read.findings == [])
    #expect(read.skipped == ["4 columns", "5 columns"])
  }

  @Test func `One that lacks what the rows need is an error, and they are not read`() {
    let read = Self.read("1,T1,Desk,1,100", "Tag,Name,Cost", "T2,Chair,200")
    #expect(read.skipped == ["3 columns", "4 unmapped"])
    #expect(
      read.findings == [
        """
        registers/r.csv row 3: no column has the header 'Count' for quantity; correct it in the mapping \
        'm' [missing-header]
        """
      ])
  }

  @Test func `One that lacks something below signatures begins no table`() {
    let read = Self.read("1,T1,Desk,1,100", "Người lập,,,,", "Tag,Name,,Cost,", "T2,Chair,,200,")
    #expect(read.rows == ["Desk 1"] && read.findings.count == 1)
    #expect(read.skipped == ["3 end", "4 end", "5 end"])
  }

  @Test(arguments: ["skip: {headers: false}\n", "columns"])
  func `It is data where the mapping says so or names columns by letters`(_ words: String) {
    let letters = ReadRegister.mapping.replacing("quantity: Count", with: "quantity: {letter: D}")
    let text = ReadRegister.header + "1,T1,Desk,1,100\nName,Count,Cost,Tag,No\n"
    let read = ReadRegister(text, words == "columns" ? letters : ReadRegister.mapping + words)
    #expect(!read.skipped.contains("3 columns") && !read.findings.isEmpty)
  }

  @Test func `What titles said above goes on, and a unit of amounts directly above holds`() {
    let mapping = """
      files: registers/*
      columns: {name: Name, class: Name, quantity: Count, original_cost: Cost}
      titles: {unit: Unit}
      constants: {office: a, condition: good}
      scales: {original_cost: thousand}
      lookups: {class: beginning, unit: name}

      """
    func read(_ unit: String) -> ReadRegister {
      ReadRegister(
        "Unit: Old One,,,\n,,,ĐVT: nghìn đồng\nName,Count,Cost,\nDesk,1,5,\n,,,ĐVT: \(unit)\n"
          + "Count,Name,,Cost\n2,Chair,,6\n", mapping)
    }
    #expect(read("nghìn đồng").rows == ["Chair 2", "Desk 1"])
    #expect(
      read("đồng").findings.contains { $0.hasPrefix("registers/r.csv row 6") })
  }

  @Test func `Rejected rows stand under their own header`() throws {
    let text =
      ReadRegister.header + "1,T1,Desk,1,100\nName,Count,Cost,Tag,No\nChair,two,200,T2,1\n"
    let sample = Sample().with("assets.csv", nil).with("mappings/m.yaml", ReadRegister.mapping)
    let name = "registers/r.csv"
    let acceptance = sample.with(name, text).accept()
    let files = [TableFile(name: name, bytes: Array(text.utf8))]
    let rejected = try #require(
      RejectedFile.all(
        acceptance.leftOut, acceptance.rejections, in: files, sheets: acceptance.result.sheets
      ).first)
    #expect(rejected.count == 1)
    let mended = String(decoding: try rejected.bytes(in: .english), as: UTF8.self)
      .replacing("two", with: "2")
    let read = ReadRegister(mended)
    #expect(read.rows == ["Chair 2"] && read.findings == [])
  }
}
