// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

/// Which rows are taken for the header.
struct HeaderFinderTests {
  /// The rows of the header of a text, and what it calls its columns.
  private static func header(_ lines: String..., choices: [String]) throws -> String? {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let file = try RegisterFile(name: "r.csv", bytes: bytes, separator: .semicolon)
    let top = try SheetTop(of: file.sheets[0], in: file)
    let header = HeaderFinder(top).header(.automatic, choices.map { [.header($0)] })
    return header.map { header in
      let names = header.labels.keys.sorted().map { header.name(of: $0) }
      return "\(header.rows.lowerBound)-\(header.rows.upperBound): "
        + names.joined(separator: ", ")
    }
  }

  @Test func `A second form with a shorter header does not hide the first`() throws {
    let header = try Self.header(
      "Register;;", "Name;Value;", ";Cost;Left", "Desk;5;3", "Signed;;", "Name;Cost;Left",
      "Chair;1;1", choices: ["Name", "Cost", "Left"])
    #expect(header == "2-3: Name, Value / Cost, Value / Left")
  }

  @Test func `Of headers with the same fields the shortest is taken that shares rows`() throws {
    let header = try Self.header(
      "Register of the ward;;", "Name;Cost;Left", "Desk;5;3", choices: ["Name", "Cost", "Left"])
    #expect(header == "2-2: Name, Cost, Left")
  }

  @Test func `A header with more fields is taken, be it further down`() throws {
    let header = try Self.header(
      "Name;Cost", "summary;9", "", "Name;Cost;Left", "Desk;5;3",
      choices: ["Name", "Cost", "Left"])
    #expect(header == "4-4: Name, Cost, Left")
  }

  @Test(arguments: [
    ("Số lượng (cái", "máy) thực tế", "Số lượng thực tế"),
    ("Theo kiểm kê", "SL", "Theo kiểm kê / SL"),
    ("SỐ  LƯỢNG:", "", "số lượng"), ("Giá trị (đ)", "Còn lại [VND]", "Giá trị còn lại"),
  ])
  func `Names are found over rows, groups and brackets`(
    _ first: String, _ second: String, _ name: String
  ) throws {
    let header = try Self.header(
      "a;b", "Mã;\(first)", ";\(second)", "1;2", choices: ["Mã", name])
    #expect(header?.hasPrefix(second.isEmpty ? "2-2" : "2-3") == true)
  }

  @Test func `Fewer than two fields are no header`() throws {
    #expect(try Self.header("Name;x", "Desk;5", choices: ["Name", "Cost"]) == nil)
    #expect(try Self.header("Name;x", "Desk;5", choices: ["Name"]) == "1-1: Name, x")
  }
}
