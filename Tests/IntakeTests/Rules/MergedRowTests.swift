// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Intake

/// Rules over several fields of rows that go into an inventory with some of them alone.
struct MergedRowTests {
  private static let mapping = """
    files: registers/*
    columns: {asset: Tag, name: Name, class: Name, original_cost: Cost, residual_value: Residual}
    constants: {unit: o1, office: a, condition: good, quantity: "1"}
    lookups: {class: beginning}

    """

  private static let base = Sample().with("assets.csv", nil).with("mappings/m.yaml", mapping)
    .with("registers/a.csv", "Tag,Name,Cost,Residual\nT1,Desk,900,700\nT2,Desk,900,700\n").read()

  /// The codes of the findings about amounts that a later register has.
  private static func codes(_ text: String, as delivery: Delivery = .update) throws -> [FindingCode]
  {
    let inventory = try #require(base.inventory)
    let late =
      text.contains("Residual")
      ? mapping : mapping.replacing(", residual_value: Residual", with: "")
    let mapping = try MappingReader.mapping(TableFile(name: "late.yaml", bytes: Array(late.utf8)))
    let file = TableFile(name: "b.csv", bytes: Array(text.utf8))
    let reading = RegisterReader.read(
      [file], with: [mapping], into: inventory, readFrom: base.provenance, as: delivery)
    return reading.findings.map(\.code).filter { $0 == .residualAboveCost }
  }

  @Test func `A cost below the residual value that stays is told`() throws {
    #expect(try Self.codes("Tag,Name,Cost\nT1,Desk,5\nT2,Desk,800\n") == [.residualAboveCost])
    #expect(try Self.codes("Tag,Name,Cost,Residual\nT1,Desk,5,\n") == [.residualAboveCost])
    #expect(try Self.codes("Tag,Name,Cost\nT1,Desk,5\n", as: .addition) == [.residualAboveCost])
  }

  @Test func `Nothing stays of what a delivery replaces as a whole`() throws {
    let text = "Tag,Name,Cost\nT1,Desk,5\n"
    #expect(try Self.codes(text, as: .wholeUnits) == [])
    #expect(try Self.codes(text, as: .newForm(ofFile: "registers/a.csv")) == [])
  }
}
