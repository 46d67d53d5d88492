// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake
@testable import Words

struct UnknownNamesTests {
  @Test func `Unknown names are ready for a vocabulary or for the table that could have them`() {
    let sample = Sample().with("assets.csv", nil)
      .with(
        "mappings/m.yaml",
        """
        files: registers/*
        columns: {name: Name, class: Name, quantity: Count, condition: State}
        constants: {unit: o1, office: a, ownership: own}
        lookups: {class: name}
        vocabularies: {condition: {OK: good}}

        """
      )
      .with("registers/r.csv", "Name,Count,State\nSofa,1,OK\nSofa,2,\"So, \"\"so\"\"\"\n")
    let result = sample.read()
    #expect(
      UnknownNames(result.findings).lines(in: .english) == [
        "# for the mapping 'm', with what each means behind its colon:",
        "vocabularies:",
        "  class:",
        "    \"Sofa\":",
        "  condition:",
        "    \"So, \\\"so\\\"\":",
        "# or for classes.csv, with the other columns filled:",
        "class,name,unit,useful_life_years,reference_price,price_source",
        ",Sofa,,,,",
      ])
  }

  @Test func `Unknown ids are ready for their table`() {
    let sample = Sample().changing("assets.csv", "o1,a,", to: "\"x,9\",a,")
    #expect(
      UnknownNames(sample.read().findings).lines(in: .english) == [
        "# for units.csv, with the other columns filled:",
        "unit,name,kind,stage",
        "\"x,9\",,,",
      ])
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("\u{2800}=1+1", "'\u{2800}=1+1"), ("a\u{1B}[2Jb", "a\\u{1b}[2Jb"),
    ("a\u{202E}b", "a\\u{202e}b"),
  ])
  func `What is to be pasted steers no terminal and runs in no spreadsheet`(
    _ text: String, _ shown: String
  ) {
    let lines = UnknownNames([UnknownNames.finding(of: text)]).lines(in: .english)
    #expect(lines.last == "\(shown),,,,,")
    #expect(lines.allSatisfy { !$0.unicodeScalars.contains(where: \.isUnsafe) })
  }

  @Test func `Where every name is known there is nothing to paste`() {
    #expect(UnknownNames(Sample().read().findings).lines(in: .english) == [])
  }
}

extension UnknownNames {
  /// A finding that a class is not known.
  fileprivate static func finding(of text: String) -> Finding {
    Finding(
      code: .unknownName, file: "a.csv", unknown: UnknownName(text, "class", of: .classes),
      message: Message(verbatim: ""), remedy: Message(verbatim: ""))
  }
}
