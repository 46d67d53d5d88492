// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// What stands below signatures, and on further sheets.
struct SecondTableTests {
  private static func read(_ rows: String..., mapping: String = "") -> ReadRegister {
    let text = ReadRegister.header + rows.joined(separator: "\n") + "\n"
    return ReadRegister(text, ReadRegister.mapping + mapping)
  }

  @Test func `Where the header stands again below signatures, the table goes on`() {
    let read = Self.read(
      "1,T1,Desk,1,100", "Người lập,,,Kế toán trưởng,", ",Nguyễn Văn A,,,", ",,PAGE 2,,",
      "No,Tag,Name,Count,Cost", "1,2,3,4,5", "1,T2,Chair,2,200", "Người lập,,,,")
    #expect(read.rows == ["Chair 2", "Desk 1"] && read.findings == [])
    #expect(
      read.skipped == ["3 end", "4 end", "5 end", "6 header", "7 numbering", "9 end"])
  }

  private static func form(_ office: String) -> String {
    "Unit: Old One,,\nOffice:,\(office),\nNo,Name,Count\n1,Desk,1\nPrepared by,,\n"
  }

  @Test func `Another form below the first holds for the unit that it names`() {
    let mapping = """
      files: registers/*
      columns: {name: Name, class: Name, quantity: Count}
      titles: {unit: [Unit], office: [Office]}
      constants: {condition: good}
      lookups: {class: beginning, unit: name, office: name}

      """
    let form = Self.form("Hall A")
    let read = ReadRegister(form + Self.form("Hall B"), mapping)
    let inventory = read.result.inventory
    #expect(read.skipped == ["5 end", "6 title", "7 title", "8 header", "10 end"])
    #expect(
      inventory?.assets.map { inventory?.offices[$0.office].id } == ["a", "b"])
    let unnamed = ReadRegister(form + Self.form(""), mapping)
    #expect(
      unnamed.findings.contains { $0.contains("row 9, column") || $0.contains("row 9, office") })
  }

  @Test func `Rows below signatures that could be data are told`() {
    let read = Self.read(
      "1,T1,Desk,1,100", "Người lập,,,,", ",Nguyễn Văn A,,,", "1,T2,Chair,2,200", "2,T3,Chair,2,20")
    #expect(read.rows == ["Desk 1"] && read.findings.count == 1)
    #expect(
      read.findings[0].hasPrefix(
        """
        registers/r.csv row 5: 'Chair' fills a tag, quantity, date or amount, and is passed over: \
        below the table; rows like this: 2;
        """))
  }

  @Test(arguments: ["Trưởng ban Kinh tế", "Ngày 05 tháng 7 năm 2021", "Ban kiểm kê"])
  func `A section called like a signature ends nothing`(_ title: String) {
    let read = Self.read("1,T1,Desk,1,100", "\(title),,,,", "2,T2,Chair,2,200", "3,T3,Chair,1,10")
    #expect(read.rows == ["Chair 1", "Chair 2", "Desk 1"])
    #expect(read.skipped == ["3 section"] && read.findings == [])
  }

  @Test func `An asset whose user is called like a signature is data`() {
    let read = ReadRegister(
      "User,Tag,Name,Kind\nTrưởng ban A,TB-1,Desk,x\nTrưởng ban B,TB-2,Chair,x\n",
      """
      files: registers/*
      columns: {asset: Tag, name: Name, class: Name, note: Kind}
      constants: {unit: o1, office: a, condition: good, quantity: "1"}
      lookups: {class: beginning}

      """)
    #expect(read.rows == ["Chair 1", "Desk 1"] && read.skipped == [])
  }

  @Test func `Signatures are no end where the mapping says so`() {
    let read = Self.read(
      "1,T1,Desk,1,100", "Người lập,,,,", ",Nguyễn Văn A,,,", "1,T2,Chair,2,200",
      mapping: "skip: {end: false}\n")
    #expect(read.rows == ["Chair 2", "Desk 1"] && read.skipped == ["3 section", "4 section"])
  }
}

/// The sheets of workbooks that a mapping reads.
struct SheetChoiceTests {
  private static func sheet(_ name: String, _ lines: String...) -> MadeSheet {
    var sheet = MadeSheet(name)
    for line in lines { sheet.add(line) }
    return sheet
  }

  private static let header = "No|Tag|Name|Count|Cost"
  private static let one = sheet("One", header, "1|T1|Desk|1|100")
  private static let two = sheet("Two", header, "1|T2|Chair|2|200")
  private static let cover = sheet("Cover", "Fill in all columns")

  private static func read(_ sheets: MadeSheet..., mapping: String = "") -> ReadRegister {
    ReadRegister(workbook: MadeSheet.workbook(sheets), ReadRegister.mapping + mapping)
  }

  @Test func `A second sheet with the headers is told, and one without them listed`() {
    let read = Self.read(Self.one, Self.two, Self.cover, MadeSheet("Empty"))
    #expect(read.rows == ["Desk 1"])
    #expect(
      read.findings == [
        """
        registers/r.xlsx, sheet 'Two': the sheet has the headers of the mapping 'm' and is not read; \
        say sheet: "*" in the mapping 'm' to read all visible sheets, or hide it [unread-sheet]
        """
      ])
    #expect(
      read.result.sheets.map { "\($0.sheet ?? "") \($0.isRead)" } == [
        "One true", "Two false", "Cover false",
      ])
  }

  @Test func `The first sheet with the headers is read, below a cover`() {
    let read = Self.read(Self.cover, Self.one)
    #expect(read.rows == ["Desk 1"] && read.findings == [])
    #expect(read.result.sheets.map(\.isRead) == [true, false])
  }

  @Test func `Of all sheets one without the headers is told and passed over`() {
    let read = Self.read(Self.one, Self.cover, Self.two, mapping: "sheet: \"*\"\n")
    #expect(read.rows == ["Chair 2", "Desk 1"])
    #expect(
      read.findings == [
        """
        registers/r.xlsx, sheet 'Cover': no row has the headers of the mapping 'm', so the sheet is \
        passed over; hide it if it holds no register, else correct its headers or those of the \
        mapping 'm' [unread-sheet]
        """
      ])
    let none = Self.read(Self.cover, mapping: "sheet: \"*\"\n")
    #expect(none.result.counts.errors == 1 && none.result.sheets.count == 1)
  }

  @Test func `A sheet that another mapping reads is not told`() {
    let sample = Sample().with("assets.csv", nil)
      .with("mappings/m.yaml", ReadRegister.mapping + "sheet: One\n")
      .with("mappings/n.yaml", ReadRegister.mapping + "sheet: Two\n")
      .with("registers/r.xlsx", bytes: MadeSheet.workbook([Self.one, Self.two]))
    let result = sample.read()
    #expect(result.inventory?.assets.count == 2 && result.sheets.allSatisfy(\.isRead))
    #expect(!result.findings.contains { $0.code == .unreadSheet })
  }
}

/// Cells merged over several rows.
struct MergedCellsTests {
  @Test func `A merged name counts for each of its rows, a merged amount for the first`() {
    var sheet = MadeSheet("S")
    for line in [
      "No|Tag|Name|Count|Cost", "1|T1|Desk|1|100", "2|T2||2|", "3|T3||3|", "|||", "4|T4|Chair|1|5",
    ] { sheet.add(line) }
    for range in ["C2:C5", "E2:E4", "A2:A3"] { sheet.merge(range) }
    let read = ReadRegister(workbook: MadeSheet.workbook(sheet))
    #expect(read.rows == ["Chair 1", "Desk 1", "Desk 2", "Desk 3"] && read.skipped == [])
    #expect(
      read.findings == [
        """
        registers/r.xlsx, sheet 'S', row 2, column E (Cost): the cell is merged over E2:E4; its value \
        counts for the first row alone; other rows like this: 2; unmerge it and write the value of \
        each row [merged-cells]
        """
      ])
  }
}
