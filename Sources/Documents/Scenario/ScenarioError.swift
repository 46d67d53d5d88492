// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Why a scenario could not be read: everything that is wrong with its files.
public struct ScenarioError: Error, Hashable, Sendable {
  /// What is wrong, file by file and from top to bottom; at least one problem.
  public let problems: [Problem]

  /// An error of one problem or more.
  public init(_ problems: [Problem]) {
    self.problems = problems
  }

  /// One thing that is wrong with a scenario file.
  public struct Problem: Hashable, Sendable {
    /// The path of the file.
    public let file: String
    /// The 1-based line; nil where the whole file is meant.
    public let line: Int?
    /// What is wrong.
    public let message: Message
    /// What to do.
    public let remedy: Message

    /// A problem with its place and remedy.
    public init(file: String, line: Int?, message: Message, remedy: Message) {
      (self.file, self.line, self.message, self.remedy) = (file, line, message, remedy)
    }
  }
}

extension ScenarioError: Worded {
  /// The problems, one a line.
  public var message: Message {
    var lines = problems.map(\.whole)
    // By twos, so that thousands are not nested as deep as they are many.
    while lines.count > 1 { lines = Self.joinedByTwos(lines) }
    return lines[0]
  }

  private static func joinedByTwos(_ lines: [Message]) -> [Message] {
    stride(from: 0, to: lines.count, by: 2).map { place in
      guard place + 1 < lines.count else { return lines[place] }
      return Message(
        "error.scenario.and-next", ["problems": lines[place], "next": lines[place + 1]])
    }
  }
}

extension ScenarioError.Problem: CustomStringConvertible {
  /// Where, what and what to do, in one line of English.
  public var description: String { whole.description }

  /// Where, what and what to do, in one line.
  fileprivate var whole: Message {
    Message(
      "error.scenario.problem",
      [
        "place": ScenarioPlace(file: file, line: line).message, "message": message,
        "remedy": remedy,
      ])
  }
}
