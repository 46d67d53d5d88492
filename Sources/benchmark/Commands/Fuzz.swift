// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser

/// Feeds the readers of registers with inputs that are changed at random.
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read inputs that are changed at random, and check that none does harm.",
    discussion: """
      Each input depends on the seed and its number alone. The number printed last before a crash \
      tells where to look: the input is among the next ones.
      """)

  @Option(help: "Inputs for each of the targets.")
  var iterations = 100_000

  @Option(help: "Seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "Number of the first input.")
  var first = 0

  @Option(
    help: "Only this target: \(FuzzRun.Target.allCases.map(\.rawValue).joined(separator: ", ")).")
  var target: String?

  func validate() throws {
    guard iterations > 0, first >= 0 else {
      throw ValidationError("Give at least one iteration, and no negative number.")
    }
    guard target == nil || FuzzRun.Target(rawValue: target ?? "") != nil else {
      throw ValidationError("There is no target '\(target ?? "")'.")
    }
  }

  func run() throws {
    for target in FuzzRun.Target.allCases where self.target ?? target.rawValue == target.rawValue {
      let run = FuzzRun(target: target, seed: seed)
      for start in stride(from: first, to: first + iterations, by: 10_000) {
        let tally = try run.run(min(10_000, first + iterations - start), from: start)
        print("\(target.rawValue) \(start): \(tally.read) read, \(tally.refused) refused")
      }
    }
  }
}
