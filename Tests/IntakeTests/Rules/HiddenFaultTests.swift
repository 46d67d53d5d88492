// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Intake

/// Rules keep silent about what another fault hides.
struct HiddenFaultTests {
  @Test func `Shares and heirs are not judged while a succession cannot be read`() {
    let sample = Sample().changing("successions.csv", "n1,1", to: "n1,x")
    #expect(sample.read().findings.map(\.code) == [.badFraction])
  }

  @Test func `The stage of a unit whose row cannot be read is not judged`() {
    let sample = Sample().changing("units.csv", "ward,old", to: "ward,odl")
    #expect(sample.read().findings.map(\.code) == [.unknownWord])
  }

  @Test func `All faults of all tables come in one pass`() {
    let sample = Sample().changing("classes.csv", "8,7000000", to: "x,7000000")
      .changing("assets.csv", ",2019,", to: ",19,").changing("assets.csv", ",fair,", to: ",far,")
      .changing("offices.csv", "120.5", to: "").changing("inventory.yaml", "VND", to: "vnd")
    #expect(
      sample.read().findings.map(\.code)
        == [.badCurrency, .badNumber, .emptyCell, .badDate, .unknownWord])
    #expect(sample.read().inventory == nil)
  }
}
