// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Store
internal import Verification

/// Checks a plan independently of planner and solver.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks a plan in whole numbers, without trusting the planner or the solver.",
    discussion: """
      Every rule, sum and proof is worked out again from the inventory and the scenario. The exit \
      code is 0 only where everything holds.

      Example:
        reallot verify base
        reallot verify base-plan.json --inventory inventories/an-bien
      """)

  @OptionGroup var plan: PlanArgument

  @Option(
    name: .customLong("scenario"),
    help: ArgumentHelp("Also check that the plan is for this scenario file.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var scenarioFile: String?

  @OptionGroup var output: OutputOptions

  func run() throws {
    let loaded = try plan.load()
    let verdict = Verifier(inventory: loaded.inventory).verify(loaded.plan)
    let isOfScenario = try scenarioFile.map { try isScenario(of: loaded.plan, $0) } ?? true
    output.print(VerdictReport(verdict, of: loaded, isOfScenario: isOfScenario).report)
    try loaded.log(.verify, verdict.holds && isOfScenario ? "holds" : "does not hold")
    if !verdict.holds || !isOfScenario { throw Failure.findings }
  }

  private func isScenario(of plan: Plan, _ file: String) throws -> Bool {
    try ScenarioReader().scenario(at: file).digest == plan.head.scenario.digest
  }
}
