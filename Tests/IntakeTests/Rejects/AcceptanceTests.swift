// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Seeds
import Testing

@testable import Intake

struct AcceptanceTests {
  @Test func `A folder without errors is taken whole`() throws {
    let acceptance = Sample().accept()
    #expect(acceptance.leftOut.isEmpty)
    #expect(acceptance.rejections == [])
    #expect(try #require(acceptance.result.inventory).assets.count == 2)
  }

  @Test func `A row with an error is left out, and all others are kept with their row numbers`() {
    let acceptance = Sample().changing("assets.csv", ",2,o1", to: ",abc,o1")
      .changing("assets.csv", ",fair,own,", to: ",fair,own,2030").accept()
    #expect(acceptance.result.inventory?.assets.map(\.name) == ["Chair"])
    #expect(acceptance.leftOut["assets.csv"] == [2])
    #expect(acceptance.result.findings.map(\.row) == [3])
    #expect(acceptance.result.counts.errors == 0)
  }

  @Test func `What is left out pulls along whatever names it, over any number of steps`() {
    let sample = Sample().adding("units.csv", "n3,New Three,ward,new,n2\nn4,New Four,ward,new,n3")
      .changing("units.csv", "n2,New Two,ward,new", to: "n2,New Two,ward,soon")
      .adding("offices.csv", "c,Hall C,n4,20.85,106.68,300,in_use")
      .adding("assets.csv", ",chair,Chair,1,o1,c,fair,own,,,,,,")
    let acceptance = sample.accept()
    #expect(acceptance.leftOut["units.csv"] == [4, 5, 6])
    #expect(acceptance.leftOut["offices.csv"] == [4])
    #expect(acceptance.leftOut["assets.csv"] == [4])
    #expect(acceptance.leftOut.count == 5)
    #expect(acceptance.result.inventory?.units.map(\.id) == ["n1", "o1"])
    #expect(
      acceptance.rejections.map(\.code) == [.unknownWord, .leftOut, .leftOut, .leftOut, .leftOut])
  }

  @Test(arguments: [
    Sample().with("classes.csv", nil), Sample().changing("inventory.yaml", "VND", to: "dong"),
    Sample().changing("assets.csv", "quantity", to: "count"),
    Sample().changing("assets.csv", ",chair,Chair", to: ",chair,\"Chair"),
    Sample().changing("assets.csv", "condition", to: "con\0dition"),
    Sample().changing("classes.csv", "desk,", to: " desk,")
      .changing("classes.csv", "chair,", to: " chair,"),
  ])
  func `What is not of single rows stops all`(_ sample: Sample) {
    let acceptance = sample.accept()
    #expect(acceptance.result.inventory == nil)
    #expect(acceptance.result.counts.errors > 0)
  }

  @Test func `A chain that is too long to follow keeps nothing`() {
    let chain = (0..<40).map { "c\($0),C \($0),ward,new,c\($0 + 1)" }.joined(separator: "\n")
    let acceptance = Sample().adding("units.csv", chain).accept()
    #expect(acceptance.result.inventory == nil)
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `What is kept is what a package of the rows not left out holds`(_ seed: UInt64) {
    let sample = RandomFaults(seed: seed).sample
    let acceptance = sample.accept()
    guard let kept = acceptance.result.inventory else {
      #expect(acceptance.result.counts.errors > 0)
      return
    }
    var rest = sample
    for file in acceptance.leftOut.files {
      let lines = (sample[file] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      let bad = acceptance.leftOut[file]
      rest[file] = lines.enumerated().filter { !bad.contains($0.offset + 1) }
        .map { String($0.element) }.joined(separator: "\n")
    }
    let again = rest.read()
    #expect(again.errors == [])
    #expect(again.inventory.map { CanonicalTables($0).revision } == CanonicalTables(kept).revision)
    #expect(
      Set(acceptance.rejections.flatMap { finding in finding.rows.map { "\(finding.file) \($0)" } })
        .count
        == acceptance.leftOut.count)
  }
}

/// The sample with more rows and some cells of its tables replaced by nonsense.
private struct RandomFaults {
  let sample: Sample

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var sample = Sample().adding("units.csv", "o2,Old Two,ward,old,o1\nn3,New Three,ward,new,n2")
      .adding("successions.csv", "o2,n1,1/2,,\no2,n3,1/2,,\no2,n2,1,c,")
      .adding("offices.csv", "c,Hall C,o2,20.85,106.68,300,in_use")
      .adding(
        "assets.csv", "T2,desk,Desk,1,o2,c,good,own,,,,,,\n,chair,Chair,9,n3,c,fair,own,,,,,,")
    let tables = ["units.csv", "successions.csv", "offices.csv", "assets.csv", "classes.csv"]
    for _ in 0...(random.next() % 3) {
      let file = tables[Int(random.next() % 5)]
      var lines = (sample[file] ?? "").split(separator: "\n").map(String.init)
      let line = 1 + Int(random.next() % UInt64(lines.count - 1))
      var cells = lines[line].split(separator: ",", omittingEmptySubsequences: false).map(
        String.init)
      cells[Int(random.next() % UInt64(cells.count))] =
        ["", " x ", "zz", "-1"][Int(random.next() % 4)]
      lines[line] = cells.joined(separator: ",")
      sample[file] = lines.joined(separator: "\n") + "\n"
    }
    self.sample = sample
  }
}
