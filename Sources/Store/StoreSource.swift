// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import GRDB

/// Where a store is read: its file, or a copy where it may only be read.
struct StoreSource {
  private(set) var queue: DatabaseQueue
  /// The file as it was when SQLite was told that nobody writes to it; nil where SQLite looks itself.
  private var moment: FileMoment?

  /// A file that SQLite looks after.
  init(_ queue: DatabaseQueue) { self.queue = queue }

  /// A store that may only be read: its file where it has all that was written, else a copy.
  init(reading path: String, _ who: String) throws {
    if let source = Self.immutable(path) {
      self = source
    } else {
      queue = try Self.copy(of: path, who)
    }
  }

  private init(_ queue: DatabaseQueue, asOf moment: FileMoment) {
    (self.queue, self.moment) = (queue, moment)
  }

  /// Reads a copy from now on, where somebody has written to the file: what was read before may be half of
  /// what was there and half of what is.
  ///
  /// - Returns: whether that was so.
  mutating func turnWhereWritten(to path: String, _ who: String) throws -> Bool {
    guard moment?.changed() != nil else { return false }
    try turn(to: path, who)
    return true
  }

  /// Reads a copy from now on, where SQLite was told that nobody writes.
  mutating func turn(to path: String, _ who: String) throws {
    guard moment != nil else { return }
    self = StoreSource(try Self.copy(of: path, who))
  }

  /// The file itself; nil where some of it is elsewhere, or where this program has to change its tables
  /// first, or where SQLite does not know the option.
  private static func immutable(_ path: String) -> StoreSource? {
    guard case .file(let place, _) = try? OutputTarget(path) else { return nil }
    var moment = FileMoment()
    // Looked at before what is beside it: what is put into the file from there changes it.
    guard (try? moment.open(place)) != nil, StoreFile.isWhole(place) else { return nil }
    var configuration = Store.configuration
    configuration.readonly = true
    let name = URL(filePath: place).absoluteString + "?immutable=1"
    guard let queue = try? DatabaseQueue(path: name, configuration: configuration),
      (try? queue.read(Schema.state)) == .current, moment.changed() == nil
    else { return nil }
    return StoreSource(queue, asOf: moment)
  }

  /// A copy that has no name any more, so that it is gone when it is closed, however that ends.
  private static func copy(of path: String, _ who: String) throws -> DatabaseQueue {
    let copy = try StoreFile.copy(path)
    defer {
      try? FileManager.default.removeItem(
        at: URL(fileURLWithPath: copy).deletingLastPathComponent())
    }
    let queue = try DatabaseQueue(path: copy, configuration: Store.configuration)
    try Store.prepare(queue, who)
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA journal_mode = MEMORY")
    }
    return queue
  }
}
