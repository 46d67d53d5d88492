// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// The program `reallot`, measured step by step, always from files and with a store of its own.
struct Product {
  let executable: String
  let workload: Workload
  let work: URL

  /// The steps in the order in which they are done.
  enum Step: String, CaseIterable {
    case load = "inventory load"
    case run = "scenario run, inventory loaded before"
    case report = "report avoidance (HTML)"
    case verify = "verify"
    case whole = "scenario run, from files to plan"
  }

  /// What `scenario run --format json` says of its plan.
  struct Plan: Decodable {
    let plan: String
    let status: String
    let levels: [String: Int64]
  }

  /// The median of each step, and the plan.
  func measure(runs: Int) throws -> (steps: [Step: Measurement], plan: Plan) {
    var measured: [Step: [Measurement]] = [:]
    var plan: Plan?
    for _ in 0..<runs { plan = try measureOnce(&measured) }
    guard let plan else { throw CocoaError(.fileReadUnknown) }
    return (measured.compactMapValues(Measurement.median), plan)
  }

  /// The median of the whole run alone.
  func measureWhole(runs: Int) throws -> Measurement? {
    Measurement.median(
      try (0..<runs).map { _ in
        let store = try coldStore()
        return try child(["scenario", "run", workload.scenario.path], store, "whole").run()
      })
  }

  /// The median of the load alone.
  func measureLoad(runs: Int) throws -> Measurement? {
    Measurement.median(
      try (0..<runs).map { _ in
        try child(["inventory", "load", workload.folder.path], try coldStore(), "load").run()
      })
  }

  private func measureOnce(_ measured: inout [Step: [Measurement]]) throws -> Plan {
    let store = try coldStore()
    let scenario = ["scenario", "run", workload.scenario.path, "--format", "json"]
    func measure(_ step: Step, _ arguments: [String], _ store: URL) throws -> URL {
      let child = child(arguments, store, "\(step)")
      measured[step, default: []].append(try child.run())
      return child.output
    }
    _ = try measure(.load, ["inventory", "load", workload.folder.path], store)
    let output = try measure(.run, scenario, store)
    let plan = try JSONDecoder().decode(Plan.self, from: Data(contentsOf: output))
    _ = try measure(.report, ["report", "avoidance", plan.plan, "--format", "html"], store)
    _ = try measure(.verify, ["verify", plan.plan], store)
    _ = try measure(.whole, scenario, try coldStore())
    return plan
  }

  private func child(_ arguments: [String], _ store: URL, _ name: String) -> Child {
    Child(
      executable: executable, arguments: arguments + ["--store", store.path],
      output: work.appendingPathComponent("\(name).txt"))
  }

  /// A store that does not exist yet.
  private func coldStore() throws -> URL {
    let store = work.appendingPathComponent("store.sqlite")
    for suffix in ["", "-wal", "-shm"]
    where FileManager.default.fileExists(atPath: store.path + suffix) {
      try FileManager.default.removeItem(atPath: store.path + suffix)
    }
    return store
  }
}
