// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Reporting

struct SheetNamesTests {
  @Test(arguments: [
    ("Moves by way", "Moves by way"),
    ("Rules of the scenario other than the defaults", "Rules of the scenario other th…"),
    ("Bằng chứng: tài sản [a]/b?", "Bằng chứng tài sản a b"),
    ("'quoted'", "quoted"),
    (String(repeating: "😀", count: 20), String(repeating: "😀", count: 15) + "…"),
  ]) func `A sheet has a short name without the marks of references`(title: String, name: String) {
    var names = SheetNames()
    #expect(names.name(for: title) == name)
    #expect(name.utf16.count <= 31)
  }

  @Test func `No two sheets have the same name`() {
    var names = SheetNames()
    let long = String(repeating: "a", count: 40)
    let given = ["Lines", "lines", "LINES", long, long].map { names.name(for: $0) }
    let start = String(repeating: "a", count: 28)
    #expect(given == ["Lines", "lines 2", "LINES 3", start + "aa…", start + "… 2"])
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
  func `Columns are lettered as in spreadsheets`(column: Int, letters: String) {
    #expect(SheetText.letters(ofColumn: column) == letters)
  }

  @Test(arguments: [
    ("1970-01-01", 0, 25_569), ("2000-02-29", 11_016, 36_585), ("2025-07-01", 20_270, 45_839),
    ("9999-12-31", 2_932_896, 2_958_465), ("1900-03-01", -25_508, 61), ("1900-02-28", -25_509, nil),
    ("2025-07", 20_270, nil),
  ]) func `Days are counted as in spreadsheets`(text: String, days: Int, serial: Int?) throws {
    let date = try #require(PartialDate(text))
    #expect(date.daysSince1970 == days)
    #expect(date.serial == serial)
  }
}
