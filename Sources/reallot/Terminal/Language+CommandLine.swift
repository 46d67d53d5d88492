// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension Language {
  /// The language that the command line asks for, else the one that is set.
  ///
  /// It is known even where the command line is wrong, so that this can be told in it.
  static var ofCommandLine: Language { asked(by: CommandLine.arguments) ?? .preset }

  /// The language of the option `--language` among the words of a command line; the last of several.
  static func asked(by words: [String]) -> Language? {
    let options = words.prefix { $0 != "--" }
    let values = zip(options, options.dropFirst() + [""]).compactMap { word, next in
      word == "--language" ? next : word.hasPrefix("--language=") ? String(word.dropFirst(11)) : nil
    }
    return values.last.flatMap(Language.init(rawValue:))
  }
}
