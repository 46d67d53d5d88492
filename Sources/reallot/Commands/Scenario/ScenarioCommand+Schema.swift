// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents

extension ScenarioCommand {
  /// Prints the schema of scenario files.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("scenario.schema.abstract"),
      discussion: .help("scenario.schema.discussion"))

    func run() throws {
      StandardOutput.write(Array(Scenario.schemaText.utf8))
    }
  }
}
