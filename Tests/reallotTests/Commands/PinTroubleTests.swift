// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What is told where pins are not kept.
struct PinTroubleTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
  }

  private func troubles(_ pins: [String]) throws -> [String] {
    let list = pins.map { "  - {\($0)}\n" }.joined()
    try scratch.write(
      "extends: an-bien/scenarios/base.yaml\nscenario: odd\npins:\n\(list)", to: "odd.yaml")
    let run = try scratch.run("scenario", "run", "odd.yaml", "--format", "json")
    return try run.object()["troubles"] as? [String] ?? []
  }

  @Test func `Items that go to a dissolved unit are told its successor`() throws {
    let told = try troubles(["rule: go, asset: HP-11401-000001, to: o-11371"])
    #expect(
      told == [
        "pin 1: Phường An Biên (Quận Lê Chân) is dissolved and needs nothing; send them to its "
          + "successor n-11383 (Phường Lê Chân), n-11407 (Phường An Biên)"
      ])
  }

  @Test func `Items that another pin reserves, and those that are broken, are told`() throws {
    let reserved = try troubles([
      "rule: reserve, asset: HP-11401-000001", "rule: go, asset: HP-11401-000001, to: n-11383",
    ])
    #expect(
      reserved.contains(
        "pin 2: 1 of its items are reserved by pin 1; drop one of these pins, or give them "
          + "quantities that add up"))
    let broken = try troubles(["rule: go, asset: HP-11383-000005, to: n-11383"])
    #expect(broken.contains { $0.hasPrefix("pin 1: 1 of its items cannot be used: ") })
  }

  @Test func `Every rule that keeps pinned items away is told with its remedy`() throws {
    let told = try troubles([
      "rule: forbid, asset: HP-11401-000001, to: n-11383",
      "rule: go, asset: HP-11401-000001, to: n-11383",
    ])
    #expect(told.contains { $0.hasPrefix("pin 2: ") && $0.contains("drop pin 1 or this one") })
  }

  @Test func `Nothing is told where all go as pins say`() throws {
    #expect(try troubles(["rule: go, asset: HP-11401-000001, to: n-11407"]).isEmpty)
  }
}
