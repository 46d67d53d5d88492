// SPDX-License-Identifier: GPL-3.0-or-later

internal import Yams

/// Why a text is not YAML, and where.
struct YAMLFault {
  /// The 1-based line, where it is known.
  let line: Int?
  /// The parser's words.
  let problem: String

  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      (line, self.problem) = (mark.line, problem)
    case .reader(let problem, _, _, _): (line, self.problem) = (nil, problem)
    case .duplicatedKeysInMapping(let duplicates, let context):
      line = context.mark.line
      problem = "a key stands there twice: \(duplicates.joined(separator: ", "))"
    default: (line, problem) = (nil, "it cannot be read")
    }
  }
}
