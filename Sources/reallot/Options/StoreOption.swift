// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Store
internal import Words

/// Which store a command works on.
struct StoreOption: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      .help("option.store"),
      discussion: .help("option.store.discussion"),
      valueName: "file"))
  var path: String?

  @Option(help: ArgumentHelp(.help("option.by"), valueName: "name"))
  var by: String?

  /// What tables are grouped by elsewhere, and nobody is called.
  private static let groupings = ["class", "day", "lorry", "office", "team", "unit"]

  func validate() throws {
    guard by != "" else { throw ValidationError(Message("error.usage.by-empty")) }
    if let by, Self.groupings.contains(by) {
      throw ValidationError(Message("error.usage.by-grouping", ["word": by]))
    }
  }

  /// Opens a store that is there already, to read it.
  func existing() throws -> Store {
    guard exists else { throw Missing(path: location) }
    return try Store.openToRead(at: location, who: person)
  }

  /// Opens a store to read it; nil where there is none.
  func ifThere() throws -> Store? { exists ? try existing() : nil }

  /// Opens the store; creates it where there is none.
  func open() throws -> Store {
    try Store.open(at: location, who: person)
  }

  /// Takes the right to change what is current, and tells where another has it.
  func lock(for command: String, in language: Language) throws -> StoreLock {
    let process = ProcessInfo.processInfo.processIdentifier
    let note = "\(person), \(command), \(Store.Instant.now), \(process)"
    return try StoreLock.take(location, note: note) { holder in
      StandardError.write(
        Message("told.waits", ["path": location, "holder": holder]), in: language)
    }
  }

  /// Who does it, as the log tells.
  private var person: String { by ?? Configuration.current.by.value }

  /// Whether something is there already, be it that nobody lets the command look at it.
  var exists: Bool { access(location, F_OK) == 0 || ![ENOENT, ENOTDIR].contains(errno) }

  /// The path of its file.
  var location: String {
    let named = path.flatMap { $0.isEmpty ? nil : $0 } ?? Configuration.current.store.value
    // SQLite would take ':memory:' and 'file:x?mode=memory' for no file at all.
    return named.hasPrefix(":") || named.hasPrefix("file:") ? "./" + named : named
  }

  /// A store that is to be read and is not there.
  struct Missing: Worded {
    let path: String

    var message: Message { Message("error.store.missing", ["path": path]) }
  }
}
