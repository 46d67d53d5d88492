// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Testing
import Words

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

  @Test func `Where every name is known there is nothing to paste`() {
    #expect(UnknownNames(Sample().read().findings).lines(in: .english) == [])
  }
}
