// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Other programs that do the same work on the same files.
struct Peers {
  let workload: Workload
  let work: URL

  /// What a peer's script prints of the optimum it found.
  struct Levels: Decodable, Equatable {
    let purchases: Int64
    let transfers: Int64
    let moving: Int64
  }

  /// The optimum by OR-Tools.
  struct Flow: Decodable {
    let levels: [String: Int64]
    let classes: [String: Levels]
  }

  /// The optima of the classes that HiGHS finished, and what they took.
  struct FullModel: Decodable {
    let classes: [String: Levels]
    /// Seconds to read and derive.
    let reading: Double
    /// Seconds to solve the classes that are done.
    let solving: Double
    /// Arcs of all classes.
    let arcs: Int
    /// Arcs of the classes that are done.
    let done: Int

    /// Seconds for all classes, if they took no longer an arc than those that are done.
    var seconds: Double { reading + solving * Double(arcs) / Double(max(1, done)) }
  }

  /// Loads every table with `sqlite3 .import` into a new file.
  func load(runs: Int) throws -> Measurement? {
    let imports = try workload.tables.map { table in
      ".import --csv '\(table.path)' \(table.deletingPathExtension().lastPathComponent)"
    }
    return Measurement.median(
      try (0..<runs).map { _ in
        let database = work.appendingPathComponent("peer.sqlite")
        try? FileManager.default.removeItem(at: database)
        return try Child(
          executable: "/usr/bin/env", arguments: ["sqlite3", database.path] + imports,
          output: work.appendingPathComponent("sqlite3.txt")
        ).run()
      })
  }

  /// Plans with OR-Tools.
  func flow(python: String, runs: Int) throws -> (measurement: Measurement?, result: Flow) {
    let script = child(python, "ortools_mincostflow", [])
    let measurement = Measurement.median(try (0..<runs).map { _ in try script.run() })
    return (measurement, try decoded(script.output))
  }

  /// Plans as many classes with HiGHS as the seconds suffice for.
  func fullModel(python: String, seconds: Int) throws -> FullModel {
    let script = child(python, "highs_full", ["\(seconds)"])
    _ = try script.run()
    return try decoded(script.output)
  }

  private func child(_ python: String, _ script: String, _ arguments: [String]) -> Child {
    let path = Bundle.module.bundleURL.appendingPathComponent("Peers/\(script).py").path
    return Child(
      executable: python, arguments: ["-B", path, workload.folder.path] + arguments,
      output: work.appendingPathComponent("\(script).json"))
  }

  /// Reads the last line: libraries may greet on the lines before.
  private func decoded<Result: Decodable>(_ output: URL) throws -> Result {
    let text = try String(contentsOf: output, encoding: .utf8)
    return try JSONDecoder().decode(
      Result.self, from: Data((text.split(separator: "\n").last ?? "").utf8))
  }
}
