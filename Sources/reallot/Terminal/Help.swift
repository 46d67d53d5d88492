// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Words

extension String {
  /// A text of the help in the language that is set, by its key behind `help.`.
  ///
  /// The option `--language` is not read yet where help is made.
  static func help(_ key: String, _ places: KeyValuePairs<String, any Sayable> = [:]) -> String {
    let key = "help.\(key)"
    return Message(key, places).text(in: .preset)
  }
}

extension ArgumentHelp {
  /// The help of an option or argument of which nothing else is to be said.
  static func help(_ key: String) -> ArgumentHelp { ArgumentHelp(.help(key)) }
}
