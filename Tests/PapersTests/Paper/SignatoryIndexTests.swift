// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Papers

struct SignatoryIndexTests {
  private func name(
    _ signatories: [(unit: String?, name: String, from: String?, to: String?)], of unit: String
  ) throws -> String? {
    let inventory = try Samples.inventory()
    func position(_ id: String) -> Position<Inventory.Unit> {
      Position(inventory.units.firstIndex { $0.id == id } ?? 0)
    }
    let day = try #require(PartialDate("2025-07-01"))
    let index = SignatoryIndex(
      signatories.map {
        Signatory(
          unit: $0.unit.map(position), role: "head", name: $0.name,
          from: $0.from.flatMap { PartialDate($0) }, to: $0.to.flatMap { PartialDate($0) })
      }, inventory, on: day)
    return index.signatory("head", of: position(unit))?.name
  }

  @Test func `Who is in the role on the day signs, the unit's own before that of all`() throws {
    #expect(try name([("n-1", "a", nil, nil), (nil, "b", nil, nil)], of: "n-1") == "a")
    #expect(try name([(nil, "b", nil, nil)], of: "n-1") == "b")
    #expect(try name([("n-2", "a", nil, nil)], of: "n-1") == nil)
  }

  @Test func `Of several the last to come signs`() throws {
    #expect(try name([("n-1", "a", "2024", nil), ("n-1", "b", "2025", nil)], of: "n-1") == "b")
    #expect(
      try name([("n-1", "a", "2025-07-02", nil), ("n-1", "b", "2024", "2025-07-01")], of: "n-1")
        == "b")
  }

  @Test func `Nobody signs before or after the time in the role, but for a unit that ended`() throws
  {
    #expect(try name([("n-1", "a", "2024", "2025-06-30")], of: "n-1") == nil)
    #expect(
      try name([("o-1", "a", "2024", "2025-05"), ("o-1", "b", "2024", "2025-06-30")], of: "o-1")
        == "b")
  }
}
