// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Scheduling
import Verification

/// The waves of one small move beside the best that there are.
struct WaveComparison {
  /// How a move ended.
  enum Ending {
    /// Both have waves.
    case waves(isProven: Bool, isBest: Bool)
    /// Neither has.
    case none
    /// There is nothing to compare: nothing moves, or the peer came to no end.
    case left
  }

  let ending: Ending
  /// What contradicts the other, in words.
  let faults: [String]
  /// The values of all levels; none without waves.
  let values: [Int64]
  /// By how much each level's value is above its bound, in hundredths of the value; 0 where equal.
  let gaps: [Double]

  private static let digest = Digest(of: [1])

  /// - Parameter best: what the peer found of the move; nil where it has come to no end.
  init(_ move: RandomMove, best: WavesPeer.Solution?) {
    do {
      let waves = try WavePlanner(program: "benchmark 1").waves(
        of: move.plan, digest: Self.digest, in: move.inventory, calendar: move.calendar)
      values = waves.levels.map(\.value)
      gaps = waves.levels.map { level in
        level.value > level.bound
          ? 100 * Double(level.value - level.bound) / Double(level.value) : 0
      }
      var faults = Self.faults(waves, move)
      guard let best, best.proven else {
        (ending, self.faults) = (.left, faults)
        return
      }
      faults += Self.faults(waves, best.levels)
      let isBest = best.levels.map { $0 == waves.levels.map(\.value) } ?? false
      ending = .waves(isProven: waves.status == .optimal, isBest: isBest)
      self.faults = faults
    } catch SchedulingError.nothingMoves {
      (ending, faults, gaps, values) = (.left, [], [], [])
    } catch {
      (gaps, values) = ([], [])
      let isPossible = best?.proven == true && best?.levels != nil
      ending = best?.proven == true ? .none : .left
      faults = isPossible ? ["refused, where there are waves \(best?.levels ?? []): \(error)"] : []
    }
  }

  /// What verification finds.
  private static func faults(_ waves: WavePlan, _ move: RandomMove) -> [String] {
    let verdict = WaveVerifier(inventory: move.inventory, plan: move.plan, digest: digest)
      .verify(waves)
    return verdict.holds ? [] : ["not verified: \(verdict.checks.flatMap(\.failures))"]
  }

  private static func faults(_ waves: WavePlan, _ best: [Int64]?) -> [String] {
    let values = waves.levels.map(\.value)
    guard let best else { return ["waves \(values), where none keep every rule"] }
    var faults: [String] = []
    if values.lexicographicallyPrecedes(best) {
      faults.append("waves \(values) better than the best \(best)")
    }
    if waves.status == .optimal, values != best {
      faults.append("waves \(values) called optimal, the best are \(best)")
    }
    // Bounds of waves that lack nothing are for such waves.
    for (level, least) in zip(waves.levels, best) where level.bound > least {
      faults.append("\(level.level.rawValue) bounded by \(level.bound), the best are \(best)")
    }
    return faults
  }
}
