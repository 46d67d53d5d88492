// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

/// Rules of equipment that contradict.
struct ConflictTests {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.copyInventory()
  }

  private func run(_ rules: String) throws -> Scratch.Outcome {
    try scratch.write(
      "extends: an-bien/scenarios/base.yaml\nscenario: odd\n\(rules)\n", to: "odd.yaml")
    return try scratch.run("scenario", "run", "odd.yaml")
  }

  @Test func `Pins that contradict are both named, with what dropping each reaches`() throws {
    let run = try run(
      """
      pins:
        - {rule: forbid, asset: HP-11401-000001, to: n-11383}
        - {rule: stay, class: desk}
        - {rule: go, asset: HP-11401-000001, to: n-11383}
      """)
    #expect(run.status == 1)
    #expect(
      run.output.contains(
        "pin 3 (go): 1 of 1 'desktop' at office 's-11401-1' cannot serve 'n-11383': no need there is left that they may serve; pin 1 (forbid) binds the same items"
      ))
    let told = try scratch.run("scenario", "explain", "odd", "--conflict")
    #expect(told.status == 0)
    #expect(
      told.output.contains(
        "cannot hold together: pin 1 (forbid: HP-11401-000001 → Phường Lê Chân), pin 3 (go: HP-11401-000001 → Phường Lê Chân)"
      ))
    #expect(told.output.contains("No fewer rules contradict."))
    let json = try scratch.run("scenario", "explain", "odd", "--conflict", "--format", "json")
      .object()
    let groups = try #require(json["groups"] as? [[String: Any]])
    #expect(groups.map { $0["rules"] as? [String] } == [["pin-1", "pin-3"]])
    let rules = try #require(json["rules"] as? [[String: Any]])
    #expect(rules.map { $0["status"] as? String } == ["optimal", "optimal"])
    let asked = try scratch.run("scenario", "explain", "odd", "--purchase")
    #expect(asked.status == 2)
    #expect(asked.errors.contains("'reallot scenario explain PLAN --conflict' tells which"))
  }

  @Test func `A budget of moving that a pin breaks is told with what is missing`() throws {
    let run = try run(
      """
      limits: {moving: 100}
      pins:
        - {rule: go, asset: HP-11401-000001, to: s-11371-1}
      """)
    #expect(run.status == 1)
    let json = try scratch.run("scenario", "explain", "odd", "--conflict", "--format", "json")
      .object()
    let groups = try #require(json["groups"] as? [[String: Any]])
    #expect(groups.map { $0["rules"] as? [String] } == [["pin-1", "limits.moving"]])
    #expect(try #require(json["over_budget"] as? Int) > 20_000)
    #expect((json["stranded"] as? [Any])?.isEmpty == true)
  }

  @Test func `A budget that binds is told with what is reached without it`() throws {
    try scratch.run("scenario", "run", "an-bien/scenarios/purchase-budget.yaml")
    let json = try scratch.run(
      "scenario", "explain", "purchase-budget", "--conflict", "--format", "json"
    ).object()
    #expect((json["groups"] as? [Any])?.isEmpty == true)
    let rules = try #require(json["rules"] as? [[String: Any]])
    #expect(rules.map { $0["rule"] as? String } == ["limits.purchases"])
    #expect(rules.map { $0["unmet"] as? Int } == [0])
  }

  @Test func `Where no single pin suffices, what has to be dropped together has its price`() throws
  {
    let run = try run(
      """
      needs: {from: [table]}
      pins:
        - {rule: go, class: printer, quantity: 2, to: s-11371-1}
        - {rule: go, class: printer, quantity: 2, to: s-11371-1}
        - {rule: go, class: printer, quantity: 2, to: s-11371-1}
      """)
    #expect(run.status == 1, "\(run.output)\(run.errors)")
    let told = try scratch.run("scenario", "explain", "odd", "--conflict")
    #expect(told.output.contains("No single rule suffices"), "\(told.output)")
    let json = try scratch.run("scenario", "explain", "odd", "--conflict", "--format", "json")
      .object()
    let rules = try #require(json["rules"] as? [[String: Any]])
    let together = rules.filter { ($0["rule"] as? String)?.contains(" + ") == true }
    #expect(!together.isEmpty)
    #expect(together.allSatisfy { $0["status"] as? String == "optimal" })
    #expect(together.allSatisfy { $0["purchases"] as? Int != nil })
  }

  @Test func `Of many pins the first screen tells a few, and how many are left`() throws {
    let pins = (0..<24).map { number in
      "  - {rule: \(number % 2 == 0 ? "go" : "forbid"), asset: HP-11401-000001, to: n-11383}"
    }
    #expect(try run("pins:\n" + pins.joined(separator: "\n")).status == 1)
    let screen = try scratch.run(
      "scenario", "explain", "odd", "--conflict", environment: ["COLUMNS": "400"])
    let lines = screen.output.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(lines <= 30, "\(screen.output)")
    #expect(screen.output.contains("--full tells all"))
    let full = try scratch.run("scenario", "explain", "odd", "--conflict", "--full")
    #expect(full.output.split(separator: "\n").count > 40)
  }
}
