// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What is done with a plan that is carried out: it is approved, its list goes out and comes back.
struct HandOverTests {
  let scratch: Scratch
  let id: String

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
    let run = try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--plan-file", "plan.json", "--format",
      "json")
    id = try #require(try run.object()["plan"] as? String)
  }

  /// The rows of the list, by column; the last column is that of the check.
  private func list() throws -> [[String]] {
    let list = try scratch.run("moves", "list", "base", "--format", "csv")
    return list.output.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Writes the list with columns filled in for its first rows.
  private func sendBack(_ columns: [String: String], rows: Int = 1) throws {
    var list = try list()
    for row in 1...rows {
      for (column, value) in columns {
        let place = try #require(list[0].firstIndex(of: column))
        let planned = try #require(list[0].firstIndex(of: "planned"))
        list[row][place] = value == "all" ? list[row][planned] : value
      }
    }
    try scratch.write(
      list.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n", to: "list.csv")
  }

  @Test func `Nothing is received of a plan that nobody approved`() throws {
    try sendBack(["received": "all"])
    let run = try scratch.run("moves", "confirm", "list.csv")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        reallot: no plan of the store is approved; approve the one that is carried out with \
        'reallot scenario approve'

        """)
    let named = try scratch.run("moves", "confirm", "list.csv", "--plan", "base")
    #expect(
      named.errors == """
        reallot: plan \(id) is a draft; nothing is received of it before 'reallot scenario approve'

        """)
  }

  @Test func `What came back is kept once, and told`() throws {
    let approved = try scratch.run("scenario", "approve", "base", "--by", "Lan")
    #expect(approved.output == "plan \(id) (an-bien/base) is approved\n")
    try sendBack(["received": "all", "accepted": "all", "date": "2025-07-05"], rows: 3)
    let dry = try scratch.run("moves", "confirm", "list.csv", "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.errors == "lines that would be taken in: 3; nothing is kept in a dry run\n")
    #expect(try scratch.run("moves", "confirm", "list.csv").errors == "lines taken in: 3\n")
    let again = try scratch.run("moves", "confirm", "list.csv")
    #expect(again.errors == "the list says nothing new; nothing is changed\n" && again.status == 0)
    let log = try scratch.run("audit", "log", "--format", "csv").output
    #expect(log.matches(of: /,confirm,/).count == 1)
    #expect(log.contains(",Lan,approve,"))
    let report = try scratch.run("report", "avoidance", "base", "--format", "json").object()
    #expect(report["state"] as? String == "accepted")
  }

  @Test func `Conflicts want a word, faults are refused with it too`() throws {
    _ = try scratch.run("scenario", "approve", "base")
    try sendBack(["received": "1000"])
    let conflict = try scratch.run("moves", "confirm", "list.csv")
    #expect(conflict.status == 1 && conflict.output.contains("more-than-planned"))
    #expect(
      conflict.errors == """
        nothing is taken in; conflicts: 1; correct the list, or take it with --accept

        """)
    #expect(try scratch.run("moves", "confirm", "list.csv", "--accept").status == 0)
    try sendBack(["planned": "1000"])
    let fault = try scratch.run("moves", "confirm", "list.csv", "--accept")
    #expect(fault.status == 1 && fault.output.contains("altered-line"))
    #expect(fault.errors == "nothing is taken in; faults: 1\n")
  }

  @Test func `A list that went out as a workbook in another language comes back`() throws {
    _ = try scratch.run("scenario", "approve", "base")
    let sent = try scratch.run(
      "moves", "list", "base", "--format", "xlsx", "--language", "vi", "--output", "list.xlsx")
    #expect(sent.status == 0)
    let back = try scratch.run("moves", "confirm", "list.xlsx")
    #expect(back.status == 0 && back.errors == "the list says nothing new; nothing is changed\n")
  }

  @Test func `A plan of a revision that is not current is not approved`() throws {
    let path = "an-bien/units.csv"
    let units = String(decoding: try scratch.bytes(of: path), as: UTF8.self)
    try scratch.write(units.replacing("Phường An Biên", with: "Phường An Biên A"), to: path)
    #expect(try scratch.run("inventory", "load", "an-bien").status == 0)
    let run = try scratch.run("scenario", "approve", "base")
    #expect(run.status == 2)
    #expect(
      run.errors.hasPrefix(
        """
        reallot: the plan is stale: it was made for revision a09164bd38ec of inventory \
        'an-bien', which is 
        """))
    #expect(run.errors.contains("units"))
  }

  @Test func `A decision of a unit that gives nothing to others is told`() throws {
    try scratch.write(
      "decisions: [{unit: n-11407, date: 2025-07-02}]\ndocks: {default: 4}\n", to: "heir.yaml")
    let planned = try scratch.run("moves", "plan", "base", "--calendar", "heir.yaml")
    #expect(
      planned.errors.contains(
        """
        the calendar has decisions of units that give nothing to others in this plan: n-11407; \
        decisions name the unit that the register has, not its successor

        """))
  }

  @Test func `What is asked of waves is in the log, and status takes them for their plan`() throws {
    _ = try scratch.run("moves", "plan", "base", "--calendar", "an-bien/calendar.yaml")
    let listed = try scratch.run("audit", "log", "--format", "csv").output
    let digest = try #require(listed.firstMatch(of: #/,waves,.*,([0-9a-f]{64})/#)).1
    let waves = String(digest.prefix(12))
    #expect(try scratch.run("verify", "base.waves.json").status == 0)
    #expect(try scratch.run("verify", waves).output.contains("everything holds"))
    #expect(try scratch.run("report", "waves", waves).status == 0)
    let statuses = try [waves, "base"].map { try scratch.run("moves", "status", $0) }
    #expect(statuses[0].status == 0 && statuses[0].output == statuses[1].output)
    let log = try scratch.run("audit", "log", "--format", "csv").output
    let lines = log.split(separator: "\n")
    #expect(lines.count { $0.contains(",verify,") && $0.contains(",waves \(waves): holds,") } == 2)
    #expect(lines.count { $0.contains(",report,") && $0.contains(",waves \(waves),") } == 1)
    #expect(lines.count { $0.contains(",report,") && $0.contains(",status,") } == 2)
  }

  @Test func `A list of before the waves says where to write what it says`() throws {
    _ = try scratch.run("scenario", "approve", "base")
    let plain = try list()
    let carried = plain.dropFirst().filter { $0.count == plain[0].count && $0[5] != $0[7] }
    let filled = carried.prefix(1).map { row in
      var row = row
      row[12] = row[11]
      return row
    }
    try scratch.write(
      ([plain[0]] + filled).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n",
      to: "plain.csv")
    let taken = try scratch.run("moves", "confirm", "plain.csv", "--dry-run")
    #expect(taken.status == 0, "\(taken.output)\(taken.errors)")
    _ = try scratch.run("moves", "plan", "base", "--calendar", "an-bien/calendar.yaml")
    _ = try scratch.run("moves", "publish", "base")
    let back = try scratch.run("moves", "confirm", "plain.csv", "--format", "csv")
    #expect(back.status == 1)
    #expect(back.output.contains("goes out otherwise by now"))
    #expect(back.output.contains("write what the row says into the rows of this line"))
  }

  @Test func `Waves of the approved plan alone are published`() throws {
    let planned = try scratch.run(
      "moves", "plan", "base", "--calendar", "an-bien/calendar.yaml", "--format", "json")
    #expect(planned.status == 0)
    let draft = try scratch.run("moves", "publish", "base")
    #expect(
      draft.errors == """
        reallot: plan \(id) is not the approved one; publish waves of a plan after \
        'reallot scenario approve'

        """)
    _ = try scratch.run("scenario", "approve", "base")
    let bad = try scratch.run("moves", "publish", "base", "--until", "2025-7")
    #expect(
      bad.errors == "reallot: '2025-7' is no day; write one such as 2025-07-12\n"
        && bad.status == 2)
    let early = try scratch.run("moves", "publish", "base", "--until", "2020-01-01")
    #expect(early.status == 2 && early.errors.contains("2020-01-01 is before the first gap"))
    let published = try scratch.run("moves", "publish", "base", "--until", "2025-07-12")
    let waves = try #require(published.output.firstMatch(of: #/^waves ([0-9a-f]{12}) /#)).1
    #expect(published.output == "waves \(waves) are published until 2025-07-12\n")
    #expect(
      try scratch.run("moves", "publish", String(waves)).output
        == "waves \(waves) are published\n")
    let days = try list().dropFirst().map { $0[3] }
    #expect(days.contains { !$0.isEmpty })
    let log = try scratch.run("audit", "log", "--format", "csv").output
    #expect(log.matches(of: /,publish,/).count == 2 && log.contains(",waves,"))
  }
}
