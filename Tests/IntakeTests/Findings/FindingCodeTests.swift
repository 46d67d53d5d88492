// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory
import Testing

struct FindingCodeTests {
  @Test(arguments: FindingCase.all)
  func `A fault gives its finding with the exact words, and nothing else`(_ fault: FindingCase) {
    let (findings, result) = fault.read()
    #expect(findings.map(\.description).joined(separator: "\n") == fault.findings)
    #expect(findings.contains { $0.code == fault.code })
    #expect((result.inventory == nil) == !result.errors.isEmpty)
  }

  @Test(arguments: FindingCode.allCases)
  func `Every code is given by some case`(_ code: FindingCode) {
    #expect(FindingCase.all.contains { $0.code == code })
  }

  @Test func `The sample has no findings`() {
    let result = Sample().read()
    #expect(result.findings.map(\.description) == [])
    #expect(result.inventory?.assets.count == 2)
  }
}
