// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// All that is in the place of an attack at one moment.
struct Snapshot: Equatable {
  /// What the product names files that are not whole yet.
  static let draft = ".reallot-draft-"
  var store: StoreState
  /// Backups, by name.
  var backups: [String: StoreState] = [:]
  /// All other files, by name.
  var files: [String: Data] = [:]

  /// Looks at the place; drafts and what SQLite keeps beside a store count for nothing.
  ///
  /// - Throws: `StoreState.Unreadable` where a store does not say what it holds.
  init(of victim: Victim) throws {
    store = try StoreState(of: victim.store, by: victim)
    for name in try Self.names(in: victim) where !name.contains(Self.draft) {
      guard !name.hasPrefix("store.sqlite"), !name.contains(".sqlite-") else { continue }
      if name.hasSuffix(".sqlite") {
        backups[name] = try StoreState(of: victim.path(name), by: victim)
      } else if !name.hasSuffix(".lock") {
        files[name] = try Self.content(of: victim.path(name))
      }
    }
  }

  /// The bytes of a file; of a folder all that is in it, by name.
  private static func content(of path: String) throws -> Data {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    }
    return names.sorted().reduce(into: Data()) { content, name in
      content += Data("\(name)\n".utf8)
      content += (try? Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"))) ?? Data()
    }
  }

  /// A moment at which a store holds this and there are these files.
  init(_ store: StoreState, files: [String: Data] = [:]) {
    (self.store, self.files) = (store, files)
  }

  /// The names of all files in the place, sorted.
  static func names(in victim: Victim) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: victim.place.path).sorted()
  }

  /// Whether all is the same, but for the order of lines in the log: a report that was read before a
  /// load ended may come after it there.
  func agrees(with other: Snapshot) -> Bool {
    sorted == other.sorted
  }

  private var sorted: Snapshot {
    var copy = self
    copy.store.log.sort { $0.key < $1.key }
    return copy
  }

  /// What came of a command that was killed: the store and each file are as before it or as after
  /// it, each as a whole.
  func verdict(before: Snapshot, after: Snapshot) -> (verdict: Verdict, detail: String) {
    guard log(begins: before) else { return (.lost, "lines of the log are gone") }
    guard store == before.store || store == after.store else {
      return (.wrong, "the store is neither as before nor as after")
    }
    for name in Set(files.keys).union(before.files.keys).sorted()
    where files[name] != before.files[name] && files[name] != after.files[name] {
      return (files[name] == nil ? .lost : .wrong, "\(name) is neither as before nor as after")
    }
    for (name, backup) in backups.sorted(by: { $0.key < $1.key })
    where backup != before.backups[name] && backup != after.backups[name] {
      return (.wrong, "\(name) is neither as before nor as after")
    }
    return store == before.store ? (.before, "") : (.after, "")
  }

  private func log(begins before: Snapshot) -> Bool {
    store.log.starts(with: before.store.log)
  }
}
