// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser

/// Where a copy of the plan's file goes.
struct PlanFileOption: ParsableArguments {
  @Option(
    name: .customLong("plan-file"),
    help: ArgumentHelp(
      .help("option.plan-file"), valueName: "file"),
    completion: .file(extensions: ["json"]))
  var path: String?

  @OptionGroup var guarding: OutputGuard

  /// Refuses a path whose file is not written over.
  ///
  /// - Parameter inputs: the files that the command reads.
  func check(reading inputs: [String]) throws {
    if let path { try guarding.check(path, reading: inputs) }
  }

  /// Writes the bytes where a path is given.
  func write(_ bytes: [UInt8]) throws {
    if let path { try guarding.write(bytes, to: path) }
  }
}
