// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Files
internal import Foundation
internal import Intake
internal import Inventory
internal import Words

/// Where rows go that cannot be loaded.
struct RejectsOption: ParsableArguments {
  @Option(
    name: .customLong("rejects"),
    help: ArgumentHelp(
      .help("option.rejects"),
      discussion: .help("option.rejects.discussion"),
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var path: String?

  @OptionGroup var guarding: OutputGuard

  /// Writes rejected rows where that is asked for, those of each file in a file of its own where there are
  /// several.
  ///
  /// - Parameter inputs: the files that the command reads.
  func write(
    _ rejected: @autoclosure () -> [RejectedFile],
    reading inputs: @autoclosure () throws -> [String],
    in language: Language
  ) throws {
    guard let path else { return }
    let (rejected, inputs) = (rejected(), try inputs())
    if rejected.count > 1, Self.isStream(path) {
      throw SeveralFiles(path: path, files: rejected.map(\.name))
    }
    let places = rejected.map { Self.path(path, of: $0, isOnlyOne: rejected.count == 1) }
    for place in places {
      // Somebody may be mending what an earlier load rejected.
      try guarding.check(place, reading: inputs, replaces: false)
    }
    for (rows, place) in zip(rejected, places) {
      try guarding.write(rows.bytes(in: language), to: place, replaces: false)
      let line = Message(
        "told.rejected", ["file": rows.name, "output": place, "count": rows.count])
      StandardError.write(line, in: language)
    }
    if rejected.isEmpty {
      StandardError.write(Message("told.none_rejected", ["output": path]), in: language)
    }
  }

  /// `rejects.csv` becomes `rejects.offices.csv` for `offices.csv`, and `rejects.registers-a.xlsx` for
  /// `registers/a.xlsx`.
  private static func path(_ path: String, of rows: RejectedFile, isOnlyOne: Bool) -> String {
    let kind = rows.isWorkbook ? ".xlsx" : ".csv"
    let ending = [".csv", ".xlsx"].first { path.lowercased().hasSuffix($0) }
    guard !isOnlyOne else { return ending == nil ? path : path.dropLast(ending?.count ?? 0) + kind }
    let start = path.dropLast(ending?.count ?? 0)
    let name = rows.name.replacing("/", with: "-")
    return "\(start).\(name)" + (name.lowercased().hasSuffix(kind) ? "" : kind)
  }

  private static func isStream(_ path: String) -> Bool {
    switch try? OutputTarget(path) {
    case .stream, .open: true
    case .absent, .file, .folder, nil: false
    }
  }

  /// Rows of several files for a stream, which has no names to part them.
  private struct SeveralFiles: Worded {
    let path: String
    let files: [String]

    var message: Message {
      Message("error.output.rejects-stream", ["path": path, "files": files])
    }
  }
}

/// What a load does with rows that have errors, and what it is compared with.
struct LoadOptions: ParsableArguments {
  @OptionGroup var rejects: RejectsOption
  @OptionGroup var stockTake: StockTakeOption

  @Flag(
    name: .customLong("accept-valid"),
    help:
      .help("option.accept-valid"))
  var acceptsValid = false

  func validate() throws {
    guard acceptsValid, rejects.path == nil else { return }
    throw ValidationError(Message("error.usage.accept-valid-needs-rejects"))
  }
}
