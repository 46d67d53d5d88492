// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words
internal import Yams

/// A group of keys of a scenario file: hands out their values and collects what is wrong.
struct Section {
  private var entries: [String: Entry] = [:]
  private var problems: [ScenarioError.Problem] = []

  /// Looks at a group that may have these keys.
  ///
  /// - Throws: ``ScenarioError`` where the value is no group of keys.
  init(_ entry: Entry, keys: [String], remedy: Message) throws(ScenarioError) {
    guard let mapping = entry.node.mapping else {
      throw entry.error(Message("error.scenario.not-a-group", ["key": entry.key]), remedy)
    }
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let member = Entry(key: name, node: value, file: entry.file, line: key.mark?.line)
      if keys.contains(name) {
        entries[name] = member
      } else if problems.count < YAMLSize.mostFaults {
        problems += member.unknownKey(among: keys).problems
      }
    }
  }

  /// Reads the value of a key, if it is there; keeps what is wrong with it for ``finish()``.
  mutating func take(_ key: String, _ read: (Entry) throws(ScenarioError) -> Void) {
    guard let entry = entries[key] else { return }
    do { try read(entry) } catch { problems += error.problems }
  }

  /// Ends the reading.
  ///
  /// - Throws: ``ScenarioError`` with everything that was wrong, from top to bottom.
  func finish() throws(ScenarioError) {
    guard !problems.isEmpty else { return }
    throw ScenarioError(problems.sorted { $0.line ?? 0 < $1.line ?? 0 })
  }
}

extension Entry {
  fileprivate func unknownKey(among keys: [String]) -> ScenarioError {
    error(
      Message("error.scenario.unknown-key", ["key": key]),
      NearestWord.nearest(to: key, in: keys).map {
        Message("error.scenario.remedy.nearest", ["nearest": $0])
      } ?? Message("error.scenario.remedy.keys-here", ["keys": keys]))
  }
}
