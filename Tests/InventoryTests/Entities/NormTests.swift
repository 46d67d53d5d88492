// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A norm` {
  typealias Basis = Inventory.Norm.Basis

  @Test(
    arguments: [
      ("person", .person), ("room", .room), ("office", .office), ("unit", .unit),
      ("staff:15", .staff(15)), ("staff:9223372036854775807", .staff(.max)),
    ] as [(String, Basis)])
  func `counts by a basis that reads as it is written`(_ text: String, _ basis: Basis) {
    #expect(Basis(text) == basis)
    #expect(basis.description == text)
  }

  @Test(arguments: [
    "", "Person", "staff", "staff:", "staff:0", "staff:-1", "staff:1.5", "staff:+5", "staff:015",
    "staff: 5", "staff:9223372036854775808",
  ])
  func `counts by nothing else`(_ text: String) {
    #expect(Basis(text) == nil)
  }

  @Test(
    arguments: [
      (nil, nil, 10_101, true), ("2025-07-01", nil, 20_250_630, false),
      ("2025-07-01", nil, 20_250_701, true), ("2025", nil, 20_250_101, true),
      (nil, "2025", 20_251_231, true), (nil, "2025", 20_260_101, false),
      (nil, "2025-06", 20_250_630, true), (nil, "2025-06", 20_250_701, false),
      ("2024", "2025", 20_250_701, true),
    ] as [(String?, String?, Int, Bool)])
  func `holds from its first to its last day`(
    _ from: String?, _ to: String?, _ day: Int, _ holds: Bool
  ) {
    let norm = Inventory.Norm(
      set: "s", group: "*", assetClass: Position(0), quantity: .one, basis: .person,
      validFrom: from.flatMap { PartialDate($0) }, validTo: to.flatMap { PartialDate($0) })
    #expect(norm.isValid(on: day) == holds)
  }
}
