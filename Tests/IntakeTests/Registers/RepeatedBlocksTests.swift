// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Rows without a tag that one workbook or one sheet says twice.
struct RepeatedBlocksTests {
  private static let rows = ["|Desk|3|100", "|Chair|4|200", "|Chair red|1|50"]

  private static func sheet(_ name: String, _ rows: [String]) -> MadeSheet {
    rows.reduce(into: MadeSheet(name)) { $0.add($1) }
  }

  private static func read(_ sheets: [MadeSheet]) -> ReadRegister {
    ReadRegister(
      workbook: MadeSheet.workbook(sheets), ReadRegister.mapping + "sheet: \"*\"\n")
  }

  private static let header = "Tag|Name|Count|Cost"
  private static let copy = "Prepared by"

  @Test func `A sheet that is made up of others is told with them`() {
    let parts = [[0, 1], [2, 0]].map { $0.map { Self.rows[$0] } }
    let sheets = [
      Self.sheet("All", [Self.header] + parts.flatMap(\.self)),
      Self.sheet("Room 1", [Self.header] + parts[0]),
      Self.sheet("Room 2", [Self.header] + parts[1]),
    ]
    #expect(
      Self.read(sheets).findings == [
        """
        registers/r.xlsx, sheet 'All': 4 of 4 rows are the same as rows of registers/r.xlsx, sheet \
        'Room 1', registers/r.xlsx, sheet 'Room 2', for the same units; keep either it or the others, \
        or load with --add where all count [repeated-register]
        """
      ])
    // Of larger parts each says again what the whole says, which is told once.
    let large = [Self.rows, Self.rows.map { $0.replacing("|Desk", with: "|Desk oak") }]
    let whole = [
      Self.sheet("Room 1", [Self.header] + large[0]),
      Self.sheet("Room 2", [Self.header] + large[1]),
      Self.sheet("All", [Self.header] + large.flatMap(\.self)),
    ]
    let findings = Self.read(whole).findings
    #expect(findings.count == 1 && findings[0].contains("sheet 'All': 6 of 6 rows"))
  }

  @Test func `Rooms with some furniture in common are no sums of each other`() {
    let rooms = [[0, 1, 2], [0], [1, 1], [0, 2, 2]]
    let sheets = rooms.enumerated().map { place, rows in
      Self.sheet(
        "Room \(place)", [Self.header] + rows.map { Self.rows[$0] } + ["|Desk|\(place + 9)|1"])
    }
    #expect(Self.read(sheets).findings == [])
  }

  @Test func `The second copy of a form below the first is told`() {
    let form = [Self.header] + Self.rows + ["|Total|8|350", Self.copy]
    let read = Self.read([Self.sheet("S", form + ["Copy"] + form + ["Copy"] + form)])
    #expect(read.rows.count == 9)
    #expect(
      read.findings == [
        """
        registers/r.xlsx, sheet 'S', row 9: 3 of 3 rows without a tag below this header are the same as \
        rows from row 2 on, and are counted again; rows like this: 2 (9, 16); remove them if they are a \
        second copy of the form; if these are further items, nothing is to be done [repeated-rows]
        """
      ])
  }

  @Test func `Pages of one list, and forms of two offices, are no copies`() {
    let pages = (0..<20).flatMap { _ in [Self.header] + Self.rows }
    #expect(Self.read([Self.sheet("S", pages)]).findings == [])
    let offices = ["Office: Hall A", "Office: Hall B"].flatMap {
      [$0, Self.header] + Self.rows + [Self.copy]
    }
    let mapping = ReadRegister.mapping.replacing("office: a, ", with: "")
      .replacing("class: beginning", with: "class: beginning, office: name")
    let read = ReadRegister(
      workbook: MadeSheet.workbook([Self.sheet("S", offices)]),
      mapping + "titles: {office: [Office]}\n")
    #expect(read.rows.count == 6 && read.findings == [])
  }
}
