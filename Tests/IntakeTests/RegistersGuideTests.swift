// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Intake

struct RegistersGuideTests {
  @Test(arguments: ShippedMappings.all.map(\.name))
  func `The guide names every shipped mapping`(_ name: String) throws {
    let file = Checkout.root.appending(path: "Sources/Intake/Intake.docc/Registers.md")
    #expect(try String(contentsOf: file, encoding: .utf8).contains("| `\(name)` | "))
  }
}
