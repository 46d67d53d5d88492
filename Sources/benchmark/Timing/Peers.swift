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

  /// The optimum by flows through networks, and that of each class.
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

  /// A program that plans by flows through networks: what it took, and what it found.
  struct FlowProgram {
    let name: String
    let measurement: Measurement?
    let result: Flow
    /// How many times faster the product is to be.
    let aim: Double
  }

  /// Plans with OR-Tools.
  func ortools(python: String, runs: Int) throws -> FlowProgram {
    try flow("OR-Tools SimpleMinCostFlow", child(python, "ortools_mincostflow", []), runs, aim: 4)
  }

  /// Builds the program on LEMON, and plans with it.
  func lemon(runs: Int) throws -> FlowProgram {
    let program = work.appendingPathComponent("lemon")
    let source = Bundle.module.bundleURL.appendingPathComponent("Peers/lemon/network_simplex.cpp")
    _ = try Child(
      executable: "/usr/bin/env",
      arguments: [
        "g++", "-std=gnu++17", "-O3", "-pthread", "-o", program.path, source.path,
      ],
      output: work.appendingPathComponent("lemon.build")
    ).run()
    let flows = work.appendingPathComponent("lemon.csv")
    let child = Child(
      executable: program.path, arguments: [workload.folder.path, flows.path],
      output: work.appendingPathComponent("lemon.json"))
    return try flow("LEMON NetworkSimplex", child, runs, aim: 1)
  }

  private func flow(
    _ name: String, _ child: Child, _ runs: Int, aim: Double
  ) throws -> FlowProgram {
    let measurement = Measurement.median(try (0..<runs).map { _ in try child.run() })
    return FlowProgram(
      name: name, measurement: measurement, result: try decoded(child.output), aim: aim)
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
