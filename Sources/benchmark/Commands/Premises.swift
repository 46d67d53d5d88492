// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Measures the choice of premises beside HiGHS, unit by unit.
struct Premises: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the choice of premises beside HiGHS on the strong model of the same units.",
    discussion: """
      Generates a province with teams, or takes a scenario, and solves the premises of each unit with \
      reallot and with HiGHS, on one thread each and level by level: each level keeps what the \
      earlier ones reached. HiGHS gets the numbers by files. A level for which both prove different \
      optima is printed, and the exit code is 1. Without the peer's packages (see benchmark help \
      run) reallot is measured alone. A headquarters:

        benchmark premises --units 1 --offices 20 --teams 60 --assets 4000
      """)

  @OptionGroup var province: ProvinceOptions

  @Option(help: "Teams a unit.")
  var teams = 12

  @Option(help: "A scenario with premises, in place of a generated province.")
  var scenario: String?

  @Option(help: "How long either program may take for a unit, in seconds.")
  var seconds = 10

  @Option(help: "Keep the generated province and the instances in this folder.")
  var folder: String?

  @Option(help: "The Python that has the peer's packages.")
  var peersPython = ".venv/bin/python"

  @Flag(help: "Print a line for each unit.")
  var each = false

  func validate() throws {
    guard seconds > 0, teams > 0 else {
      throw ValidationError("Give at least --seconds 1 and --teams 1.")
    }
  }

  func run() throws {
    let temporary = FileManager.default.temporaryDirectory
      .appendingPathComponent("reallot-benchmark-\(UUID().uuidString)")
    let place = folder.map { URL(fileURLWithPath: $0, isDirectory: true) } ?? temporary
    defer { try? FileManager.default.removeItem(at: temporary) }
    let set = try LayoutInstances(scenario: try scenario ?? generated(in: place).path)
    var comparison = LayoutComparison(instances: set, seconds: seconds)
    print("\(set.instances.count) groups of units, at most \(seconds) s each")
    try attemptPeer(set, place, &comparison)
    for line in each ? comparison.each : [] { print(line) }
    for line in comparison.lines { print(line) }
    for difference in comparison.differences { print("different: \(difference)") }
    guard comparison.differences.isEmpty else { throw ExitCode(1) }
  }

  private func generated(in place: URL) throws -> URL {
    let made = try Workload(
      province.arguments + ["--teams", "\(teams)"],
      in: place.appendingPathComponent("province"), place.appendingPathComponent("outputs"))
    return made.folder.appendingPathComponent("scenarios/premises.yaml")
  }

  private func attemptPeer(
    _ set: LayoutInstances, _ place: URL, _ comparison: inout LayoutComparison
  ) throws {
    guard FileManager.default.isExecutableFile(atPath: peersPython) else {
      print("no \(peersPython), so HiGHS is left out: see benchmark help run")
      return
    }
    let files = place.appendingPathComponent("instances")
    try set.write(to: files)
    comparison.peer = try PremisesPeer(python: peersPython, instances: files)
      .solve(within: seconds, output: place.appendingPathComponent("highs_premises.json"))
  }
}
