// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Inventory
import Testing

@Suite struct `A country on many machines` {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func `comes to the same bytes in one run and by shards in any order`() throws {
    try scratch.makeCountry(provinces: nil)
    let all = try scratch.run("country", "run", "country", "--output", "all", "--jobs", "2")
    #expect(all.status == 0, "\(all.errors)")
    for part in [3, 1, 5, 2, 4] {
      let folder = part < 3 ? "left" : "right"
      try scratch.run("country", "run", "country", "--shard", "\(part)/5", "--output", folder)
    }
    try scratch.run("country", "merge", "all", "--output", "all.json")
    let parts = try scratch.run("country", "merge", "right", "left", "--output", "parts.json")
    #expect(parts.status == 0, "\(parts.errors)")
    #expect(try scratch.bytes(of: "all.json") == scratch.bytes(of: "parts.json"))
    #expect(try scratch.files(".result.json", in: "all").count == 34)
    let again = try scratch.run(
      "country", "merge", "left", "right", "--output", "parts.json", "--format", "json")
    #expect(again.status == 0)
    #expect(try scratch.bytes(of: "all.json") == scratch.bytes(of: "parts.json"))
  }

  @Test(arguments: [SIGKILL, SIGTERM])
  func `goes on where a signal ended it, to the same bytes`(signal: Int32) throws {
    try scratch.makeCountry(provinces: 5, units: 4, rows: 200)
    try scratch.run("country", "run", "country", "--output", "whole")
    try scratch.run("country", "merge", "whole", "--output", "whole.json")
    let killed = try scratch.start(["country", "run", "country", "--output", "parts"])
    let clock = ContinuousClock()
    let end = clock.now + .seconds(120)
    while clock.now < end, (try? scratch.files(".plan.json", in: "parts"))?.isEmpty ?? true {
      usleep(2_000)
    }
    kill(killed.processIdentifier, signal)
    killed.waitUntilExit()
    let before = try scratch.files(".result.json", in: "parts")
    if signal == SIGTERM {
      #expect([1, 2].contains(killed.terminationStatus) || before.count == 5)
    }
    let resumed = try scratch.run("country", "run", "country", "--output", "parts")
    #expect(resumed.status == 0, "\(resumed.errors)")
    let kept = resumed.errors.split(separator: "\n").filter { $0.contains("finished before") }
    #expect(kept.count == before.count)
    try scratch.run("country", "merge", "parts", "--output", "parts.json")
    #expect(try scratch.bytes(of: "whole.json") == scratch.bytes(of: "parts.json"))
  }

  @Test func `names what is missing, there twice and foreign`() throws {
    try scratch.makeCountry()
    for part in 1...3 {
      try scratch.run("country", "run", "country", "--shard", "\(part)/3", "--output", "r\(part)")
    }
    let missing = try scratch.run("country", "merge", "r1", "r2", "--output", "all.json")
    let line = try scratch.run("country", "shards", "country", "--shard", "3/3").object()
    let id = try #require(line["id"] as? String)
    let name = "\(line["inventory"] ?? "")/base"
    #expect(missing.status == 1)
    #expect(missing.errors == "reallot: shard \(name) (\(id.prefix(12))) is missing; run it\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.path("all.json")))
    try copy("\(id).result.json", from: "r3", to: "r1")
    try copy("\(id).plan.json", from: "r3", to: "r1")
    let twice = try scratch.run("country", "merge", "r3", "r2", "r1", "--output", "all.json")
    #expect(twice.status == 1)
    #expect(
      twice.errors == """
        reallot: shard \(name) is there more than once: r1/\(id).result.json, \
        r3/\(id).result.json; take all but one away

        """)
    try scratch.makeCountry(rows: 61, in: "other")
    try scratch.run("country", "run", "other", "--shard", "1/3", "--output", "foreign")
    let other = try #require(try scratch.files(".result.json", in: "foreign").first)
    try copy(other, from: "foreign", to: "r2")
    let foreign = try scratch.run("country", "merge", "r2", "r3", "r1", "--output", "all.json")
    #expect(foreign.status == 1)
    #expect(
      foreign.errors.hasPrefix(
        "reallot: 'r2/\(other)' is of no shard of this country; take it away\n"))
    let list = try scratch.run("country", "merge", "foreign", "r1", "--output", "all.json")
    #expect(list.errors.contains("reallot: 'r1/shards.jsonl' lists other shards"))
  }

  private func copy(_ name: String, from: String, to: String) throws {
    try FileManager.default.copyItem(
      atPath: scratch.path("\(from)/\(name)"), toPath: scratch.path("\(to)/\(name)"))
  }

  @Test func `names what is altered`() throws {
    try scratch.makeCountry(provinces: 1)
    try scratch.run("country", "run", "country", "--output", "r")
    let result = try #require(try scratch.files(".result.json", in: "r").first)
    let plan = try #require(try scratch.files(".plan.json", in: "r").first)
    let whole = try scratch.bytes(of: "r/\(result)")
    try scratch.replace("\"reused\":", with: "\"reused\":1", in: "r/\(result)")
    let altered = try scratch.run("country", "merge", "r", "--output", "all.json")
    #expect(altered.status == 1)
    #expect(
      altered.errors == """
        reallot: 'r/\(result)' is altered: its 'items' is not that of its shard and plan; plan the \
        shard again with --force

        """)
    try whole.write(to: scratch.folder.appending(path: "r/\(result)"))
    let digest = try #require(
      String(decoding: whole, as: UTF8.self).firstMatch(of: /"plan":"([0-9a-f]{12})/)?.1)
    try scratch.replace("\"program\":\"reallot 0", with: "\"program\":\"reallot 1", in: "r/\(plan)")
    let wrong = try scratch.run("country", "merge", "r", "--output", "all.json")
    let told =
      "reallot: the plan 'r/\(plan)' is altered: its digest is not \(digest); plan the shard "
      + "again with --force\n"
    #expect(wrong.status == 1 && wrong.errors == told)
    let refused = try scratch.run("country", "run", "country", "--output", "r")
    #expect(refused.status == 1 && refused.errors == told)
    try scratch.run("country", "run", "country", "--output", "r", "--force")
    #expect(try scratch.bytes(of: "r/\(result)") == whole)
    try FileManager.default.removeItem(atPath: scratch.path("r/\(plan)"))
    let gone = try scratch.run("country", "merge", "r", "--output", "all.json")
    #expect(
      gone.errors == """
        reallot: the plan 'r/\(plan)' is missing beside its result; plan the shard again with --force

        """)
  }

  @Test func `names what another program planned`() throws {
    try scratch.makeCountry(provinces: 3)
    try scratch.run("country", "run", "country", "--output", "r")
    let result = try #require(try scratch.files(".result.json", in: "r").last)
    let plan = result.replacing(".result.", with: ".plan.")
    let digest = Digest(of: try scratch.bytes(of: "r/\(plan)"))
    for name in [plan, result] {
      try scratch.replace(
        "\"program\":\"reallot 0", with: "\"program\":\"reallot 9", in: "r/\(name)")
    }
    let other = Digest(of: try scratch.bytes(of: "r/\(plan)"))
    try scratch.replace(digest.description, with: other.description, in: "r/\(result)")
    let merged = try scratch.run("country", "merge", "r", "--output", "all.json")
    #expect(merged.status == 1)
    let told = /reallot: 'r\/\S+' is by reallot 9\S+, and other results are by reallot 0\S+; .+\n/
    #expect(merged.errors.wholeMatch(of: told) != nil, "\(merged.errors)")
  }

  @Test func `plans every inventory at every point of a sweep, as a sweep would`() throws {
    try scratch.makeCountry(provinces: 2)
    let yaml = String(decoding: try scratch.bytes(of: "country/country.yaml"), as: UTF8.self)
    try scratch.write(
      yaml + "vary: [reuse.maximum_distance_km=0..60:30, needs.coverage=1]\n",
      to: "country/country.yaml")
    let run = try scratch.run("country", "run", "country", "--output", "r", "--jobs", "2")
    #expect(run.status == 0, "\(run.errors)")
    try scratch.run(
      "scenario", "sweep", "country/01-ha-noi/scenarios/base.yaml", "--vary",
      "reuse.maximum_distance_km=0..60:30", "--plans", "points")
    let points = try (1...3).map { try scratch.bytes(of: "points/point-\($0).plan.json") }
    let plans = try scratch.files(".plan.json", in: "r").map { try scratch.bytes(of: "r/\($0)") }
    #expect(plans.count == 6 && Set(points).isSubset(of: Set(plans)))
    let merged = try scratch.run("country", "merge", "r", "--output", "all.json")
    #expect(merged.status == 0, "\(merged.errors)")
    let full = try scratch.run(
      "verify", "all.json", "--results", "r", "--country", "country", "--format", "csv")
    #expect(full.status == 0 && full.output.contains("\nplans,6,0,"), "\(full)")
    let rows = try scratch.run("report", "country", "all.json", "--format", "csv")
    #expect(
      rows.output.contains("\nbase/reuse.maximum_distance_km=30 needs.coverage=1,01-ha-noi,"))
    let page = try scratch.run("report", "country", "all.json", "--format", "html")
    #expect(page.output.components(separatedBy: "<svg").count == 2, "one map")
  }

  @Test(arguments: [
    (
      "vary: [reuse.maximum_distance_km]",
      "'reuse.maximum_distance_km' varies nothing; write KEY=from..to:step or KEY=a,b,c with at most 1000 values"
    ),
    (
      "vary: [moving.detour=1..2:0.01, moving.per_item=0..20:1]",
      "the variations have more than 1000 points together; take fewer values"
    ),
  ])
  func `says what is wrong with what varies`(line: String, told: String) throws {
    try scratch.makeCountry(provinces: 1)
    let yaml = String(decoding: try scratch.bytes(of: "country/country.yaml"), as: UTF8.self)
    try scratch.write(yaml + line + "\n", to: "country/country.yaml")
    let run = try scratch.run("country", "shards", "country")
    #expect(run.status == 2 && run.errors.contains(told), "\(run.errors)")
  }

  @Test func `refuses results of files that have changed, unless it is forced`() throws {
    try scratch.makeCountry(provinces: 1)
    try scratch.run("country", "run", "country", "--output", "r")
    try scratch.replace(
      "maximum_distance_km: 60", with: "maximum_distance_km: 50", in: "country/base.yaml")
    let refused = try scratch.run("country", "run", "country", "--output", "r")
    #expect(refused.status == 1)
    #expect(
      refused.errors == """
        reallot: 'r/shards.jsonl' lists other shards: the country's files have changed, or it is \
        another country; use another folder, or --force to start anew

        """)
    #expect(try scratch.run("country", "run", "country", "--output", "r", "--force").status == 0)
    #expect(try scratch.files(".result.json", in: "r").count == 1)
  }

  @Test func `tells what each shard took`() throws {
    try scratch.makeCountry(provinces: 2)
    let run = try scratch.run(
      "country", "run", "country", "--output", "r", "--stats", "json", "--progress", "json")
    for done in 1...2 {
      let event =
        #"{"version":1,"type":"progress","level":null,"done":\#(done),"total":2,"#
        + #""incumbent":null,"bound":null}"# + "\n"
      #expect(run.errors.contains(event), "\(run.errors)")
    }
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object["rows"] as? Int ?? 0 > 60)
      #expect(object["peak_bytes"] as? Int ?? 0 > 1_000_000)
      #expect(object["milliseconds"] as? Int != nil)
    }
    let again = try scratch.run("country", "run", "country", "--output", "r", "--stats", "json")
    #expect(again.output.isEmpty)
  }

  @Test func `is verified down to every plan, and reported`() throws {
    try scratch.makeCountry(provinces: 2)
    try scratch.run("country", "run", "country", "--output", "r")
    try scratch.run("country", "merge", "r", "--output", "all.json")
    let sums = try scratch.run("verify", "all.json", "--format", "csv")
    #expect(sums.status == 0 && sums.output.contains("\nsums,1,0,"), "\(sums)")
    #expect(sums.output.contains("\nplans,0,0,"))
    let full = try scratch.run(
      "verify", "all.json", "--results", "r", "--country", "country", "--format", "csv")
    #expect(full.status == 0, "\(full)")
    #expect(full.output.contains("\nplans,2,0,") && full.output.contains("\ninventories,2,0,"))
    let page = try scratch.run("report", "country", "all.json", "--format", "html")
    #expect(page.output.contains("Thành phố Hà Nội") && page.output.contains("<circle"))
    let rows = try scratch.run("report", "country", "all.json", "--format", "csv")
    #expect(rows.output.hasPrefix("scenario,inventory,inventory_title,needed,"))
    #expect(rows.output.contains("\nbase,01-ha-noi,"))
    let text = String(decoding: try scratch.bytes(of: "all.json"), as: UTF8.self)
    let altered = text.replacing(/"claims":\{"full":(\d+)/) { "\"claims\":{\"full\":1\($0.1)" }
    try scratch.write(altered, to: "altered.json")
    let wrong = try scratch.run("verify", "altered.json")
    #expect(wrong.status == 1)
    let report = try scratch.run("report", "country", "altered.json")
    #expect(report.status == 1 && report.errors.contains("'altered.json' does not hold"))
  }

  @Test func `keeps to a national budget that is divided, with a bound that is verified`() throws {
    try scratch.makeCountry(units: 4, rows: 160)
    try scratch.run("country", "run", "country", "--output", "free")
    let free = try scratch.run("country", "merge", "free", "--output", "free.json")
    #expect(free.status == 0, "\(free.errors)")
    let none = try scratch.run("country", "budget", "country", "free")
    #expect(none.status == 2)
    #expect(
      none.errors == """
        reallot: 'country/country.yaml' has no 'purchases', so that there is no budget to divide; \
        add it

        """)
    let yaml = String(decoding: try scratch.bytes(of: "country/country.yaml"), as: UTF8.self)
    try scratch.write(yaml + "purchases: 300000000\n", to: "country/country.yaml")
    let divided = try scratch.run("country", "budget", "country", "free")
    #expect(divided.status == 0, "\(divided.errors)")
    let bound = try scratch.run("country", "run", "country", "--output", "bound")
    #expect(bound.status == 0, "\(bound.errors)")
    try scratch.run("country", "merge", "bound", "--output", "bound.json")
    let full = try scratch.run(
      "verify", "bound.json", "--results", "bound", "--country", "country", "--format", "csv")
    #expect(full.status == 0 && full.output.contains("\nbounds,3,0,"), "\(full)")
    let budget = try budget(of: "bound.json")
    #expect(budget["spent", default: 0] <= 300_000_000)
    #expect(budget["bound", default: 0] > 0)
    #expect(budget["bound", default: 0] <= budget["unmet", default: 0])
  }

  @Test func `keeps to what a scenario may spend where that is less than its part of the budget`()
    throws
  {
    try scratch.makeCountry(provinces: 1, units: 4, rows: 160)
    let yaml = String(decoding: try scratch.bytes(of: "country/country.yaml"), as: UTF8.self)
    let points = yaml + "vary: [limits.purchases=20000000]\n"
    try scratch.write(points, to: "country/country.yaml")
    try scratch.run("country", "run", "country", "--output", "free")
    try scratch.write(points + "purchases: 300000000\n", to: "country/country.yaml")
    let divided = try scratch.run("country", "budget", "country", "free")
    #expect(divided.status == 0, "\(divided.errors)")
    try scratch.run("country", "run", "country", "--output", "bound")
    let merged = try scratch.run("country", "merge", "bound", "--output", "bound.json")
    #expect(merged.status == 0, "\(merged.errors)")
    #expect(try budget(of: "bound.json")["spent", default: .max] <= 20_000_000)
    let full = try scratch.run(
      "verify", "bound.json", "--results", "bound", "--country", "country", "--format", "csv")
    #expect(full.status == 0, "\(full)")
  }

  private func budget(of file: String) throws -> [String: Int] {
    let json = try JSONSerialization.jsonObject(with: scratch.bytes(of: file)) as? [String: Any]
    let total = try #require((json?["totals"] as? [[String: Any]])?.first)
    let budget = try #require(total["budget"] as? [String: Any])
    return budget.compactMapValues { $0 as? Int }
  }
}
