// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// How many litres go each way.
struct LaneVolumes: Sendable {
  let lanes: [(lane: Lane, litres: Int64)]
  private let capacity: Int64

  init(_ problem: WaveProblem) {
    var sums: [Lane: Int64] = [:]
    for cargo in problem.cargos { sums[cargo.lane, default: 0] += cargo.volume }
    lanes = sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    capacity = problem.calendar.lorry.litres
  }

  /// The offices at which anything is loaded or unloaded, in order.
  var offices: [Int] { Set(lanes.flatMap { [$0.lane.from, $0.lane.to] }).sorted() }

  /// How many lorries some litres fill, rounded up.
  func lorries(_ litres: Int64) -> Int64 { (litres + capacity - 1) / capacity }

  /// How many lorries' worth leave each office at least.
  var leaving: [Int: Int64] { lorries(by: \.from) }

  /// How many lorries' worth come to each office at least.
  var arriving: [Int: Int64] { lorries(by: \.to) }

  private func lorries(by end: KeyPath<Lane, Int>) -> [Int: Int64] {
    var sums: [Int: Int64] = [:]
    for lane in lanes { sums[lane.lane[keyPath: end], default: 0] += lane.litres }
    return sums.mapValues(lorries)
  }
}
