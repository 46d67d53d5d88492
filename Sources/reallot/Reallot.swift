// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// The root of all commands.
@main struct Reallot: ParsableCommand {
  /// Name and version, as plans record them.
  static let program = "reallot \(version)"
  private static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "reallot",
    abstract: """
      Plans which existing asset goes where when organisations merge, so that as little as \
      possible is bought.
      """,
    discussion: """
      Administrators load inventories, planners run scenarios, auditors export reports and verify \
      plans. What is loaded, run and reported is kept in one file, the store: reallot.sqlite in \
      the working folder, unless --store or REALLOT_STORE says otherwise.

      Example, from an inventory to a page that can be checked:
        reallot scenario run inventories/an-bien/scenarios/base.yaml
        reallot report avoidance base --format html --output avoidance.html
        reallot verify base

      Exit codes: 0 done, 1 findings or an infeasible plan, 2 could not run, 64 wrong use.
      """,
    version: version,
    subcommands: [InventoryCommand.self, ScenarioCommand.self, ReportCommand.self, Verify.self])

  static func main() {
    StandardOutput.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Failure.leave(with: error)
    }
  }
}
