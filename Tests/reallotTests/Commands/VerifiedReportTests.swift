// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Reports of plans that hold, that do not, and that are not the last word.
struct VerifiedReportTests {
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

  /// Writes the plan with one need that costs less.
  private func alter() throws {
    let plan = String(decoding: try scratch.bytes(of: "plan.json"), as: UTF8.self)
    let price = try #require(plan.range(of: "\"price\":"))
    let altered = plan.replacingCharacters(in: price, with: "\"price\":1")
    try scratch.write(altered, to: "altered plan.json")
  }

  private static let reports = ["avoidance", "moves", "purchases", "surplus"]

  @Test(arguments: reports)
  func `A report says that its plan holds, what is proven, and how to repeat it`(
    name: String
  ) throws {
    let head = try scratch.run("report", name, "base").output.split(separator: "\n")
    #expect(head[1].hasPrefix("Verdict") && head[1].hasSuffix("  everything holds"))
    #expect(head[2].hasPrefix("No plan buys less"))
    #expect(
      head[2].hasSuffix(
        "  proven of all plans that keep the scenario's rules and are no worse in unmet needs, with split units divided by share"
      ))
    #expect(head[3].hasPrefix("Check again with"))
    #expect(head[3].hasSuffix("  reallot verify \(id)"))
    let object = try scratch.run("report", name, "base", "--format", "json").object()
    #expect(object["verdict"] as? String == "holds")
    #expect(object["least_purchases"] as? String == "proven")
    #expect(object["verify_with"] as? String == "reallot verify \(id)")
    #expect(try scratch.run("verify", id).status == 0)
  }

  @Test(arguments: reports)
  func `CSV has a last column for it, and the rest beside it`(name: String) throws {
    let report = try scratch.run("report", name, "base", "--format", "csv")
    let claims =
      name == "avoidance"
      ? """
      Why each purchase: reallot report purchases \(id)
      Without this program: reallot inventory export a09164bd38ec tables \
      && reallot scenario show \(id) --plan-file plan.json \
      && python3 Sources/check/check.py tables plan.json

      """ : ""
    #expect(
      report.errors == """
        Verdict: everything holds
        No plan buys less: proven of all plans that keep the scenario's rules and are no worse in unmet needs, with split units divided by share
        Check again with: reallot verify \(id)

        """ + claims)
    let lines = report.output.split(separator: "\n")
    #expect(lines[0].hasSuffix(",verified"))
    #expect(lines.dropFirst().allSatisfy { $0.hasSuffix(",yes") })
  }

  @Test func `A plan that does not hold is refused with what fails`() throws {
    try alter()
    for name in Self.reports {
      let report = try scratch.run(
        "report", name, "altered plan.json", "--format", "csv", "--language", "en")
      #expect(report.status == 1 && report.output.isEmpty)
      #expect(report.errors.hasPrefix("needs: need "))
      #expect(
        report.errors.hasSuffix(
          """
          reallot: plan 'altered plan.json' does not hold, so no report is made of it; \
          'reallot verify' shows all checks, --unverified makes a report that is marked as not \
          verified

          """))
    }
  }

  @Test(arguments: [
    ("en", "NOT VERIFIED"), ("vi", "CHƯA ĐƯỢC KIỂM CHỨNG"), ("ko", "검증되지 않음"),
  ])
  func `A report without a check is stamped`(language: String, stamp: String) throws {
    try alter()
    let asked = ["altered plan.json", "--unverified", "--language", language]
    let table = try scratch.run(["report", "avoidance"] + asked)
    #expect(table.status == 0 && table.output.hasPrefix(stamp + "\n"))
    let page = try scratch.run(["report", "avoidance", "--format", "html"] + asked).output
    #expect(page.contains("<p class=\"stamp\">\(stamp)</p>\n<h1>"))
    let rows = try scratch.run(["report", "avoidance", "--format", "csv"] + asked).output
    #expect(rows.split(separator: "\n").dropFirst().allSatisfy { $0.hasSuffix(",no") })
    let object = try scratch.run(["report", "avoidance", "--format", "json"] + asked).object()
    #expect(object["verdict"] as? String == "not_verified")
    #expect(object["least_purchases"] == nil)
    #expect(object["verify_with"] as? String == "reallot verify 'altered plan.json'")
    let sound = try scratch.run("report", "avoidance", "base", "--unverified")
    #expect(sound.status == 0 && sound.output.hasPrefix("NOT VERIFIED\n"))
  }

  @Test func `A report and a verdict say where the inventory or the scenario went on`() throws {
    try scratch.replace("title: \"An Biên ward", with: "title: \"A", in: "an-bien/inventory.yaml")
    try scratch.run("inventory", "load", "an-bien")
    let current = try current()
    let later = try told()
    #expect(later.count == 1)
    #expect(later[0].hasSuffix(", but \(current) is the current one"))
    let again = try scratch.run(
      "scenario", "run", "an-bien/scenarios/base.yaml", "--format", "json")
    let last = try #require(try again.object()["plan"] as? String)
    let words = "the last run of 'an-bien/base' is plan \(last), not this one"
    #expect(try told().last == "Scenario since: \(words)")
    try scratch.run("inventory", "undo", current)
    #expect(try told().count == 1)
    try scratch.run("inventory", "undo")
    #expect(try told()[0].hasSuffix(", which is taken back"))
    for command in [["report", "moves"], ["verify"]] {
      let object = try scratch.run(command + [id, "--format", "json"]).object()
      #expect(object["current_revision"] as? String == "none")
      #expect(object["last_run"] as? String == "another")
    }
  }

  private func current() throws -> String {
    let revisions = try scratch.run("inventory", "list", "--format", "csv").output
    return String(try #require(revisions.split(separator: "\n").dropFirst().first).prefix(12))
  }

  /// What a report in CSV says beyond verdict, proof and command.
  private func told() throws -> [Substring] {
    let errors = try scratch.run("report", "moves", id, "--format", "csv").errors
    return Array(errors.split(separator: "\n").dropFirst(3))
  }

  @Test func `Who does it is no grouping of tables`() throws {
    let run = try Scratch().run("report", "waves", "base", "--by", "office")
    #expect(run.status == 64)
    #expect(run.errors.contains("--by is the name of who does it, for the log"))
  }
}
