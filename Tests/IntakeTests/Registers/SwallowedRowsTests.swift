// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Quotes that are closed only in a later row of a text file.
struct SwallowedRowsTests {
  @Test func `Rows that a quoted cell holds are told with the first of them`() {
    let read = ReadRegister(
      ReadRegister.header
        + "1,T1,Desk,1,100\n2,T2,\"Chair,1,200\n3,T3,Chair red,1,300\n4,T4,Chair 27\",1,400\n")
    #expect(read.rows.count == 2)
    #expect(
      read.findings == [
        """
        registers/r.csv row 3, column C (Name): the quote that begins this cell is closed only further \
        down, and the lines up to there are like rows, 2 in all, the first '3,T3,Chair red,1,300'; they \
        are not read as rows; close the quote in its own row, or write it twice where it is part of the \
        text; if the lines are one text, nothing is to be done [unclosed-quote]
        """
      ])
  }

  @Test(arguments: [",", ";", "\t"])
  func `So they are with any separator and one row alone`(separator: String) {
    let text = "1,T1,\"Desk 24,1,100\n2,T2,Desk 27\",1,400\n"
    let read = ReadRegister(
      (ReadRegister.header + "0,T0,Desk,1,100\n" + text).replacing(",", with: separator))
    #expect(read.findings.count == 1 && read.findings[0].contains("1 in all"))
  }

  @Test(arguments: [
    ("\"note\nof two lines\n2,T2,Chair,1,200\n3,T3,Chair,1,300\n\"", 2),
    ("\"note\n\n2,T2,Chair,1,200\"", 1), ("\"a, b\n2,T2,Chair,1,200\nend, of it\"", 1),
  ])
  func `So they are behind a note of several lines`(note: String, rows: Int) {
    let read = ReadRegister(ReadRegister.header + "1,T1,Desk,1,100\n0,T0,Desk,1,\(note)\n")
    #expect(read.findings.contains { $0.contains("\(rows) in all, the first '2,T2,Chair,1,200'") })
  }

  @Test(arguments: [
    "Desk\noak", "Desk, oak,\nlarge, brown", "Desk\n", "Desk: oak,red\nlarge",
    "Desk:\noak,red\nor,so",
  ])
  func `A cell of several lines is a text`(text: String) {
    let read = ReadRegister(ReadRegister.header + "1,T1,\"\(text)\",1,100\n")
    #expect(read.rows.count == 1 && read.findings == [])
  }

  @Test func `Tables tell of swallowed rows too`() {
    let sample = Sample().with(
      "assets.csv",
      """
      asset,class,name,quantity,unit,office,condition,ownership
      T1,desk,"Desk,1,o1,a,good,own
      T2,desk,Desk",1,o1,a,good,own

      """)
    #expect(
      sample.findings == [
        """
        assets.csv row 2, column C (name): the quote that begins this cell is closed only further down, \
        and the lines up to there are like rows, 1 in all, the first 'T2,desk,Desk'; they are not read \
        as rows; close the quote in its own row, or write it twice where it is part of the text; if the \
        lines are one text, nothing is to be done [unclosed-quote]
        """
      ])
  }
}
