// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The days of each team and each free item in the first gap that it may take, which no waves undercut.
struct EarliestDays {
  private let facts: WaveFacts
  private let minimum: [Minimum.Key: Minimum]
  /// Whether nothing lacks in the waves, so that only waves in which nothing lacks are compared.
  private let lacksNothing: Bool
  /// What can have been carried to an office, by the opening from which it can be there.
  private let coming: [Minimum.Key: [Int: Int64]]

  init(_ facts: WaveFacts, _ minimum: [Minimum.Key: Minimum], lacksNothing: Bool) {
    (self.facts, self.minimum, self.lacksNothing) = (facts, minimum, lacksNothing)
    var coming: [Minimum.Key: [Int: Int64]] = [:]
    for (parcel, count) in facts.goods.carried where count > 0 {
      let line = facts.plan.assignments[parcel.line]
      let asset = facts.inventory.assets[line.items.row]
      let group = facts.groups[facts.inventory.classes[asset.assetClass].id]
      guard let gap = Self.gap(ofLine: parcel.line, facts) else { continue }
      let key = Minimum.Key(office: line.toOffice, group: group)
      coming[key, default: [:]][facts.first[gap], default: 0] += count
    }
    self.coming = coming
  }

  private var gaps: Range<Int> { facts.waves.calendar.gaps.indices }

  /// Of teams: people × days, and people × weight × days.
  var teams: (days: Int128, weighted: Int128) {
    facts.moving.reduce((0, 0)) { sums, place in
      let party = facts.parties[place]
      let days = Int128(party.people) * Int128(gap(of: place).map(facts.days) ?? 0)
      return (sums.0 + days, sums.1 + days * Int128(facts.weight(of: party)))
    }
  }

  /// Of free items: items × days.
  var items: Int128 {
    facts.goods.carried.reduce(0) { sum, entry in
      guard entry.key.party == nil, entry.value > 0 else { return sum }
      let gap = Self.gap(ofLine: entry.key.line, facts)
      return sum + Int128(entry.value) * Int128(gap.map(facts.days) ?? 0)
    }
  }

  private func hasLorry(_ gap: Int) -> Bool { facts.waves.calendar.gaps[gap].lorries > 0 }

  private static func gap(ofLine line: Int, _ facts: WaveFacts) -> Int? {
    facts.waves.calendar.gaps.indices.first {
      facts.waves.calendar.gaps[$0].lorries > 0 && facts.mayCarry(line, in: $0)
    }
  }

  private func gap(of place: Int) -> Int? {
    let kit = facts.goods.carried.filter { $0.key.party == place && $0.value > 0 }.map(\.key.line)
    return gaps.first { gap in
      facts.mayLeave(facts.parties[place].today, in: gap) && (kit.isEmpty || hasLorry(gap))
        && kit.allSatisfy { facts.mayCarry($0, in: gap) }
        && (!lacksNothing || canOpen(place, from: facts.first[gap]))
    }
  }

  /// Whether the new office can have what it must for a party from an opening on, if everything comes there as
  /// early as dates allow and nothing leaves.
  private func canOpen(_ place: Int, from opening: Int) -> Bool {
    minimum.allSatisfy { key, minimum in
      guard let claim = minimum.coming.first(where: { $0.party == place }) else { return true }
      let staying = minimum.here.filter { !facts.parties[$0.party].isMoving }
        .reduce(0) { $0 + $1.today }
      return (opening..<facts.openings.count).allSatisfy { day in
        let late = claim.gift.bought.filter { facts.arrival(of: $0.key) > day }
          .reduce(0) { $0 + $1.value }
        let there = minimum.bought.filter { facts.arrival(of: $0.key) <= day }
          .reduce(minimum.stock) { $0 + $1.value }
        let carried = (coming[key] ?? [:]).filter { $0.key <= day }.reduce(0) { $0 + $1.value }
        return staying + max(claim.today, claim.gift.count - late) <= there + carried
      }
    }
  }
}

extension WaveFacts {
  /// What a day of each of a party's people counts for public service.
  func weight(of party: Party) -> Int64 {
    let first = waves.calendar.first.filter { $0.unit == party.unit }
    if let stated = first.first(where: { $0.team == party.team }) { return stated.weight }
    if let stated = first.first(where: { $0.team == nil }) { return stated.weight }
    let receivesPublic = inventory.teams.contains {
      inventory.units[$0.unit].id == party.unit && $0.id == party.team && $0.needsPublicAccess
    }
    return receivesPublic ? 1 : 0
  }
}
