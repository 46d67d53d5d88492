// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Foundation
internal import Store

/// Which store a command works on.
struct StoreOption: ParsableArguments {
  @Option(
    name: .customLong("store"),
    help: ArgumentHelp(
      .help("option.store"),
      discussion: .help("option.store.discussion"),
      valueName: "file"))
  var path: String?

  /// Opens the store; creates it where there is none.
  func open() throws -> Store {
    try Store.open(at: location)
  }

  /// Whether the store's file is there already.
  var exists: Bool { FileManager.default.fileExists(atPath: location) }

  private var location: String {
    let named = path ?? ProcessInfo.processInfo.environment["REALLOT_STORE"] ?? ""
    return named.isEmpty ? "reallot.sqlite" : named
  }
}
