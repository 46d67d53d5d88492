// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension GroupLayout {
  /// What a value may be: one number, except where floating point leaves the rounding of a way open.
  typealias Value = ClosedRange<Int128>

  /// What the group reaches at a level.
  func value(_ level: Scenario.Premises.Level) -> Value {
    units.reduce(0...0) { sum, unit in
      let value = value(level, of: unit)
      return sum.lowerBound + value.lowerBound...sum.upperBound + value.upperBound
    }
  }

  /// What a unit reaches at a level; of offices that several units use, the first bears the cost.
  func value(_ level: Scenario.Premises.Level, of unit: Unit) -> Value {
    switch level {
    case .unplaced: exactly(unplaced(of: unit))
    case .space: exactly(paid(by: unit).reduce(0) { $0 + Int128(fitOutCost($1)) })
    case .runningCost: exactly(paid(by: unit).reduce(0) { $0 + Int128(runningCost($1)) })
    case .purchases: exactly(purchases(of: unit))
    case .cooperation: cooperation(of: unit)
    }
  }

  private func exactly(_ number: Int128) -> Value { number...number }

  private func unplaced(of unit: Unit) -> Int128 {
    teams.indices.filter { teams[$0].unit == unit && offices[$0] == nil }
      .reduce(0) { $0 + Int128(teams[$1].people) }
  }

  /// The offices whose cost a unit bears.
  func paid(by unit: Unit) -> [Office] {
    used(by: unit).filter { payer(of: $0) == unit }
  }

  private func payer(of office: Office) -> Unit? {
    teams.indices.filter { offices[$0] == office }.map { teams[$0].unit }.min()
  }

  /// What using an office costs once: its fit-out where it is vacant or another unit's.
  func fitOutCost(_ office: Office) -> Money {
    let facts = derivation.inventory.offices[office]
    return facts.availability == .vacant || isReleased(office) ? facts.fitOutCost ?? 0 : 0
  }

  func runningCost(_ office: Office) -> Money {
    derivation.inventory.offices[office].runningCostPerYear ?? 0
  }

  /// What must be bought of equipment that stays where it is: shortfalls less what can be moved.
  private func purchases(of unit: Unit) -> Int128 {
    let equipment = derivation.equipment
    return equipment.kinds.reduce(0) { sum, kind in
      let short = used(by: unit).reduce(Int128(0)) { sum, office in
        let posts = teams(of: unit, at: office).flatMap(\.posts)
        return sum + max(0, equipment.items(kind, for: posts) - (kind.standing[office] ?? 0))
      }
      return sum + max(0, short - movable(kind, of: unit)) * Int128(kind.price)
    }
  }

  /// Σ traffic × half the way there and back, and each person's way from the old place to the new one.
  private func cooperation(of unit: Unit) -> Value {
    let own = teams.indices.filter { teams[$0].unit == unit }
    var (low, high) = (Int128(0), Int128(0))
    for team in own {
      guard let office = offices[team] else { continue }
      let moves = moves(teams[team], to: office)
      (low, high) = (low + moves.lowerBound, high + moves.upperBound)
      for other in own where other < team {
        guard let there = offices[other], there != office else { continue }
        let traffic = derivation.traffic(teams[team], teams[other])
        let metres = halfWay(office, there)
        low += traffic * metres.lowerBound
        high += traffic * metres.upperBound
      }
    }
    return low...high
  }

  private func halfWay(_ one: Office, _ other: Office) -> Value {
    let (there, back) = (way(one, other), way(other, one))
    return (there.lowerBound + back.lowerBound) / 2...(there.upperBound + back.upperBound) / 2
  }

  /// The metres that all people of a team move to an office.
  func moves(_ team: DerivedTeam, to office: Office) -> Value {
    team.posts.reduce(0...0) { sum, share in
      guard let before = share.post.office else { return sum }
      let metres = way(before, office)
      let people = Int128(share.people)
      return sum.lowerBound + people * metres.lowerBound...sum.upperBound + people
        * metres.upperBound
    }
  }

  private func way(_ from: Office, _ to: Office) -> Value {
    let metres = derivation.ways.range(from.index, to.index)
    return Int128(metres.lowerBound)...Int128(metres.upperBound)
  }
}
