// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Foundation
internal import Words

/// What is set outside the command line: by the environment, else by a file of settings.
struct Configuration {
  /// Where a setting comes from.
  enum Origin: Hashable {
    case option
    case environment(String)
    case file(String)
    case standard
  }

  /// A setting and where it comes from.
  struct Setting<Value> {
    let value: Value
    let origin: Origin
  }

  static let current = Configuration(
    environment: ProcessInfo.processInfo.environment, folder: nil)

  private let environment: [String: String]
  /// The file of settings that is read; nil where there is none.
  let file: String?
  private let read: Result<Settings, ScenarioError>

  /// - Parameter folder: the working folder; nil for that of the process.
  init(environment: [String: String], folder: String?) {
    self.environment = environment
    file = Self.places(environment, folder).first(where: FileManager.default.fileExists)
    read = Result { [file] () throws(ScenarioError) in
      guard let file else { return Settings() }
      return try SettingsReader().settings(at: file)
    }
  }

  /// Where a file of settings may lie, the first that is there counts.
  private static func places(_ environment: [String: String], _ folder: String?) -> [String] {
    let here = folder.map { "\($0)/\(Settings.fileName)" } ?? Settings.fileName
    let home = environment["HOME"].map { "\($0)/.config" }
    let folders = [environment["XDG_CONFIG_HOME"], home].compactMap(\.self)
      .filter { $0.hasPrefix("/") }
    return [here] + folders.prefix(1).map { "\($0)/reallot/\(Settings.fileName)" }
  }

  /// Refuses settings that cannot be read or say what does not exist.
  ///
  /// - Throws: ``ScenarioError`` of the file, ``UnknownLanguage`` of the environment.
  func check() throws {
    _ = try read.get()
    if let code = variable("REALLOT_LANGUAGE"), Language(rawValue: code) == nil {
      throw UnknownLanguage(code: code)
    }
  }

  /// The language that holds without the option: what is set, else that of the locale, else English.
  var language: Setting<Language> {
    let named = setting("REALLOT_LANGUAGE", Language.init(rawValue:), \.language)
    if let named { return named }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].first { variable($0) != nil }
    guard let locale, let language = variable(locale).flatMap({ Language(locale: $0) }) else {
      return Setting(value: .english, origin: .standard)
    }
    return Setting(value: language, origin: .environment(locale))
  }

  /// The path of the store that holds without the option.
  var store: Setting<String> {
    setting("REALLOT_STORE", { $0 }, \.store)
      ?? Setting(value: "reallot.sqlite", origin: .standard)
  }

  /// Who does what is done, where the option does not say it.
  var by: Setting<String> {
    setting("REALLOT_BY", { $0 }, \.by) ?? Setting(value: Login.name, origin: .standard)
  }

  private func setting<Value>(
    _ name: String, _ parse: (String) -> Value?, _ path: KeyPath<Settings, Value?>
  ) -> Setting<Value>? {
    if let value = variable(name).flatMap(parse) {
      return Setting(value: value, origin: .environment(name))
    }
    guard let file, let value = (try? read.get())?[keyPath: path] else { return nil }
    return Setting(value: value, origin: .file(file))
  }

  /// A variable of the environment; an empty one says nothing.
  private func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A language that the environment asks for and that does not exist.
  struct UnknownLanguage: Worded {
    let code: String

    var message: Message {
      Message(
        "error.settings.language",
        ["code": code, "languages": Language.allCases.map(\.rawValue)])
    }
  }
}
