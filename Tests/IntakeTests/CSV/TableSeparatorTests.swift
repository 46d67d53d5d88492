// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake

@Suite struct TableSeparatorTests {
  private static let plain = """
    asset,class,name,quantity,unit,office,condition,ownership,original_cost
    T1,desk,Oak desk,2,o1,a,good,own,900
    T2,chair,Chair,4,o1,b,fair,own,
    """

  private static func read(_ text: String) -> IntakeResult {
    Sample().with("assets.csv", text).read()
  }

  @Test(arguments: [";", "\t", "|"])
  func `A table may have any separator that spreadsheets write`(separator: String) {
    let text = Self.plain.replacing(",", with: separator)
    for table in [text, "\u{FEFF}" + text, "sep=\(separator)\r\n" + text] {
      let result = Self.read(table)
      #expect(result.findings.map(\.description) == [])
      #expect(result.inventory?.assets.map(\.name).sorted() == ["Chair", "Oak desk"])
    }
  }

  @Test func `A row in the empty right part of the header counts where it says something`() {
    let header = "asset,class,name,quantity,unit,office,condition,ownership,,"
    let rows = ["T1,desk,Desk,2,o1,a,good,own,,", "T2,chair,Chair,4,o1,b,fair,own,,x"]
    let findings = Self.read(([header] + rows).joined(separator: "\n")).findings
    #expect(
      findings.map(\.description) == [
        "assets.csv row 1: columns without header and without anything in them are passed over: "
          + "I, J; remove them [empty-columns]",
        "assets.csv row 3: the row has 10 cells, the header 8; put cells that hold commas in "
          + "quotes, or remove the surplus cells [wrong-cell-count]",
      ])
  }

  @Test func `Rejected rows of a table with semicolons are those rows`() throws {
    let text = Self.plain.replacing(",", with: ";").replacing("good", with: "goood")
    let files = Sample().with("assets.csv", text).tableFiles
    let result = PackageReader.read(files)
    let rejected = try #require(RejectedFile.all(result.badRows, result.findings, in: files).first)
    let lines = String(decoding: try rejected.bytes(in: .english), as: UTF8.self).split(
      separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("T1,desk,Oak desk,2,o1,a,goood,own,900,") == true)
  }
}
