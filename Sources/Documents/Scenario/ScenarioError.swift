// SPDX-License-Identifier: GPL-3.0-or-later

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
    public let message: String
    /// What to do.
    public let remedy: String

    /// A problem with its place and remedy.
    public init(file: String, line: Int?, message: String, remedy: String) {
      (self.file, self.line, self.message, self.remedy) = (file, line, message, remedy)
    }
  }
}

extension ScenarioError: CustomStringConvertible {
  /// The problems, one a line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

extension ScenarioError.Problem: CustomStringConvertible {
  /// Where, what and what to do, in one line.
  public var description: String {
    "\(ScenarioPlace(file: file, line: line)): \(message); \(remedy)"
  }
}
