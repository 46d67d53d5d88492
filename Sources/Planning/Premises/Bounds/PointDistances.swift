// SPDX-License-Identifier: GPL-3.0-or-later

/// Distances that are squares of distances between points and nowhere longer than given ones
/// (Schoenberg: "Remarks to Maurice Fréchet's article", 1935).
///
/// Distances in a plane are such squares by themselves, but for the rounding; others become so by adding
/// the same length to all of them, and are then shortened.
struct PointDistances {
  /// The parts of a metre in which they are given.
  static let parts: Int64 = 256
  /// How far a form may be from being a square, in metres.
  private static let tolerance = 0.001

  private let metres: [[Int64]]

  /// - Parameter metres: symmetric, 0 from a site to itself.
  init(_ metres: [[Int64]]) {
    self.metres = metres
  }

  /// The distances in parts of a metre, rounded down; nil where there are none that would help.
  var values: [[Int64]]? {
    let longest = metres.joined().max() ?? 0
    var added: Int64 = 0
    while added <= longest {
      if isSquare(adding: added) { return shortened(after: added) }
      added = max(1, 2 * added)
    }
    return nil
  }

  /// Whether the distances from the first site make a positive definite form.
  private func isSquare(adding added: Int64) -> Bool {
    func distance(_ from: Int, _ to: Int) -> Double {
      from == to ? 0 : Double(metres[from][to] + added)
    }
    let others = metres.indices.dropFirst()
    let form = others.map { from in
      others.map { to in (distance(0, from) + distance(0, to) - distance(from, to)) / 2 }
    }
    return form.adding(Self.tolerance).isPositiveDefinite
  }

  /// The longer distances, all shortened by the factor that makes none longer than it was.
  private func shortened(after added: Int64) -> [[Int64]]? {
    let pairs = metres.indices.flatMap { from in
      metres[from].indices.filter { $0 != from }.map { metres[from][$0] }
    }
    guard let shortest = pairs.min(), shortest > 0 || added == 0 else { return nil }
    return metres.indices.map { from in
      metres.indices.map { to in
        guard from != to, added > 0 else { return metres[from][to] * Self.parts }
        let long = Int128(metres[from][to] + added) * Int128(Self.parts)
        return Int64(truncatingIfNeeded: long * Int128(shortest) / Int128(shortest + added))
      }
    }
  }
}
