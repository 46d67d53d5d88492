// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// The first gap that each mover may take in any waves.
struct EarliestGaps {
  private let problem: WaveProblem
  /// Whether a team must find the minimum at its new office.
  private let lacksNothing: Bool
  /// What can have come to each row of the minimum, by the opening from which it can be there.
  private let coming: [[MinimumRow.Arrival]]

  init(_ problem: WaveProblem, lacksNothing: Bool) {
    (self.problem, self.lacksNothing) = (problem, lacksNothing)
    var arrivals: [Place: [MinimumRow.Arrival]] = [:]
    for (cargo, window) in zip(problem.cargos, problem.cargoWindows) {
      let place = Place(office: cargo.lane.to, group: cargo.group)
      let first = Self.firstWithLorry(window, problem)
      arrivals[place, default: []].append(
        .init(opening: problem.horizon.first[first], count: cargo.count))
    }
    coming = problem.minimum.map { arrivals[Place(office: $0.office, group: $0.group)] ?? [] }
  }

  private struct Place: Hashable {
    let office: Int
    let group: Int
  }

  private static func firstWithLorry(_ window: Window, _ problem: WaveProblem) -> Int {
    let gaps = window.lower...window.upper
    return gaps.first { problem.horizon.gaps[$0].lorries > 0 } ?? window.lower
  }

  /// The first gap of a mover's window from which on its new office can have what it must.
  func gap(of mover: Mover) -> Int {
    guard lacksNothing, let part = mover.part else { return mover.window.lower }
    let gaps = mover.window.lower...mover.window.upper
    return gaps.first { gap in
      (mover.cargos.isEmpty || problem.horizon.gaps[gap].lorries > 0)
        && canOpen(part, from: problem.horizon.first[gap])
    } ?? mover.window.upper
  }

  private func canOpen(_ part: Int, from opening: Int) -> Bool {
    zip(problem.minimum, coming).allSatisfy { row, coming in
      guard let claim = row.coming.first(where: { $0.part == part }) else { return true }
      return (opening..<problem.horizon.openings.count).allSatisfy { day in
        let carried = coming.reduce(0) { $0 + ($1.opening <= day ? $1.count : 0) }
        return row.staying + claim.required(at: day) <= row.stock + row.bought(at: day) + carried
      }
    }
  }
}
