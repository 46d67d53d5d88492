// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Measures the product beside its peers on one generated province.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure reallot beside its peers on a generated province.",
    discussion: """
      Generates a province, measures every step of the release build of reallot from files and with \
      a cold store, then the peers on the same files to the same optimum, and prints ratios. Where \
      two programs find different optima, that is printed and the exit code is 1.

      One peer is a C++ program on LEMON's network simplex, which is built when it is measured; the \
      others are Python scripts. They need once:

        apt-get install g++ liblemon-dev
        python3 -m venv .venv && .venv/bin/pip install ortools highspy numpy
        swift build -c release
        .build/release/benchmark run
      """)

  @OptionGroup var province: ProvinceOptions

  @Option(help: "How often each program runs; the median counts.")
  var runs = 3

  @Option(help: "Keep the generated province and all outputs in this folder.")
  var folder: String?

  @Option(help: "The reallot to measure; without it the one beside this program.")
  var reallot: String?

  @Option(help: "The Python that has the peers' packages.")
  var peersPython = ".venv/bin/python"

  @Option(help: "How long HiGHS may solve.")
  var highsSeconds = 120

  func validate() throws {
    guard runs > 0, highsSeconds > 0 else {
      throw ValidationError("Give at least --runs 1 and --highs-seconds 1.")
    }
  }

  func run() throws {
    let place = try workingFolder()
    defer { if folder == nil { try? FileManager.default.removeItem(at: place) } }
    let work = place.appendingPathComponent("outputs")
    let made = try Workload(
      province.arguments, in: place.appendingPathComponent("province"), work)
    print(
      "\(province.units) units, \(province.offices) offices, \(province.assets) assets, "
        + "\(province.classes) classes, seed \(province.seed)")
    var comparison = Comparison(rows: made.rows)
    try measureProduct(on: made, place, work, &comparison)
    try measurePeers(Peers(workload: made, work: work), &comparison)
    try show(comparison)
  }

  private func workingFolder() throws -> URL {
    guard let folder else {
      return FileManager.default.temporaryDirectory
        .appendingPathComponent("reallot-benchmark-\(UUID().uuidString)")
    }
    return URL(fileURLWithPath: folder, isDirectory: true)
  }

  private func measureProduct(
    on made: Workload, _ place: URL, _ work: URL, _ comparison: inout Comparison
  ) throws {
    let beside = Bundle.main.bundleURL.appendingPathComponent("reallot").path
    let executable = reallot ?? beside
    guard FileManager.default.isExecutableFile(atPath: executable) else {
      print("no \(executable), so reallot is left out: swift build -c release makes it")
      return
    }
    let product = Product(executable: executable, workload: made, work: work)
    (comparison.steps, comparison.plan) = try product.measure(runs: runs)
    let commune = try Workload(
      ["--units", "1", "--offices", "5", "--assets", "1500", "--seed", "\(province.seed)"],
      in: place.appendingPathComponent("commune"), work)
    comparison.commune = try Product(executable: executable, workload: commune, work: work)
      .measureWhole(runs: runs)
  }

  private func measurePeers(_ peers: Peers, _ comparison: inout Comparison) throws {
    attempt("sqlite3") { comparison.sqlite = try peers.load(runs: runs) }
    attempt("LEMON") { comparison.flows.append(try peers.lemon(runs: runs)) }
    guard FileManager.default.isExecutableFile(atPath: peersPython) else {
      print("no \(peersPython), so OR-Tools and HiGHS are left out: see benchmark help run")
      return
    }
    attempt("OR-Tools") {
      comparison.flows.append(try peers.ortools(python: peersPython, runs: runs))
    }
    attempt("HiGHS") {
      comparison.fullModel = try peers.fullModel(python: peersPython, seconds: highsSeconds)
    }
  }

  /// Goes on without a peer that is not there.
  private func attempt(_ peer: String, _ measure: () throws -> Void) {
    do {
      try measure()
    } catch {
      print("\(peer) is left out: \(error)")
    }
  }

  private func show(_ comparison: Comparison) throws {
    print("\(comparison.rows) rows in all tables\n")
    for line in comparison.timings { print(line) }
    print()
    for line in comparison.aims { print(line) }
    if let plan = comparison.plan {
      let levels = plan.levels.sorted { $0.key < $1.key }.map { "\($0) \($1)" }
      print("\nplan: \(plan.status); \(levels.joined(separator: ", "))")
    }
    guard comparison.differences.isEmpty else {
      for difference in comparison.differences { print("different: \(difference)") }
      throw ExitCode(1)
    }
    if !comparison.flows.isEmpty, comparison.plan != nil {
      print("the peers found the same optimum")
    }
  }
}
