// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads calendar files.
public struct CalendarReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads the calendar of a file; what it does not say has its default.
  ///
  /// - Throws: ``ScenarioError`` with all problems of the file.
  public func calendar(at path: String) throws(ScenarioError) -> MoveCalendar {
    var calendar = MoveCalendar.standard
    try calendar.apply(ScenarioFile(path: path, as: .calendar).root)
    return calendar
  }
}
