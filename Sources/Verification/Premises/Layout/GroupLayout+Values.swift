// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension GroupLayout {
  /// What a value may be: one number, except where floating point leaves the rounding of a way open.
  typealias Value = ClosedRange<Int128>

  /// What the group reaches at a level.
  func value(_ level: Scenario.Premises.Level) -> Value {
    units.reduce(0...0) { $0 + value(level, of: $1) }
  }

  /// What a unit reaches at a level; of offices that several units use, the first bears the cost.
  func value(_ level: Scenario.Premises.Level, of unit: Unit) -> Value {
    switch level {
    case .unplaced: exactly(members(of: unit).filter { $0.office == nil }.map(\.team.people).total)
    case .space, .runningCost: exactly(paid(by: unit).map { cost(of: $0, at: level) }.total)
    case .purchases: exactly(purchases(of: unit))
    case .cooperation: cooperation(of: unit)
    }
  }

  private func exactly(_ number: Int128) -> Value { number...number }

  /// The offices whose cost a unit bears.
  func paid(by unit: Unit) -> [Office] {
    used(by: unit).filter { office in
      members.filter { $0.office == office }.map(\.team.unit).min() == unit
    }
  }

  /// What using an office counts at a level, 0 at levels that do not count offices: its fit-out once
  /// where it is vacant or another unit's, or what it costs to run.
  func cost(of office: Office, at level: Scenario.Premises.Level) -> Money {
    let facts = derivation.inventory.offices[office]
    switch level {
    case .space:
      return facts.availability == .vacant || isReleased(office) ? facts.fitOutCost ?? 0 : 0
    case .runningCost: return facts.runningCostPerYear ?? 0
    case .unplaced, .purchases, .cooperation: return 0
    }
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
    let own = members(of: unit)
    return own.indices.reduce(0...0) { sum, index in
      guard let office = own[index].office else { return sum }
      let team = own[index].team
      return own[..<index].reduce(sum + moves(team, to: office)) { sum, other in
        guard let there = other.office, there != office else { return sum }
        return sum + derivation.traffic(team, other.team) * halfWay(office, there)
      }
    }
  }

  private func halfWay(_ one: Office, _ other: Office) -> Value {
    let both = way(one, other) + way(other, one)
    return both.lowerBound / 2...both.upperBound / 2
  }

  /// The metres that all people of a team move to an office.
  func moves(_ team: DerivedTeam, to office: Office) -> Value {
    team.posts.reduce(0...0) { sum, share in
      guard let before = share.post.office else { return sum }
      return sum + Int128(share.people) * way(before, office)
    }
  }

  private func way(_ from: Office, _ to: Office) -> Value {
    let metres = derivation.ways.range(from, to)
    return Int128(metres.lowerBound)...Int128(metres.upperBound)
  }
}

extension GroupLayout.Value {
  fileprivate static func + (left: Self, right: Self) -> Self {
    left.lowerBound + right.lowerBound...left.upperBound + right.upperBound
  }

  /// - Precondition: the factor is at least 0.
  fileprivate static func * (factor: Int128, value: Self) -> Self {
    factor * value.lowerBound...factor * value.upperBound
  }
}
