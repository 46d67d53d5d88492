// SPDX-License-Identifier: GPL-3.0-or-later

extension MoveCalendar {
  /// The JSON Schema (2020-12) of calendar files, with which editors complete and check them.
  ///
  /// A file that the schema refuses is refused by ``CalendarReader`` too; whether days, offices and units
  /// exist, only the program knows.
  public static var schemaText: String {
    let head: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Reallot calendar",
      "description": "When things may move and by what means: everything has a default.",
    ]
    return head.adding(schema).text + "\n"
  }
}
