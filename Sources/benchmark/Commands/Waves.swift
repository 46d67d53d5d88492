// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Foundation

/// Compares the waves of many small random moves with the best that there are.
struct Waves: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare waves of small random moves with one plain integer model each, by HiGHS.",
    discussion: """
      Rings of offices, closings, docks, late purchases, lorries of which there are none, one, or exactly \
      enough: each move is dated, verified, and solved again, level by level, as one integer model that is \
      written from the guide to the wave plan file. Waves that are better than the best, bounds above the \
      best, waves that are called optimal and are not, and refusals where there are waves are differences: \
      each is printed with the seed that shows it again, and the exit code is 1. How many are proven, and \
      the gaps of the others, are told. Install the peer's packages first (see benchmark help run).
      """)

  @Option(help: "How many moves.")
  var instances = 1_000

  @Option(help: "Seed of the first move; each next one counts up.")
  var seed: UInt64 = 1

  @Option(help: "How long HiGHS may take for a move, in seconds.")
  var seconds = 20

  @Option(help: "The Python that has the peer's packages.")
  var peersPython = ".venv/bin/python"

  @Flag(help: "Print a line for each move whose waves are not as good as the best.")
  var each = false

  func validate() throws {
    guard instances > 0, seconds > 0 else {
      throw ValidationError("Give at least --instances 1 and --seconds 1.")
    }
    guard FileManager.default.isExecutableFile(atPath: peersPython) else {
      throw ValidationError("There is no \(peersPython): see benchmark help run.")
    }
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("reallot-waves-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let seeds = (0..<UInt64(instances)).map { seed &+ $0 }
    let moves = try seeds.map { try RandomMove(seed: $0) }
    let solutions = try WavesPeer(python: peersPython, seconds: seconds)
      .solve(zip(moves, seeds).map { WaveInstance($0, seed: $1) }, in: folder)
    var tally = WaveTally()
    for (move, seed) in zip(moves, seeds) {
      let comparison = WaveComparison(move, best: solutions[seed])
      for fault in comparison.faults { print("seed \(seed): \(fault)") }
      if each, case .waves(_, isBest: false) = comparison.ending {
        print("seed \(seed): not the best: \(comparison.values), \(solutions[seed]?.levels ?? [])")
      }
      tally.count(comparison)
    }
    for line in tally.lines { print(line) }
    if tally.different > 0 { throw ExitCode(1) }
  }
}
