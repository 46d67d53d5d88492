// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents

extension MovesCommand {
  /// Prints the schema of calendar files.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: .help("moves.schema.abstract"),
      discussion: .help("moves.schema.discussion"))

    func run() throws {
      StandardOutput.write(Array(MoveCalendar.schemaText.utf8))
    }
  }
}
