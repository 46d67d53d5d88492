// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// Damages a store and looks whether commands that read notice it or give the same as before.
struct Bits: Attacker {
  let victim: Victim
  let seed: UInt64
  /// The store without damage.
  private let bytes: Data
  private let commands: [[String]]
  private let whole: [Answer]

  /// Makes a store that holds something of everything, and reads it.
  init(_ scene: AttackScene, seed: UInt64) throws {
    (victim, self.seed) = (scene.victim, seed)
    try victim.clear()
    try victim.prepare([
      scene.load, scene.run, scene.report, scene.into(1), scene.loadChanged, scene.undo,
    ])
    bytes = try Data(contentsOf: URL(fileURLWithPath: victim.store))
    let store = scene.store
    commands = [
      ["store", "check"], ["inventory", "log"], ["inventory", "list"],
      ["inventory", "show", "an-bien"],
      ["inventory", "show", "an-bien", "--table", "assets", "--origin"], ["scenario", "list"],
      ["scenario", "show", "base"], ["report", "avoidance", "base", "--format", "csv"],
      ["verify", "base"],
    ].map { $0 + store }
    whole = try Self.read(victim, bytes, commands)
  }

  func strike(_ number: Int) throws -> Strike {
    var random = SplitMix64(seed: seed, purpose: "damage \(number)")
    let damage = FileDamage(of: bytes, &random)
    // The check always, and some of the others, in their order, since some write to the log.
    let drawn = [0] + random.shuffled(Array(1..<commands.count)).prefix(3).sorted()
    let answers = try Self.read(victim, damage.applied(to: bytes), drawn.map { commands[$0] })
    let readings = zip(drawn, answers).map { index, answer in
      DamagedReading(command: commands[index], whole: whole[index], damaged: answer)
    }
    let (verdict, detail) = DamagedReading.verdict(readings)
    return Strike(name: damage.name, verdict: verdict, detail: "\(damage): \(detail)")
  }

  private static func read(
    _ victim: Victim, _ bytes: Data, _ commands: [[String]]
  ) throws -> [Answer] {
    try victim.clear()
    try bytes.write(to: URL(fileURLWithPath: victim.store))
    return try commands.map(victim.run)
  }
}
