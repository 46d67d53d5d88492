// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents

extension ScenarioCommand {
  /// Prints the schema of scenario files.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints the JSON Schema of scenario files, for editors.",
      discussion: """
        Example:
          reallot scenario schema > scenario.schema.json
        """)

    func run() throws {
      StandardOutput.write(Array(Scenario.schemaText.utf8))
    }
  }
}
