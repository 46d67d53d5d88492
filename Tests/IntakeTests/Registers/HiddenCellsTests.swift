// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake
@testable internal import benchmark

/// Rows and columns that a workbook does not show.
struct HiddenCellsTests {
  private static func read(columns: String = "", rows: [String]) -> ReadRegister {
    func row(_ number: Int, _ texts: [String], _ attributes: String) -> String {
      let cells = texts.enumerated().map { place, text in
        "<c r=\"\("ABCD".map(String.init)[place])\(number)\" t=\"str\"><v>\(text)</v></c>"
      }
      return "<row r=\"\(number)\" \(attributes)>\(cells.joined())</row>"
    }
    let data = rows.enumerated().map { row($0 + 2, ["T\($0)", "Desk", "1", "100"], $1) }
    let header = row(1, ["Tag", "Name", "Count", "Cost"], "")
    let workbook = SampleWorkbook(
      sheet: columns + "<sheetData>\(header)\(data.joined())</sheetData>")
    return ReadRegister(workbook: workbook.archive)
  }

  @Test func `Hidden rows are counted and told, however they are hidden`() {
    let read = Self.read(rows: ["", "hidden=\"1\"", "hidden=\"true\"", "ht=\"0\"", "ht=\"15\""])
    #expect(read.rows.count == 5)
    #expect(
      read.findings == [
        """
        registers/r.xlsx, sheet 'Sheet1', row 3: the row is hidden in the spreadsheet, and is counted; \
        rows like this: 3 (3, 4, 5); show all rows, without any filter, and remove those that are not \
        to be counted [hidden-cells]
        """
      ])
  }

  @Test func `Hidden columns that are read are told`() {
    let columns =
      "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/><col min=\"6\" max=\"9\" hidden=\"1\"/></cols>"
    let read = Self.read(columns: columns, rows: [""])
    #expect(read.rows.count == 1)
    #expect(
      read.findings == [
        """
        registers/r.xlsx, sheet 'Sheet1': columns that are read are hidden in the spreadsheet: C, D; \
        show them and look whether they are the ones that are meant [hidden-cells]
        """
      ])
    let others = Self.read(
      columns: columns.replacing("min=\"3\" max=\"4\"", with: "min=\"5\" max=\"5\""), rows: [""])
    #expect(others.findings == [])
  }
}
