// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing
import Words

@testable import Documents

struct ScenarioExtendsTests {
  @Test func `Only what differs is changed, through a chain of files`() throws {
    let scratch = try Scratch([
      "inventory/scenarios/base.yaml": """
      scenario: base
      inventory: ..
      needs: {norm_set: a, coverage: 0.8}
      reuse: {repair: {limit: 0.2}, maximum_distance_km: 60}
      pins: [{rule: reserve, asset: A1}]
      """,
      "inventory/scenarios/near.yaml": """
      extends: base.yaml
      scenario: near
      reuse: {maximum_distance_km: 15}
      """,
      "mine/poor.yaml": """
      extends: ../inventory/scenarios/near.yaml
      needs: {coverage: 1}
      reuse: {repair: {to: good}}
      pins: []
      """,
    ])
    let read = try ScenarioReader().scenario(at: scratch.folder + "/mine/poor.yaml")
    var scenario = Scenario(name: "poor", inventoryFolder: scratch.folder + "/inventory")
    scenario.needs.normSet = "a"
    scenario.reuse.maximumDistanceMetres = 15_000
    scenario.reuse.repair?.limit = try Missing.none(Fraction("0.2"))
    scenario.reuse.repair?.to = .good
    #expect(read == scenario)
  }

  @Test func `A budget or distance can be taken back with none`() throws {
    let scratch = try Scratch([
      "a.yaml": """
      inventory: .
      limits: {purchases: 5, moving: 6}
      reuse: {maximum_distance_km: 3, minimum_remaining_years: 2, repair: none}
      solver: {time_limit: 5 s, threads: 2}
      """,
      "b.yaml": """
      extends: a.yaml
      limits: {purchases: none, moving: none}
      reuse: {maximum_distance_km: none, minimum_remaining_years: none, repair: {from: [poor]}}
      solver: {time_limit: 60 s, threads: all}
      """,
    ])
    let read = try ScenarioReader().scenario(at: scratch.folder + "/b.yaml")
    #expect(read == Scenario(name: "b", inventoryFolder: scratch.folder))
  }

  @Test func `A circle of files is refused and named`() throws {
    let scratch = try Scratch([
      "a.yaml": "extends: b.yaml\n", "b.yaml": "scenario: b\nextends: ./c.yaml\n",
    ])
    let name = try Missing.none(scratch.folder.split(separator: "/").last)
    try scratch.write("extends: ../\(name)/a.yaml\n", as: "c.yaml")
    let folder = scratch.folder
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: folder + "/a.yaml")
    }
    #expect(
      error?.description == """
        \(folder)/c.yaml line 1: scenarios extend each other: \(folder)/a.yaml → \
        \(folder)/b.yaml → \(folder)/c.yaml → \(folder)/a.yaml; take 'extends' out of one of them
        """)
  }

  @Test func `A file that does not exist is named where it is extended`() throws {
    let scratch = try Scratch(["a.yaml": "scenario: a\nextends: base.yml\n"])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/a.yaml")
    }
    #expect(
      error?.description == """
        \(scratch.folder)/a.yaml line 2: '\(scratch.folder)/base.yml' cannot be read: \
        there is no such file; name a scenario file, relative to this one
        """)
  }

  @Test(arguments: ["root: secret\nuser: x\n", "date: 2025\nroot: secret\nuser: x\n"])
  func `A file that is no scenario is not quoted`(_ text: String) throws {
    let scratch = try Scratch(["a.yaml": "extends: shadow\n", "shadow": text])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/a.yaml")
    }
    #expect(
      error?.description == """
        \(scratch.folder)/shadow: the keys of the file are not those of a scenario; the keys here are scenario, \
        extends, inventory, date, needs, reuse, moving, objective, limits, pins, solver, premises, \
        horizon_years, replan
        """)
  }

  @Test(arguments: [
    (
      "date: 2025\nsecret: 1\nsecret: 2\n",
      "line 2: the file is not YAML: a key stands there twice; "
    ),
    ("date: &secret 2025\nneeds: *secret\n", "line 2: an alias (*) is not read; "),
  ])
  func `Of a file that another names not even a key that stands twice is quoted`(
    _ text: String, _ told: String
  ) throws {
    let scratch = try Scratch(["a.yaml": "extends: shadow\n", "shadow": text])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/a.yaml")
    }
    let words = try #require(error?.description)
    #expect(words.contains(told), "\(words)")
    #expect(!words.contains("secret"))
  }

  @Test func `Nearly right keys make a file that another names a scenario`() throws {
    let scratch = try Scratch(["a.yaml": "extends: b\n", "b": "date: 2025\nlimit: {}\n"])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/a.yaml")
    }
    #expect(error?.description.contains("'limit'") == true)
  }

  @Test func `Problems of all files are told together`() throws {
    let scratch = try Scratch([
      "a.yaml": "inventory: .\nlimit: {}\n", "b.yaml": "extends: a.yaml\ndate: never\n",
    ])
    let error = #expect(throws: ScenarioError.self) {
      try ScenarioReader().scenario(at: scratch.folder + "/b.yaml")
    }
    #expect(
      error?.description == """
        \(scratch.folder)/a.yaml line 2: unknown key 'limit'; did you mean 'limits'?
        \(scratch.folder)/b.yaml line 2: 'date' is 'never', which is not a date; \
        write it as 2025, 2025-07 or 2025-07-01
        """)
  }

  @Test(arguments: [
    ("s.yaml", "..", ".."), ("s.yaml", ".", "."), ("a/b/s.yaml", "..", "a"),
    ("a/s.yaml", "../..", ".."), ("../s.yaml", "..", "../.."), ("./s.yaml", "x/", "./x"),
    ("a/s.yaml", "/x/y", "/x/y"), ("/s.yaml", "..", "/.."), ("/a/s.yaml", "../b", "/b"),
  ])
  func `Paths are relative to the file that states them`(
    file: String, path: String, expected: String
  ) throws {
    #expect(FilePath.path(path, besides: file) == expected)
  }
}
