// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What a YAML file is to be, and what is said where it is something else.
struct FileKind: Sendable {
  /// The keys that it may have.
  let keys: [String]
  /// That its keys are those of something else.
  let foreign: Message
  /// To name the path of such a file.
  let givingPath: Message
  /// To name such a file in place of this one.
  let givingFile: Message
  /// How keys and values are written.
  let example: Message
  /// What to write in place of an alias.
  let writingOut: Message

  static let scenario = Self(
    keys: Scenario.keys.map(\.name), foreign: Message("error.scenario.foreign"),
    givingPath: Message("error.scenario.remedy.give-path"),
    givingFile: Message("error.scenario.remedy.give-scenario"),
    example: Message("error.scenario.remedy.key-value"),
    writingOut: Message("error.scenario.remedy.write-out"))

  static let calendar = Self(
    keys: MoveCalendar.keys.map(\.name), foreign: Message("error.calendar.foreign"),
    givingPath: Message("error.calendar.remedy.give-path"),
    givingFile: Message("error.calendar.remedy.give-path"),
    example: Message("error.calendar.remedy.key-value"),
    writingOut: Message("error.calendar.remedy.write-out"))

  static let settings = Self(
    keys: Settings.keys.map(\.name), foreign: Message("error.settings.foreign"),
    givingPath: Message("error.settings.remedy.file"),
    givingFile: Message("error.settings.remedy.file"),
    example: Message("error.settings.remedy.key-value"),
    writingOut: Message("error.calendar.remedy.write-out"))
}
