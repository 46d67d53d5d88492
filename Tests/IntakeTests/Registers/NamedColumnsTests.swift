// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

/// Columns that a mapping names beside those of its fields, and rows that it names as the header.
struct NamedColumnsTests {
  private static func findings(_ header: String, _ more: String) -> [String] {
    ReadRegister(header + "\n1,T1,Desk,1,100,\n", ReadRegister.mapping + more).findings
  }

  @Test(arguments: [
    ("skip: {filled: [Gone]}", "filled", "Gone"),
    ("books: {original_cost: [Ledger]}", "books", "Ledger"),
  ])
  func `A column that is not there is told`(_ more: String, _ key: String, _ name: String) {
    let header = "No,Tag,Name,Count,Cost,Left"
    #expect(
      Self.findings(header, more) == [
        """
        registers/r.csv row 1: no column has the header '\(name)', which the mapping names under \
        '\(key)'; correct '\(key)' in the mapping 'm', or remove it [missing-header]
        """
      ])
    let found = Self.findings(header.replacing("Left", with: name), more)
    #expect(!found.contains { $0.contains("[missing-header]") })
  }

  @Test(arguments: [
    ("Ghi giảm / Lý do giảm TSCĐ", 1), ("Lý do ghi giảm", 0), ("Lý do tăng", 0), ("Ghi chú", 0),
  ])
  func `A column of a shipped mapping is told only where one is called nearly so`(
    _ header: String, _ count: Int
  ) {
    let text =
      "Số hiệu TSCĐ,Tên/đặc điểm/ký hiệu TSCĐ,Năm đưa vào sử dụng,Nguyên giá,\(header)\n"
      + "T1,Desk,2020,100,\n"
    let read = ReadRegister(
      text,
      """
      extends: s24-h
      files: registers/*
      constants: {unit: o1, office: a}

      """)
    let told = read.findings.filter { $0.contains("[missing-header]") }
    #expect(told.count == count && read.rows == ["Desk 1"])
    #expect(told.allSatisfy { $0.contains("did you mean 'Ghi giảm / Lý do giảm TSCĐ'?") })
  }

  private static let letters = ReadRegister.mapping
    .replacing(
      "asset: Tag, name: Name, class: Name",
      with: "asset: {letter: B}, name: {letter: C}, class: {letter: C}"
    )
    .replacing(
      "quantity: Count, original_cost: Cost",
      with: "quantity: {letter: D}, original_cost: {letter: E}")

  @Test func `A row of data that is named as the header is told, and auto reads it`() {
    let text = "1,T1,Desk,1,100\n2,T2,Chair,2,200\n"
    let lost = ReadRegister(text, Self.letters + "header_row: 1\n")
    #expect(lost.rows == ["Chair 2"])
    #expect(
      lost.findings == [
        """
        registers/r.csv row 1: the row of the header fills columns that are read as data do, such as \
        '100', and is not read; if it is data, write 'header_row: auto' in the mapping 'm' and name \
        the columns by letters [passed-over]
        """
      ])
    #expect(ReadRegister(text, Self.letters + "header_row: auto\n").rows == ["Chair 2", "Desk 1"])
    #expect(
      ReadRegister(ReadRegister.header + text, Self.letters + "header_row: 1\n").findings == [])
  }
}
