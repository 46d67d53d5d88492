// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// Runs two commands that write at once, and looks whether both did what they do one after the
/// other.
struct Writers: Attacker {
  private struct Target {
    let pair: WriterPair
    let folder: URL
    let outcomes: SerialOutcomes
    /// How long the commands take alone, in seconds.
    let durations: [Double]
  }

  let victim: Victim
  let seed: UInt64
  private let targets: [Target]

  /// Runs the commands of each pair one after the other, in both orders, and alone.
  init(_ scene: AttackScene, seed: UInt64) throws {
    (victim, self.seed) = (scene.victim, seed)
    targets = try WriterPair.all(scene).enumerated().map { index, pair in
      try Self.target(pair, "pair-\(index)", scene.victim)
    }
  }

  private static func target(_ pair: WriterPair, _ name: String, _ victim: Victim) throws -> Target
  {
    try victim.clear()
    try victim.prepare(pair.preparation)
    let folder = try victim.keep(as: name)
    func outcome(_ order: [Int]) throws -> Snapshot {
      try victim.restore(from: folder)
      try victim.prepare(order.map { pair.commands[$0] })
      return try Snapshot(of: victim)
    }
    var durations: [Double] = []
    let alone = try pair.commands.indices.map { index in
      let started = ContinuousClock.now
      defer { durations.append((ContinuousClock.now - started) / Duration.seconds(1)) }
      return try outcome([index])
    }
    let outcomes = SerialOutcomes(
      before: try outcome([]), both: [try outcome([0, 1]), try outcome([1, 0])], alone: alone)
    return Target(pair: pair, folder: folder, outcomes: outcomes, durations: durations)
  }

  func strike(_ number: Int) throws -> Strike {
    let target = targets[number % targets.count]
    try victim.restore(from: target.folder)
    var random = SplitMix64(seed: seed, purpose: "pair \(number)")
    let first = random.below(2)
    let delay = target.durations[first] / 8 * Double(random.below(1_000)) / 1_000
    let (verdict, detail) = try judge(try run(target.pair, first: first, delay: delay), target)
    return Strike(
      name: target.pair.name, verdict: verdict,
      detail: "the second \((delay * 10_000).rounded() / 10) ms later: \(detail)")
  }

  /// Starts one, waits a little, starts the other; the answers come in the pair's order.
  private func run(_ pair: WriterPair, first: Int, delay: Double) throws -> [Answer] {
    let children = pair.commands.enumerated().map { victim.child($1, "writer-\($0)") }
    let one = try children[first].start()
    Thread.sleep(forTimeInterval: delay)
    let two = try children[1 - first].start()
    let answers = [
      try victim.answer(of: children[first], one), try victim.answer(of: children[1 - first], two),
    ]
    return first == 0 ? answers : answers.reversed()
  }

  private func judge(_ answers: [Answer], _ target: Target) throws -> (Verdict, String) {
    do {
      let check = try victim.run(["store", "check", "--store", victim.store])
      guard check.ending == .exit(0) else { return (.wrong, "store check: \(check.summary)") }
      return target.outcomes.verdict(try Snapshot(of: victim), answers: answers)
    } catch let error as StoreState.Unreadable {
      return (.lost, "\(error)")
    }
  }
}
