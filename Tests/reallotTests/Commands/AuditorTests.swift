// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// What auditors do, from a plan to a report that they have checked.
struct AuditorTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let base = Scratch.inventories.appending(path: "an-bien/scenarios/base.yaml").path
    try scratch.run("scenario", "run", base, "--plan-file", "plan.json")
  }

  private var anBien: String { Scratch.inventories.appending(path: "an-bien").path }

  @Test(arguments: ["moves", "purchases", "surplus", "avoidance"], ["table", "csv", "json"])
  func `Every report comes in every format`(name: String, format: String) throws {
    let report = try scratch.run("report", name, "base", "--format", format)
    #expect(report.status == 0)
    #expect(report.errors.isEmpty == (format != "csv"))
    switch format {
    case "json": #expect(try report.object()["report"] as? String == name)
    case "csv":
      let widths = report.output.split(separator: "\n").filter { !$0.contains("\"") }
        .map { $0.count { $0 == "," } }
      #expect(widths.count > 2)
      #expect(Set(widths).count == 1)
    default: #expect(report.output.contains("─"))
    }
  }

  @Test func `The page is written whole to a file, and needs nothing from outside`() throws {
    let report = try scratch.run(
      "report", "avoidance", "base", "--format", "html", "--output", "page.html")
    #expect(report.status == 0)
    #expect(report.output.isEmpty)
    let page = String(decoding: try scratch.bytes(of: "page.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.hasSuffix("</html>\n"))
    for outside in ["http:", "https:", "src=", "<link", "<img", "@import", "url("] {
      let found = page.replacing("url(#head)", with: "").contains(outside)
      #expect(!found, "\(outside)")
    }
    #expect(page.matches(of: /<script>/).count == 1 && !page.contains("<script "))
  }

  @Test func `The avoidance has a total for each baseline`() throws {
    let report = try scratch.run("report", "avoidance", "base", "--format", "json").object()
    let totals = try #require(report["totals"] as? [[String: Any]])
    #expect(totals.map { $0["baseline"] as? String } == ["B0", "B1", "B2"])
  }

  @Test func `A plan of the store and its file hold, also without a store`() throws {
    #expect(try scratch.run("verify", "base").status == 0)
    try FileManager.default.removeItem(atPath: scratch.path("reallot.sqlite"))
    let elsewhere = try scratch.run("verify", "plan.json", "--inventory", anBien)
    #expect(elsewhere.status == 0)
    #expect(elsewhere.output.contains("everything holds"))
    let isMade = FileManager.default.fileExists(atPath: scratch.path("reallot.sqlite"))
    #expect(!isMade, "a check makes no store")
  }

  @Test func `A plan file without its inventory says what is missing`() throws {
    try FileManager.default.removeItem(atPath: scratch.path("reallot.sqlite"))
    let verdict = try scratch.run("verify", "plan.json")
    #expect(verdict.status == 2)
    #expect(verdict.errors.contains("inventory 'an-bien', which the plan was made for"))
    #expect(verdict.errors.contains("--inventory"))
  }

  @Test(arguments: ["vi", "ko"])
  func `What a check proves is told in the language asked for`(language: String) throws {
    func claims(_ language: String) throws -> [Substring] {
      try scratch.run("verify", "base", "--language", language).output.split(separator: "\n")
        .filter { $0.hasSuffix(".") }
    }
    let english = Set(try claims("en").compactMap { $0.split(separator: "  ").last })
    let translated = try claims(language).compactMap { $0.split(separator: "  ").last }
    #expect(translated.count == english.count && Set(translated).count == english.count)
    #expect(english.isDisjoint(with: translated))
  }

  /// What stands before a number of the plan file, and the check that finds the number altered.
  static let numbers = [
    ("\"level\":\"purchases\",\"value\":", "values"), ("\"purchased\":", "balance"),
    ("\"class\":\"chair\",\"quantity\":", "needs"), ("\"price\":", "needs"),
    ("\"metres\":", "assignments"),
    ("\"supply\":[", "certificate"),
  ]

  @Test(arguments: numbers)
  func `One changed number is found, and the check that fails is named`(
    prefix: String, check: String
  ) throws {
    let plan = String(decoding: try scratch.bytes(of: "plan.json"), as: UTF8.self)
    let places = plan.ranges(of: prefix)
    let place = try #require(places.first { plan[$0.upperBound...].first?.isNumber == true })
    let digits = plan[place.upperBound...].prefix(while: \.isNumber)
    let number = try #require(Int(digits))
    var altered = plan
    altered.replaceSubrange(digits.startIndex..<digits.endIndex, with: "\(number + 1)")
    try scratch.write(altered, to: "altered.json")
    let verdict = try scratch.run("verify", "altered.json", "--inventory", anBien)
    #expect(verdict.status == 1)
    #expect(verdict.output.contains("NOT everything holds"))
    #expect(verdict.output.contains("\n\(check): "))
  }

  @Test func `A plan file cut short cannot be read, and the place is told`() throws {
    try scratch.bytes(of: "plan.json").dropLast(3).write(
      to: scratch.folder.appending(path: "cut.json"))
    let verdict = try scratch.run("verify", "cut.json", "--inventory", anBien)
    #expect(verdict.status == 2)
    #expect(verdict.errors.hasPrefix("reallot: cannot read plan 'cut.json': "))
  }

  @Test func `An altered inventory does not fit the plan`() throws {
    try scratch.copyInventory()
    try scratch.replace(
      "title: \"An Biên ward", with: "title: \"A ward", in: "an-bien/inventory.yaml")
    let verdict = try scratch.run("verify", "plan.json", "--inventory", "an-bien")
    #expect(verdict.status == 1)
    #expect(verdict.output.contains("\nhead: "))
  }

  @Test func `A plan file without its inventory is told where that has to come from`() throws {
    let rest = "name the folder of its tables with --inventory, or a store that has it with --store"
    for command in [["verify"], ["report", "avoidance"]] {
      let none = try scratch.run(command + ["plan.json", "--store", "none.sqlite"])
      #expect(none.status == 2 && none.output.isEmpty)
      #expect(none.errors.hasPrefix("reallot: there is no store here, so revision "))
      #expect(none.errors.hasSuffix(", is not known; \(rest)\n"))
    }
    try scratch.copyInventory()
    try scratch.replace("title: \"An Biên ward", with: "title: \"A", in: "an-bien/inventory.yaml")
    try scratch.run("inventory", "load", "an-bien", "--store", "other.sqlite")
    let other = try scratch.run("verify", "plan.json", "--store", "other.sqlite")
    #expect(other.status == 2)
    #expect(other.errors.hasPrefix("reallot: the store 'other.sqlite' does not have revision "))
    #expect(other.errors.hasSuffix("; \(rest)\n"))
  }

  @Test(arguments: [
    ("\"gap\":\"0\"", "\"gap\":\"0.5\""),
    ("\"time_limit_seconds\":60", "\"time_limit_seconds\":61"),
    ("\"maximum_distance_m\":60000", "\"maximum_distance_m\":59000"),
  ])
  func `A rule that binds nothing is told by the log and by the scenario, not by the file`(
    rule: String, other: String
  ) throws {
    try scratch.copyInventory()
    let scenario = ["--scenario", "an-bien/scenarios/base.yaml"]
    let right = try scratch.run(["verify", "plan.json"] + scenario)
    #expect(right.status == 0 && right.output.contains("  line 2 of the log\n"))
    try scratch.replace(rule, with: other, in: "plan.json")
    let altered = try scratch.run("verify", "plan.json")
    #expect(altered.status == 0)
    #expect(altered.output.contains("  none: no run that 'reallot.sqlite' knows gave this file, "))
    #expect(try scratch.run(["verify", "plan.json"] + scenario).status == 1)
  }

  @Test(arguments: ["0", "-1", "101", "9223372036854775807"])
  func `A horizon that no scenario may ask is refused in a plan too`(years: String) throws {
    let gap = "\"gap\":\"0\"}"
    try scratch.replace(gap, with: gap + ",\"horizon_years\":\(years)", in: "plan.json")
    for command in [["verify"], ["report", "avoidance"]] {
      let refused = try scratch.run(command + ["plan.json"])
      #expect(refused.status == 2)
      #expect(refused.errors.contains("scenario.horizon_years"))
      #expect(refused.errors.contains("a number from 1 to 100 is expected"))
    }
  }

  @Test func `A plan is checked against the scenario that was asked for`() throws {
    try scratch.copyInventory()
    let right = try scratch.run("verify", "base", "--scenario", "an-bien/scenarios/base.yaml")
    #expect(right.status == 0)
    let wrong = try scratch.run(
      "verify", "base", "--scenario", "an-bien/scenarios/purchase-budget.yaml")
    #expect(wrong.status == 1)
    #expect(wrong.output.contains("the scenario file is not the plan's"))
  }
}
