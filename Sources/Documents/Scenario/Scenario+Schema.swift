// SPDX-License-Identifier: GPL-3.0-or-later

extension Scenario {
  /// The JSON Schema (2020-12) of scenario files, with which editors complete and check them.
  ///
  /// A file that the schema refuses is refused by ``ScenarioReader`` too; what needs other files, such
  /// as whether the inventory exists, only the reader knows.
  public static var schemaText: String {
    let head: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Reallot scenario",
      "description": "What a planner asks for: everything but the inventory has a default.",
    ]
    return head.adding(schema).text + "\n"
  }
}
