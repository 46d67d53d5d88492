// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory
import Testing

struct ScenarioReaderTests {
  @Test func `A file with every key is read`() throws {
    let scratch = try Scratch(["scenarios/all.yaml": Self.everything])
    let read = try ScenarioReader().scenario(at: scratch.folder + "/scenarios/all.yaml")
    var scenario = Scenario(name: "everything", inventoryFolder: scratch.folder)
    scenario.date = PartialDate("2025-07")
    (scenario.needs.fromNorms, scenario.needs.fromTable) = (false, true)
    scenario.needs.normSet = "15/2025-commune"
    scenario.needs.coverage = try Missing.none(Fraction("0.9"))
    scenario.reuse.conditions = [.new, .fair]
    var repair = Scenario.Repair()
    (repair.from, repair.to) = ([.poor, .broken], .good)
    repair.limit = try Missing.none(Fraction("0.25"))
    scenario.reuse.repair = repair
    scenario.reuse.ownership = [.own, .held]
    scenario.reuse.maximumDistanceMetres = 12_345
    scenario.reuse.isWorthwhileOnly = true
    scenario.reuse.minimumRemainingYears = 2
    (scenario.moving.perItem, scenario.moving.perCubicMetreKilometre) = (1, 2)
    scenario.moving.detour = try Missing.none(Fraction("1.25"))
    scenario.objective = [.unmet, .totalCost]
    (scenario.limits.purchases, scenario.limits.moving) = (20_000_000_000, 0)
    scenario.pins = try Self.pins()
    scenario.solver.timeLimitSeconds = 120
    scenario.solver.gap = try Missing.none(Fraction("0.01"))
    scenario.solver.threads = 4
    #expect(read == scenario)
  }

  @Test func `A file with nothing but an inventory has the defaults and the file's name`() throws {
    let scratch = try Scratch(["bare.yaml": "inventory: /data/an-bien\n"])
    let read = try ScenarioReader().scenario(at: scratch.folder + "/bare.yaml")
    #expect(read == Scenario(name: "bare", inventoryFolder: "/data/an-bien"))
  }

  @Test(arguments: [
    ("60 s", 60), ("2 min", 120), ("1 h", 3_600), ("none", nil), ("1000000 s", 1_000_000),
  ])
  func `Time limits are read in their unit`(text: String, seconds: Int?) throws {
    let read = try Self.read("solver: {time_limit: \(text)}")
    #expect(read.solver.timeLimitSeconds == seconds)
  }

  @Test(arguments: [("0", 0), ("2.5", 2_500), ("0.001", 1), ("60", 60_000), ("none", nil)])
  func `Kilometres become whole metres`(text: String, metres: Int64?) throws {
    let read = try Self.read("reuse: {maximum_distance_km: \(text)}")
    #expect(read.reuse.maximumDistanceMetres == metres)
  }

  @Test(arguments: ["0012", "1e3", "true", "null-7", "2025-07-01", "0x1F", "1_000", "12:30"])
  func `Ids are the text that stands there`(id: String) throws {
    let read = try Self.read("pins: [{rule: reserve, asset: \(id)}]")
    #expect(read.pins.map(\.asset) == [id])
  }

  @Test func `Text is kept in Unicode's normal form C`() throws {
    let read = try Self.read("scenario: \"Ha\\u0309i\"")
    #expect(Array(read.name.utf8) == Array("H\u{1EA3}i".utf8))
  }

  @Test func `Paths keep their bytes`() throws {
    let scratch = try Scratch(["s.yaml": "inventory: \"/Ha\\u0309i\""])
    let read = try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
    #expect(Array(read.inventoryFolder.utf8) == Array("/Ha\u{309}i".utf8))
  }

  @Test(arguments: ["none", "{from: []}"])
  func `No repair is written in two ways`(text: String) throws {
    #expect(try Self.read("reuse: {repair: \(text)}").reuse.repair == nil)
  }

  @Test func `Lists whose order means nothing give the same scenario`() throws {
    let left = try Self.read("reuse: {conditions: [fair, new], ownership: [held, own]}")
    let right = try Self.read("reuse: {conditions: [new, fair], ownership: [own, held]}")
    #expect(left == right)
  }

  @Test func `A star and an ampersand in text are no alias`() throws {
    let read = try Self.read("scenario: A & B * C\npins: [{rule: reserve, asset: '*'}]")
    #expect(read.name == "A & B * C")
    #expect(read.pins.map(\.asset) == ["*"])
  }

  @Test(arguments: [
    "an-bien/scenarios/base", "an-bien/scenarios/purchase-budget", "hai-phong/scenarios/base",
    "hai-phong/scenarios/no-repair", "hai-phong/scenarios/purchase-budget",
    "hai-phong/scenarios/within-15-km",
  ])
  func `The scenarios of the repository are read`(name: String) throws {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../../inventories")
    let path = root.standardizedFileURL.appendingPathComponent(name + ".yaml").path
    let read = try ScenarioReader().scenario(at: path)
    #expect(name.hasSuffix("/" + read.name))
    #expect(read.needs.normSet == "15/2025-commune")
    #expect(FileManager.default.fileExists(atPath: read.inventoryFolder + "/inventory.yaml"))
  }

  static func read(_ text: String) throws -> Scenario {
    let scratch = try Scratch(["s.yaml": "inventory: /i\n" + text])
    return try ScenarioReader().scenario(at: scratch.folder + "/s.yaml")
  }

  private static func pins() throws -> [Scenario.Pin] {
    var (stay, go) = (Scenario.Pin(rule: .stay), Scenario.Pin(rule: .go))
    stay.asset = "0012"
    (go.assetClass, go.unit, go.office) = ("desk", "u1", "o1")
    (go.quantity, go.to) = (5, "u2")
    return [stay, go]
  }

  private static let everything = """
    scenario: everything
    inventory: ..
    date: 2025-07
    needs: {from: [table], norm_set: 15/2025-commune, coverage: 0.9}
    reuse:
      conditions: [new, fair]
      repair: {from: [poor, broken], to: good, limit: 0.25}
      ownership: [own, held]
      maximum_distance_km: 12.345
      worthwhile: true
      minimum_remaining_years: 2
    moving: {per_item: 1, per_m3_km: 2, detour: 1.25}
    objective: [unmet, total_cost]
    limits: {purchases: 20000000000, moving: 0}
    pins:
      - {rule: stay, asset: 0012}
      - rule: go
        class: desk
        unit: u1
        office: o1
        quantity: 5
        to: u2
    solver: {time_limit: 2 min, gap: 0.01, threads: 4}
    """
}
