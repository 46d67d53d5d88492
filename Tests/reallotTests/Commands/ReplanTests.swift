// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What is done when a plan that is carried out goes otherwise: it is planned again.
struct ReplanTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    _ = try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--plan-file", "plan.json")
    _ = try scratch.run("scenario", "approve", "base")
  }

  /// Sends the list back with columns filled in, row by row; rows with quotes are passed over.
  private func sendBack(_ fillings: [[String: String]], of plan: String = "base") throws {
    let list = try scratch.run("moves", "list", plan, "--format", "csv")
    var rows = list.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let planned = try #require(rows[0].firstIndex(of: "planned"))
    let plain = rows.indices.dropFirst().filter { rows[$0].count == rows[0].count }
    for (row, filling) in zip(plain, fillings) {
      for (column, value) in filling {
        let place = try #require(rows[0].firstIndex(of: column))
        rows[row][place] = value == "all" ? rows[row][planned] : value
      }
    }
    try scratch.write(
      rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n", to: "list.csv")
    let confirmed = try scratch.run("moves", "confirm", "list.csv", "--accept", "--plan", plan)
    #expect(confirmed.status == 0, "\(confirmed.output)\(confirmed.errors)")
  }

  @Test func `What came stays, what was lost is replaced, and the claim shrinks`() throws {
    try sendBack(
      [["lost": "all"], ["refused": "all"], ["received": "all", "condition": "broken"]]
        + Array(repeating: ["received": "all", "accepted": "all"], count: 9))
    let before = try scratch.run("report", "avoidance", "base", "--format", "json").object()
    let again = try scratch.run(
      "moves", "replan", "base", "--format", "json", "--progress", "json")
    #expect(again.errors.contains(#"{"version":1,"type":"progress","#))
    #expect(again.status == 0, "\(again.errors)")
    let replan = try #require(try again.object()["replan"] as? [String: Any])
    let (changed, forced) = (try #require(replan["changed"] as? Int), replan["forced"] as? Int)
    #expect(changed > 0 && forced.map { $0 <= changed } == true)
    #expect(try scratch.run("verify", "base").status == 0)
    let told = try scratch.run("scenario", "show", "base")
    #expect(told.output.contains("Changed against the plan before"))
    let report = try scratch.run("report", "avoidance", "an-bien/base", "--format", "json")
    let after = try report.object()
    #expect(report.status == 0, "\(report.errors)")
    #expect(before["check_without"] != nil && after["check_without"] == nil)
    #expect(after["state"] as? String == "accepted")
    let claims = try [before, after].map { report in
      let states = try #require(report["claim_by_state"] as? [[String: Any]])
      return try #require(states[0]["claim_unfloored"] as? Int)
    }
    #expect(claims[1] < claims[0])
    let levers = try scratch.run("scenario", "value", "base", "--levers")
    #expect(levers.status == 2 && levers.output.isEmpty)
    #expect(levers.errors.contains("the plan goes on from another one"))
    #expect(try scratch.run("report", "moves", "base").status == 0)
  }

  @Test func `The same by the scenario's file; approving the draft supersedes the old one`() throws
  {
    try sendBack([["lost": "all"]])
    let run = try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--from", "base", "--tax", "200000",
      "--plan-file", "again.json", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let id = try #require(try run.object()["plan"] as? String)
    let list = try scratch.run("scenario", "list", "--format", "csv").output
    #expect(list.split(separator: "\n").contains { $0.contains(id) && $0.contains("draft") })
    #expect(try scratch.run("scenario", "approve", "base").status == 0)
    let states = try scratch.run("scenario", "list", "--format", "csv").output
    #expect(states.contains("superseded"))
    let wrong = try scratch.run("moves", "confirm", "list.csv")
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("may be of a plan that is superseded; give it with --plan: "))
    let former = try #require(wrong.errors.firstMatch(of: /--plan: ([0-9a-f]{12})\n/)?.1)
    let right = try scratch.run("moves", "confirm", "list.csv", "--plan", String(former))
    #expect(right.status == 0)
    #expect(
      right.errors.contains(
        "plan \(former) is superseded by \(id), which does not know what is confirmed now; "
          + "plan again with 'reallot moves replan \(former)' and approve that\n"))
  }

  @Test func `A file is checked with the plan before, and not without`() throws {
    _ = try scratch.run("moves", "replan", "base", "--plan-file", "again.json")
    let elsewhere = ["--inventory", "an-bien", "--store", "other.sqlite"]
    let without = try scratch.run(["verify", "again.json"] + elsewhere)
    #expect(without.status == 1)
    let with = try scratch.run(["verify", "again.json", "--from", "plan.json"] + elsewhere)
    #expect(with.status == 0, "\(with.output)")
  }

  @Test func `A comparison with a re-plan tells what was lost, and its JSON is whole`() throws {
    try sendBack([["lost": "all"], ["received": "all", "accepted": "all"]])
    let again = try scratch.run(
      "moves", "replan", "base", "--plan-file", "again.json", "--format", "json")
    let replan = try #require(try again.object()["replan"] as? [String: Any])
    #expect((replan["from"] as? String)?.count == 64)
    let before = try #require(replan["plan_before"] as? [[String: Any]])
    let changed = before.compactMap { $0["changed"] as? Int }.reduce(0, +)
    #expect(changed == replan["changed"] as? Int && changed > 0)
    #expect(replan["changed_lines"] is [[String: Any]])
    let plans = ["plan.json", "again.json", "--no-why"]
    let told = try scratch.run(["scenario", "compare"] + plans + ["--format", "json"])
    let lost = try #require(try told.object()["lost"] as? [[String: Any]], "\(told.errors)")
    #expect(!lost.isEmpty)
    #expect(lost.allSatisfy { $0["lost_cause"] as? String == "lost" })
    #expect(lost.compactMap { $0["items"] as? Int }.reduce(0, +) > 0)
    let screen = try scratch.run(["scenario", "compare"] + plans + ["--full"])
    #expect(screen.output.contains("Items of the earlier plan that are no more"))
  }

  @Test func `What says how a plan goes on is refused where it begins anew`() throws {
    let run = try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--published", "pin")
    #expect(run.status == 64)
    #expect(run.errors.contains("name that plan with --from"))
  }

  /// The rows of the table by day of a status: the day, or nothing, and the items that were received.
  private func days(_ plan: String) throws -> [[String]] {
    let status = try scratch.run("moves", "status", plan)
    let lines = status.output.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { $0 != "By day" }.dropFirst(3).prefix { !$0.isEmpty }
    return table.map { row in
      let cells = row.split(separator: " ").map(String.init)
      return cells.count == 5 ? [cells[0], cells[1]] : ["", cells[0]]
    }
  }

  @Test func `A re-plan keeps the days on which things came`() throws {
    let came = ["received": "all", "accepted": "all"]
    let dated = ["2025-07-05", "2025-07-05", "2025-07-12"].map { day in
      came.merging(["date": day]) { $1 }
    }
    try sendBack(dated + [came])
    let before = try days("base")
    _ = try scratch.run("moves", "replan", "base", "--plan-file", "again.json")
    #expect(before.map { $0[0] }.sorted() == ["", "2025-07-05", "2025-07-12"])
    #expect(try days("again.json") == before)
    // A re-plan of the re-plan knows them too.
    let again = try scratch.run("moves", "replan", "again.json", "--plan-file", "third.json")
    #expect(again.status == 0, "\(again.errors)")
    #expect(try days("third.json") == before)
  }

  @Test func `What is confirmed of a superseded plan later counts there, and is told here`() throws
  {
    let came = ["received": "all", "accepted": "all"]
    try sendBack([came])
    let run = try scratch.run(
      "moves", "replan", "base", "--plan-file", "again.json", "--format", "json")
    let former = try #require(try run.object()["replan"] as? [String: Any])["from"] as? String
    let id = String(try #require(former).prefix(12))
    #expect(try scratch.run("scenario", "approve", "again.json").status == 0)
    func told(_ command: String...) throws -> Bool {
      let run = try scratch.run(command + ["again.json"])
      #expect(run.status == 0, "\(run.errors)")
      return run.output.contains(
        "Of plan \(id), which this one superseded, 2 lines and loads were confirmed that this plan "
          + "does not know of; they count there, not here: 'reallot moves status \(id)'. "
          + "'reallot moves replan \(id)' goes on from them.")
    }
    #expect(try !told("moves", "status") && !told("report", "avoidance"))
    let before = try scratch.run("moves", "status", "again.json", "--format", "csv").output
    try sendBack([came, came, ["lost": "all"]], of: id)
    #expect(try told("moves", "status") && told("report", "avoidance"))
    #expect(try scratch.run("moves", "status", "again.json", "--format", "csv").output == before)
    let there = try scratch.run("moves", "status", id)
    #expect(!there.output.contains("which this one superseded"))
    // The re-plan that goes on from it knows all of it.
    _ = try scratch.run("moves", "replan", id, "--plan-file", "third.json")
    #expect(try scratch.run("scenario", "approve", "third.json").status == 0)
    let third = try scratch.run("moves", "status", "third.json")
    #expect(!third.output.contains("Of plan \(id), which"))
  }

  @Test func `Waves of a re-plan carry nothing that has come`() throws {
    try sendBack(Array(repeating: ["received": "all", "accepted": "all"], count: 12))
    _ = try scratch.run("moves", "replan", "base", "--plan-file", "again.json")
    let first = try scratch.run(
      "moves", "plan", "plan.json", "--calendar", "an-bien/calendar.yaml", "--output",
      "first.json", "--inventory", "an-bien")
    let waves = try scratch.run(
      "moves", "plan", "again.json", "--calendar", "an-bien/calendar.yaml", "--output",
      "waves.json")
    #expect(first.status == 0 && waves.status == 0, "\(waves.errors)")
    func items(_ file: String) throws -> Int {
      let report = try scratch.run("report", "waves", file, "--format", "csv").output
      return report.split(separator: "\n").count
    }
    #expect(try items("waves.json") < items("first.json"))
    #expect(try scratch.run("verify", "waves.json").status == 0)
  }

  @Test func `What came has its minutes already and is printed only where that is asked for`()
    throws
  {
    try sendBack(Array(repeating: ["received": "all", "accepted": "all"], count: 400))
    _ = try scratch.run("moves", "replan", "base", "--plan-file", "again.json")
    func items(_ folder: String, _ options: String...) throws -> Int {
      let run = try scratch.run(["papers", "again.json", "--output", folder] + options)
      #expect(run.status == 0, "\(run.errors)")
      let index = String(decoding: try scratch.bytes(of: "\(folder)/index.csv"), as: UTF8.self)
      return index.split(separator: "\n").filter { $0.contains("/02-TSC-BBGN") }.reduce(0) {
        let cells = $1.split(separator: ",", omittingEmptySubsequences: false)
        return $0 + (cells.suffix(5).first.flatMap { Int($0) } ?? 0)
      }
    }
    #expect(try items("due") < items("all", "--received"))
  }

  @Test func `A newer register is gone on from, and what it contradicts is listed first`() throws {
    try sendBack(
      [["lost": "all"]]
        + Array(
          repeating: ["received": "all", "accepted": "all", "date": "2025-07-05"], count: 9))
    try scratch.write(
      String(decoding: try scratch.bytes(of: "an-bien/inventory.yaml"), as: UTF8.self)
        .replacing("as_of: 2025-06-30", with: "as_of: 2025-07-31"), to: "an-bien/inventory.yaml")
    #expect(try scratch.run("inventory", "load", "an-bien").status == 0)
    let drift = try scratch.run("moves", "replan", "base", "--format", "csv")
    #expect(drift.status == 1)
    #expect(drift.output.split(separator: "\n").count == 10)
    #expect(drift.errors.contains("or go on with what the register says with --accept"))
    let own = try scratch.run("moves", "replan", "base", "--register", "own")
    #expect(own.status == 0, "\(own.errors)")
    let again = try scratch.run(
      "moves", "replan", "plan.json", "--accept", "--plan-file", "again.json")
    #expect(again.status == 0, "\(again.errors)")
  }

  @Test func `A re-plan on a newer register is checked with both registers`() throws {
    try sendBack(Array(repeating: ["received": "all", "accepted": "all"], count: 9))
    try FileManager.default.copyItem(
      atPath: scratch.path("an-bien"), toPath: scratch.path("old"))
    try scratch.write(
      String(decoding: try scratch.bytes(of: "an-bien/inventory.yaml"), as: UTF8.self)
        .replacing("as_of: 2025-06-30", with: "as_of: 2025-07-31"), to: "an-bien/inventory.yaml")
    let run = try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--from", "plan.json", "--plan-file",
      "again.json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try scratch.run("verify", "again.json").status == 0)
    #expect(try scratch.run("report", "avoidance", "again.json").output.contains("Newer register"))
    let elsewhere = ["--inventory", "an-bien", "--store", "other.sqlite", "--from", "plan.json"]
    #expect(try scratch.run(["verify", "again.json"] + elsewhere).status == 1)
    let with = try scratch.run(
      ["verify", "again.json", "--from-inventory", "old"] + elsewhere)
    #expect(with.status == 0, "\(with.output)")
    #expect(try scratch.run("scenario", "approve", "again.json").status == 0)
  }

  @Test func `A draft that does not know what came of the approved plan is not gone on from`()
    throws
  {
    let came = ["received": "all", "accepted": "all"]
    try sendBack([came])
    let id = String(
      try #require(
        try scratch.run("moves", "status", "base", "--format", "json")
          .object()["plan"] as? String
      ).prefix(12))
    _ = try scratch.run("moves", "replan", "base", "--plan-file", "again.json")
    try sendBack([came, came, ["lost": "all"]], of: id)
    let refused = """
      does not know what came of the approved plan \(id) (an-bien/base): 2 lines and loads were \
      confirmed of that one beyond what this one knows; go on from the approved one with \
      'reallot moves replan \(id)', or 'reallot scenario run FILE --from \(id)' for other rules, and \
      approve what comes of it
      """
    for command in [["moves", "replan"], ["scenario", "approve"]] {
      let run = try scratch.run(command + ["base"])
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(refused), "\(run.errors)")
    }
    let again = try scratch.run("moves", "replan", id)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try scratch.run("scenario", "approve", "base").status == 0)
  }
}
