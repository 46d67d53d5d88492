// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Inventory

/// Where a result goes: to a file, or to standard output.
struct ResultFile: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(.help("option.output"), valueName: "file"),
    completion: .file())
  var path: String?

  @OptionGroup var guarding: OutputGuard

  /// How wide a table may be, in columns; nil where nobody looks at it.
  var width: Int? { path == nil ? StandardOutput.width : nil }

  /// Refuses a path whose file is not written over.
  ///
  /// - Parameter inputs: the files that the command reads.
  func check(reading inputs: [String]) throws {
    if let path { try guarding.check(path, reading: inputs) }
  }

  /// Writes bytes, and says which by their digest.
  @discardableResult
  func write(_ bytes: [UInt8]) throws -> Digest {
    try check(reading: [])
    if let path { try guarding.write(bytes, to: path) } else { StandardOutput.write(bytes) }
    return Digest(of: bytes)
  }
}
