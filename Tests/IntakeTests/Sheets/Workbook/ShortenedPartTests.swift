// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake
@testable internal import benchmark

/// Merged ranges are read without the cells in front of them, which changes nothing that is found.
struct ShortenedPartTests {
  private static let merged = "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"

  private static func ranges(_ content: String) throws -> [String] {
    let bytes = SampleWorkbook(sheet: content).archive
    let file = try RegisterFile(name: "r.xlsx", bytes: bytes)
    return try file.mergedRanges(of: file.sheets[0]).map(\.description)
  }

  /// A cell of so many letters.
  private static func cells(_ count: Int, _ text: String = "") -> String {
    let letters = String(repeating: "x", count: count)
    return
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\(letters)\(text)</t></is></c>"
      + "</row></sheetData>"
  }

  @Test(arguments: Array(65_200...65_540) + [0, 1, 200_000])
  func `They are found wherever the pieces of the part end`(_ letters: Int) throws {
    #expect(try Self.ranges(Self.cells(letters) + Self.merged) == ["A1:B2"])
  }

  @Test(arguments: [
    "mergeCell", "&lt;mergeCell ref=\"C1:D2\"/>", "<!-- <mergeCell ref=\"C1:D2\"/> -->",
  ])
  func `The word among the cells is none of them`(_ text: String) throws {
    #expect(try Self.ranges(Self.cells(70_000, text) + Self.merged) == ["A1:B2"])
    #expect(try Self.ranges(Self.cells(9, text)) == [])
  }

  @Test func `A prefix and values with an angle bracket make no difference`() throws {
    let main = SampleWorkbook.main
    var workbook = SampleWorkbook(sheet: "")
    workbook.replace(
      "xl/worksheets/rId1.xml",
      with: """
        <?xml version="1.0"?><x:worksheet title="a>b" xmlns:x='\(main)'><x:sheetData/><x:mergeCells>\
        <x:mergeCell ref="A1:C3"/></x:mergeCells></x:worksheet>
        """)
    let file = try RegisterFile(name: "r.xlsx", bytes: workbook.archive)
    #expect(try file.mergedRanges(of: file.sheets[0]).map(\.description) == ["A1:C3"])
  }

  @Test func `One that is none is told`() {
    let error = #expect(throws: RegisterError.self) {
      try Self.ranges(Self.cells(70_000) + "<mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>")
    }
    #expect(error.map { String(describing: $0) }?.contains("B2:A1") == true)
  }
}
