// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Files

/// The root of all commands.
@main struct Reallot: ParsableCommand {
  /// Name and version, as plans record them.
  static let program = "reallot \(version)"
  private static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "reallot",
    abstract: .help("reallot.abstract"),
    discussion: .help("reallot.discussion"),
    version: version,
    subcommands: [
      InventoryCommand.self, ScenarioCommand.self, MovesCommand.self, ReportCommand.self,
      PapersCommand.self, CountryCommand.self,
      Verify.self, AuditCommand.self, StoreCommand.self, Doctor.self,
    ])

  static func main() {
    StandardStreams.fill()
    StandardOutput.ignoreClosedPipes()
    do {
      var command = try parseAsRoot()
      try Configuration.current.check()
      try command.run()
    } catch {
      Failure.leave(with: error)
    }
  }
}
