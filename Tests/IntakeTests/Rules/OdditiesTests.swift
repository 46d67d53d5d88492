// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Intake
import Testing

struct OdditiesTests {
  @Test(arguments: ["an-bien", "hai-phong"])
  func `The inventories of the repository raise no false alarm`(_ name: String) throws {
    let folder = Checkout.root.appending(path: "inventories/\(name)").path
    #expect(try PackageReader.load(folder: folder).findings.map(\.code) == [.noOwnership])
  }

  @Test func `Many odd rows of a class are told once, with their number and the first of them`() {
    let rows = Array(repeating: ",chair,Chair,1,o1,b,new,own,1930,,,,,", count: 90)
    let findings = Sample().adding("assets.csv", rows.joined(separator: "\n")).read().findings
    #expect(findings.map(\.code) == [.newButOld, .earlyDate])
    #expect(
      findings.allSatisfy { "\($0.message)".hasSuffix("rows like this: 90 (4, 5, 6, 7, 8 …)") })
  }

  @Test(arguments: [
    ("classes.csv", "Desk,Table,piece,8,1,list"), ("units.csv", "N1,Other,ward,new,"),
    ("offices.csv", "A,Hall C,o1,20.85,106.68,300,in_use"),
  ])
  func `Two ids that differ in capitals alone are an error`(_ file: String, _ row: String) {
    let result = Sample().adding(file, row).read()
    #expect(result.errors.map(\.code) == [.nearName])
    #expect(result.inventory == nil)
  }

  @Test func `Two ids a letter apart are none`() {
    #expect(Sample().adding("units.csv", "n11,Other,ward,new,").read().errors == [])
  }

  @Test(arguments: [
    ("classes.csv", "Chair,piece,8,", "Chair,piece,80,", "1900"),
    ("classes.csv", "Chair,piece,8,", "Chair,piece,25,", "1966"),
  ])
  func `What lasts long may be old`(_ file: String, _ old: String, _ new: String, _ year: String) {
    let sample = Sample().changing(file, old, to: new)
      .adding("assets.csv", ",chair,Chair,1,o1,b,fair,own,\(year),,,,,")
    #expect(sample.findings == [])
  }

  @Test(arguments: ["800,100", "800,228", "800,300", "0,0"])
  func `A residual value within a year's wear is let pass`(_ amounts: String) {
    #expect(Sample().changing("assets.csv", "900,200", to: amounts).findings == [])
  }
}
