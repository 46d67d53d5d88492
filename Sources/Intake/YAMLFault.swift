// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words
internal import Yams

/// Why a text is not YAML, and where.
struct YAMLFault {
  /// The 1-based line, where it is known.
  let line: Int?
  /// What the parser found.
  let problem: Message

  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (line, self.problem) = (mark.line, LibraryWords.message(problem))
    case .reader(let problem, _, _, _): (line, self.problem) = (nil, LibraryWords.message(problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      line = context.mark.line
      problem = Message("yaml.twin-keys", ["keys": duplicates])
    default: (line, problem) = (nil, Message("yaml.unreadable"))
    }
  }
}
