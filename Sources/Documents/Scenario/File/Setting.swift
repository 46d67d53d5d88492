// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words
internal import Yams

/// A key of a scenario with a value that replaces what its files say.
public struct Setting: Hashable, Sendable {
  /// The key, behind those of its groups: `reuse.maximum_distance_km`.
  public let key: String
  /// The value, as a file could have it in one line.
  public let value: String

  /// A key with its value.
  public init(key: String, value: String) {
    (self.key, self.value) = (key, value)
  }

  /// The setting as a file of its own would state it.
  func entry() throws(ScenarioError) -> Entry {
    do {
      guard var node = try Yams.compose(yaml: value, .basic) else { throw unreadable }
      for name in key.split(separator: ".", omittingEmptySubsequences: false).reversed() {
        node = Node.mapping(Node.Mapping([(Node(String(name)), node)]))
      }
      return Entry(key: "", node: node, file: description)
    } catch {
      throw unreadable
    }
  }

  private var unreadable: ScenarioError {
    ScenarioError([
      .init(
        file: description, line: nil, message: Message("error.scenario.yaml.unreadable"),
        remedy: Message("error.scenario.remedy.write-as", ["example": "\(key)=60"]))
    ])
  }
}

extension Setting: CustomStringConvertible {
  /// The key and the value, as the command line has them.
  public var description: String { "\(key)=\(value)" }
}

extension ScenarioReader {
  /// Reads the scenario of a file, with settings as if a file that extends it had them.
  ///
  /// - Throws: ``ScenarioError`` with all problems of the files, or of the settings.
  public func scenario(
    at path: String, with settings: [Setting]
  ) throws(ScenarioError) -> Scenario {
    var scenario = try scenario(at: path)
    for setting in settings { try scenario.apply(try setting.entry()) }
    return scenario
  }
}
