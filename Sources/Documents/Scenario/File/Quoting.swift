// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words
internal import Yams

/// Which text of a file messages may hold: what a file is that another names is not known, and may be
/// nothing for the eyes of who reads the messages.
struct Quoting {
  /// What the file is to be.
  let kind: FileKind
  /// Whether another file names it.
  let isNamed: Bool

  init(_ kind: FileKind, isNamed: Bool) { (self.kind, self.isNamed) = (kind, isNamed) }

  /// Refuses a file whose keys are not those of its kind: one at least, and where another file names
  /// it two; nearly right ones count.
  ///
  /// - Throws: ``ScenarioError``.
  func refuseForeign(_ root: Entry) throws(ScenarioError) {
    guard let mapping = root.node.mapping else { return }
    let keys = kind.keys
    let known = mapping.count { isKnown($0.key.scalar?.string ?? "", among: keys) }
    guard known < min(mapping.count, isNamed ? 2 : 1) else { return }
    throw root.error(kind.foreign, Message("error.scenario.remedy.keys-here", ["keys": keys]))
  }

  private func isKnown(_ key: String, among keys: [String]) -> Bool {
    keys.contains(key) || NearestWord.nearest(to: key, in: keys) != nil
  }

  /// What is said of an alias.
  func alias(_ name: String) -> Message {
    isNamed
      ? Message("error.scenario.some-alias") : Message("error.scenario.alias", ["alias": name])
  }

  /// What is said of keys that stand twice in a group.
  func twins(_ keys: [String]) -> Message {
    isNamed
      ? Message("error.scenario.yaml.some-twice")
      : Message("error.scenario.yaml.twice", ["keys": keys])
  }
}
