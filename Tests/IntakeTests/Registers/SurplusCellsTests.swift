// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing
internal import Words

@testable internal import Intake

/// Cells on the right of the header.
struct SurplusCellsTests {
  private static func read(_ rows: String..., header: String = ReadRegister.header) -> ReadRegister
  {
    ReadRegister(header + rows.joined(separator: "\n") + "\n")
  }

  @Test func `An amount that its own marks cut into cells is an error`() {
    let read = Self.read("1,T1,Desk,1,1,650,000", "2,T2,Chair,1,\"1,650,000\"")
    #expect(read.result.inventory == nil)
    #expect(
      read.findings == [
        """
        registers/r.csv row 2: the row has 7 cells, the header 5; put cells that hold the separator, \
        such as 1,650,000, in quotes, or remove the surplus cells [wrong-cell-count]
        """
      ])
  }

  @Test func `Empty cells on the right, and cells of titles and sums, are nothing`() {
    let read = Self.read(
      "I,,Machines,,,,note", "1,T1,Desk,1,100,,", "2,T2,Chair,2,200,,", ",,Total,3,300,,note")
    #expect(read.rows == ["Chair 2", "Desk 1"] && read.findings == [])
  }

  @Test func `Cells below empty cells of the header are told once`() {
    let read = Self.read(
      "1,T1,Desk,1,100,", "2,T2,Chair,2,200,old", "3,T3,Chair,2,200,red",
      header: "No,Tag,Name,Count,Cost,\n")
    #expect(read.rows.count == 3)
    #expect(
      read.findings == [
        """
        registers/r.csv row 3, column F (no header): 'old' stands on the right of the header and is \
        not read; rows like this: 2; see whether cells are shifted; write a header above them if they \
        say something, else remove them [wrong-cell-count]
        """
      ])
  }

  @Test func `Notes on the right of the header of a workbook are told once`() {
    var sheet = MadeSheet("S")
    for line in ["No|Tag|Name|Count|Cost", "1|T1|Desk|1|100||old", "2|T2|Chair|2|200|red"] {
      sheet.add(line)
    }
    let read = ReadRegister(workbook: MadeSheet.workbook(sheet))
    #expect(read.rows.count == 2 && read.findings.count == 1)
    #expect(read.findings[0].contains("row 2, column G (no header): 'old' stands on the right"))
  }

  @Test func `A proposal of a mapping says where cells are shifted`() throws {
    let text = "Tag,Name,Quantity,Original cost\nT1,Desk,1,1,650,000\nT2,Chair,1,5\n"
    let proposal = try Sniffer.proposal(for: TableFile(name: "r.csv", bytes: Array(text.utf8)))
    #expect(
      proposal.yaml(in: .english).contains(
        """
        # check: row 2 has more cells than the header, as an amount such as 1,650,000 without quotes \
        makes them; rows like this: 1
        """))
  }
}
