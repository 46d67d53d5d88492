// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake

/// A second table on the right of the one that is read.
struct TableBesideTests {
  private static let text =
    "Name,Count,Cost,,Name,Count,Cost\nDesk,1,100,,Chair,2,200\n,,,,Chair,3,300\n"

  private static func mapping(_ letters: String) -> String {
    let letters = letters.map(String.init)
    return """
      files: registers/*
      header_row: 1
      columns:
        name: {letter: \(letters[0])}
        class: {letter: \(letters[0])}
        quantity: {letter: \(letters[1])}
        original_cost: {letter: \(letters[2])}
      constants: {unit: o1, office: a, condition: good}
      lookups: {class: beginning}

      """
  }

  @Test func `It is told where no mapping reads it`() {
    let read = ReadRegister(Self.text, Self.mapping("ABC"))
    #expect(read.rows == ["Desk 1"])
    #expect(
      read.findings == [
        """
        registers/r.csv row 1: columns E, F, G have the headers of columns that are read, but are not \
        read; rows filled there: 2; if they are a second table, move it below the first, or read it by \
        a mapping of its own that names these columns by their letters [unread-columns]
        """
      ])
  }

  @Test func `A second mapping reads it`() {
    let result = Sample().with("assets.csv", nil).with("mappings/m.yaml", Self.mapping("ABC"))
      .with("mappings/n.yaml", Self.mapping("EFG")).with("registers/r.csv", Self.text).read()
    #expect(!result.findings.contains { $0.code == .unreadColumns })
  }

  @Test(arguments: [
    "Name,Count,Cost,,Name,Count,Cost\nDesk,1,100,,,,\n",
    "Name,Count,Cost,,Note,Count,Cost\nDesk,1,100,,x,2,200\n",
  ])
  func `Empty columns, and figures alone, are no table`(text: String) {
    #expect(ReadRegister(text, Self.mapping("ABC")).findings == [])
  }

  @Test func `A proposal says it too`() throws {
    let file = TableFile(name: "r.csv", bytes: Array(Self.text.utf8))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(
      yaml.contains(
        """
        # check: columns E, F, G are a second table beside the first, which needs a mapping of its own
        """))
  }
}
