// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// What moves together, in one gap: a part with its kit, or free items of one lane.
struct Mover: Sendable {
  /// The part; nil for free items.
  let part: Int?
  /// What is carried.
  let cargos: [Cargo]
  let window: Window

  var items: Int64 { cargos.reduce(0) { $0 + $1.count } }
}

extension WaveProblem {
  /// What moves together: each part with its kit, then the free items of each lane and window, in parcels of
  /// one lorry.
  func movers() -> [Mover] {
    let kit = Dictionary(grouping: cargos.filter { $0.part != nil }) { $0.part ?? 0 }
    let teams = movingParts.map {
      Mover(part: $0, cargos: kit[$0] ?? [], window: withLorry(partWindows[$0], kit[$0] != nil))
    }
    let free = cargos.indices.filter { cargos[$0].part == nil }
    let lanes = Dictionary(grouping: free) { Way(lane: cargos[$0].lane, window: cargoWindows[$0]) }
    return teams
      + lanes.keys.sorted().flatMap { way in
        Parcel.packed(
          (lanes[way] ?? []).map { cargos[$0] }, on: way.lane, capacity: calendar.lorry.litres,
          mostItems: mostItems(on: way)
        ).map { Mover(part: nil, cargos: $0.cargos, window: withLorry(way.window, true)) }
      }
  }

  /// The same with free items of each line apart, and each item of lines of few.
  ///
  /// - Parameter few: up to how many items of a line are taken apart.
  func fineMovers(upTo few: Int64) -> [Mover] {
    movers().flatMap { mover in
      guard mover.part == nil else { return [mover] }
      return mover.cargos.flatMap { cargo in
        let parts = cargo.count <= few ? (0..<cargo.count).map { _ in cargo.with(1) } : [cargo]
        return parts.map { Mover(part: nil, cargos: [$0], window: mover.window) }
      }
    }
  }

  /// A way with the gaps in which it may be taken.
  private struct Way: Hashable, Comparable {
    let lane: Lane
    let window: Window

    static func < (left: Self, right: Self) -> Bool {
      (left.lane, left.window.lower, left.window.upper)
        < (right.lane, right.window.lower, right.window.upper)
    }
  }

  private func mostItems(on way: Way) -> Int64 {
    let rules = TourRules(self)
    let gaps = (way.window.lower...way.window.upper).map { horizon.gaps[$0] }
    let minutes = gaps.filter { $0.lorries > 0 }.map(\.minutes).max() ?? 0
    return max(1, rules.mostItems(on: way.lane, within: minutes))
  }

  /// The window from the first to the last gap in which there is a lorry, where one is needed.
  private func withLorry(_ window: Window, _ isNeeded: Bool) -> Window {
    guard isNeeded else { return window }
    let gaps = (window.lower...window.upper).filter { horizon.gaps[$0].lorries > 0 }
    return Window(lower: gaps.first ?? window.lower, upper: gaps.last ?? window.upper)
  }
}
