// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Planning

struct OfficeHeirsTests {
  /// The unit that has `east`, which `old-a` holds; nil for none.
  private func heir(_ change: (inout Sample) throws -> Void) throws -> String? {
    var sample = try Sample()
    sample.tables.offices[0].holder = sample.unit("old-a")
    try change(&sample)
    let heirs = OfficeHeirs(sample.inventory)
    return heirs.units[0].map { sample.tables.units[Int($0.index)].id }
  }

  @Test func `A unit that continues keeps its offices`() throws {
    #expect(try heir { $0.tables.offices[0].holder = $0.unit("kept") } == "kept")
  }

  @Test func `The office of an old unit goes to its successor, or to nobody without one`() throws {
    #expect(try heir { try $0.succeed("old-a", by: "new-b") } == "new-b")
    #expect(try heir { _ in } == nil)
  }

  @Test func `A division plan that names the office decides, and one for a class does not`() throws
  {
    let heir = try heir { sample in
      try sample.succeed("old-a", by: "new-a")
      try sample.succeed("old-a", by: "kept", assetClass: "desk")
      try sample.succeed("old-a", by: "new-b", office: "east")
      sample.staff(9, of: "new-a", at: "east")
    }
    #expect(heir == "new-b")
  }

  @Test func `Of several successors the one with most people there has it`() throws {
    let heir = try heir { sample in
      try sample.succeed("old-a", by: "new-a", "2/3")
      try sample.succeed("old-a", by: "new-b", "1/3")
      sample.staff(2, of: "new-a", at: "east")
      sample.staff(2, of: "new-b", at: "east")
      sample.staff(1, of: "new-b", at: "east")
      sample.staff(9, of: "new-a", at: "west")
    }
    #expect(heir == "new-b")
  }

  @Test func `Among as many people the largest share has it, then the first`() throws {
    let larger = try heir { sample in
      try sample.succeed("old-a", by: "new-a", "1/3")
      try sample.succeed("old-a", by: "new-b", "2/3")
    }
    #expect(larger == "new-b")
    let equal = try heir { sample in
      try sample.succeed("old-a", by: "new-b", "1/2")
      try sample.succeed("old-a", by: "new-a", "1/2")
    }
    #expect(equal == "new-a")
  }
}
