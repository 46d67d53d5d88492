// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// The levels of a wave plan, worked out again.
struct WaveLevels {
  private let facts: WaveFacts
  private let opening: OpeningCheck
  private let minimum: [Minimum.Key: Minimum]
  private let bounds: WaveBounds
  private var waves: WavePlan { facts.waves }

  init(
    _ facts: WaveFacts, _ opening: OpeningCheck, _ minimum: [Minimum.Key: Minimum],
    _ bounds: WaveBounds
  ) {
    (self.facts, self.opening, self.minimum, self.bounds) = (facts, opening, minimum, bounds)
  }

  private var values: [Int128] {
    var (publicDays, days): (Int128, Int128) = (0, 0)
    for (place, team) in zip(facts.moving, waves.teams) {
      let own = Int128(team.people) * Int128(facts.days(Int(team.gap.index)))
      days += own
      publicDays += own * Int128(facts.weight(of: facts.parties[place]))
    }
    for load in waves.loads where load.team == nil {
      days += Int128(load.count) * Int128(facts.days(facts.gap(load)))
    }
    let stops = Set(waves.tours.flatMap { tour in tour.stops.map { "\(tour.gap.index) \($0)" } })
    return [
      Int128(opening.missing), publicDays, waves.tours.reduce(0) { $0 + Int128($1.cost) }, days,
      Int128(stops.count),
    ]
  }

  /// Every level's value.
  func valueCheck() -> Check {
    var check = Check(.waveValues)
    for (level, value) in zip(waves.levels, values) {
      check.compare(
        "what.level", ["level": level.level.rawValue], expected: value, found: Int128(level.value))
    }
    return check
  }

  /// Every level's bound, and the status that follows.
  func boundCheck() -> Check {
    var check = Check(.waveBounds)
    let earliest = EarliestDays(facts, minimum, lacksNothing: opening.missing == 0)
    let teams = earliest.teams
    let expected: [Int128?] = [
      0, teams.weighted, bounds.cost.map { Int128($0) }, teams.days + earliest.items,
      Int128(bounds.used.count),
    ]
    for (level, bound) in zip(waves.levels, expected) {
      let name: Places = ["level": level.level.rawValue]
      check.compare("what.bound", name, expected: bound, found: Int128(level.bound))
      check.compare(
        "what.proof", ["name": level.level.rawValue], expected: .certified, found: level.proof)
    }
    let isBest = waves.levels.allSatisfy { $0.value == $0.bound }
    // Whether the search was interrupted is nobody's to check.
    let open: Plan.Status = waves.status == .stopped ? .stopped : .feasible
    check.compare("what.status", expected: isBest ? .optimal : open, found: waves.status)
    return check
  }

  /// What lanes would take by themselves.
  func aloneCheck() -> Check {
    var check = Check(.alone)
    check.compare("what.alone", expected: bounds.alone, found: waves.alone)
    return check
  }
}
