// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads files of settings.
public struct SettingsReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads the settings of a file; what it does not say is nil.
  ///
  /// - Throws: ``ScenarioError`` with all problems of the file.
  public func settings(at path: String) throws(ScenarioError) -> Settings {
    var settings = Settings.standard
    try settings.apply(ScenarioFile(path: path, as: .settings).root)
    return settings
  }
}
