// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Titles that name another unit than the rows below them go to.
struct UnitTitlesTests {
  private static let titled =
    ReadRegister.mapping.replacing("unit: o1, office: a", with: "office: a")
    .replacing("lookups: {class: beginning}\n", with: "")
    + "titles: {unit: [Unit]}\nlookups: {class: beginning, unit: name}\n"

  /// The rows and units that are said to differ, for rows between which titles stand.
  private static func told(_ text: String, _ mapping: String) -> [String] {
    ReadRegister(text, mapping).result.findings
      .filter { $0.code == .otherUnit }.map { "\($0.row ?? 0) \($0.value ?? "")" }
  }

  private static let rows = ReadRegister.header + "1,T1,Desk,1,100\n"

  @Test(arguments: [
    ("II. New Two", true), ("New Two", true), ("Ward: new two", true), ("2 New Two", true),
    ("Old One", false), ("I. Old One", false), ("New Twos", false), ("n2", false), ("Desks", false),
  ])
  func `The title of a section that is the name of another unit is told`(
    _ title: String, _ isTold: Bool
  ) {
    let text = "Unit: Old One\n" + Self.rows + "\(title),,,,\n2,T2,Desk,1,100\n3,T3,Desk,1,100\n"
    #expect(Self.told(text, Self.titled) == (isTold ? ["4 \(title)"] : []))
  }

  @Test func `So is the second of two titles, but not one that the mapping reads`() {
    let two = "Unit: Old One\nUnit: New Two\n" + Self.rows
    #expect(Self.told(two, Self.titled) == ["2 New Two"])
    let between = "Unit: Old One\n" + Self.rows + "Unit: New Two,,,,\n2,T2,Desk,1,100\n"
    #expect(Self.told(between, Self.titled) == [])
    let sections =
      Self.titled.replacing("titles: {unit: [Unit]}", with: "sections: [unit]")
    #expect(Self.told(ReadRegister.header + "New Two,,,,\n2,T2,Desk,1,100\n", sections) == [])
  }

  @Test func `So is a title where the unit is a constant, not where rows name their units`() {
    let constant = ReadRegister.mapping
    #expect(Self.told("Đơn vị: New Two\n" + Self.rows, constant) == ["1 New Two"])
    #expect(Self.told("Đơn vị: Old One\n" + Self.rows, constant) == [])
    let column = Self.titled.replacing("titles: {unit: [Unit]}", with: "")
      .replacing("{asset: Tag", with: "{unit: Unit, asset: Tag")
    let text = "Unit,Tag,Name,Count,Cost\nOld One,T1,Desk,1,1\nNew Two,,,,\nOld One,T2,Desk,1,1\n"
    #expect(Self.told(text, column) == [])
  }
}
