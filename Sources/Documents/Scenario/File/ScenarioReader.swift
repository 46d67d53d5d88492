// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Reads scenario files and the files that they extend.
public struct ScenarioReader: Sendable {
  /// A reader.
  public init() {}

  /// Reads the scenario of a file; what it does not say comes from the file that it extends, and in
  /// the end from the defaults.
  ///
  /// Only the file and those that it extends are read; the inventory is not looked at.
  ///
  /// - Throws: ``ScenarioError`` with all problems of all these files.
  public func scenario(at path: String) throws(ScenarioError) -> Scenario {
    let files = try chain(from: path)
    var scenario = Scenario(name: "", inventoryFolder: "")
    var problems: [ScenarioError.Problem] = []
    for file in files.reversed() {
      do { try scenario.apply(file) } catch { problems += error.problems }
    }
    if problems.isEmpty, scenario.inventoryFolder.isEmpty {
      problems = [Self.missingInventory(path)]
    }
    guard problems.isEmpty else { throw ScenarioError(problems) }
    return scenario
  }

  /// The paths of the file and of all that it extends.
  ///
  /// - Throws: ``ScenarioError`` where one cannot be read.
  public func paths(from path: String) throws(ScenarioError) -> [String] {
    try chain(from: path).map(\.path)
  }

  /// The file and all that it extends, the outermost first.
  func chain(from path: String) throws(ScenarioError) -> [ScenarioFile] {
    var files = [try ScenarioFile(path: path)]
    while let last = files.last, let extended = try last.extended() {
      let next = try ScenarioFile(path: extended.path, namedBy: extended.entry)
      guard !files.contains(where: { $0.identity == next.identity }) else {
        let circle = (files + [next]).map(\.path).joined(separator: " → ")
        throw extended.entry.error(
          Message("error.scenario.circle", ["circle": circle]),
          Message("error.scenario.remedy.take-out-extends"))
      }
      files.append(next)
    }
    return files
  }

  private static func missingInventory(_ path: String) -> ScenarioError.Problem {
    ScenarioError.Problem(
      file: path, line: nil, message: Message("error.scenario.no-inventory"),
      remedy: Message("error.scenario.remedy.name-inventory"))
  }
}
