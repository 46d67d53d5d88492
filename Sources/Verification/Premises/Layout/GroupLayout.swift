// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Where the teams of units that share offices work.
struct GroupLayout {
  typealias Unit = Position<Inventory.Unit>
  typealias Office = Position<Inventory.Office>

  let derivation: PremisesDerivation
  /// The units, in order.
  let units: [Unit]
  /// Their teams and parts of teams, by unit, then team, then part.
  var teams: [DerivedTeam]
  /// Where each works; nil without a place.
  var offices: [Office?]
  /// The open offices that the group may use, in order.
  var sites: [Office]
  /// The movable items that each unit counts on where the plan states them, by class.
  var reached: [Unit: [Position<Inventory.AssetClass>: Int128]] = [:]
  /// Whether the number of offices and the counters are asked for.
  var isStrict = (counters: true, least: true)

  /// The items of a kind that can be moved to any office of a unit.
  func movable(_ kind: EquipmentDerivation.Kind, of unit: Unit) -> Int128 {
    reached[unit].map { $0[kind.assetClass] ?? 0 } ?? kind.movable[unit] ?? 0
  }

  func site(_ office: Office) -> DerivedSite { derivation.sites[Int(office.index)] }

  /// Whether an office belongs to none of the units, so that another one releases it.
  func isReleased(_ office: Office) -> Bool {
    !units.contains { derivation.offices.offered[$0]?.contains(office) ?? false }
  }

  /// The sites that a unit may use.
  func sites(of unit: Unit) -> [Office] {
    sites.filter { derivation.offices.offered[unit]?.contains($0) ?? false || isReleased($0) }
  }

  /// The sites that a team's access and fixed places allow.
  func domain(_ team: Int) -> [Office] {
    let fixed = derivation.rules(of: teams[team]).compactMap { entry -> String? in
      guard case .fixed(_, let office) = entry.rule.kind else { return nil }
      return office
    }
    return sites(of: teams[team].unit).filter { office in
      site(office).suits(teams[team])
        && fixed.allSatisfy { $0 == derivation.inventory.offices[office].id }
    }
  }

  /// The offices that a unit uses, in order.
  func used(by unit: Unit) -> [Office] {
    Set(teams.indices.filter { teams[$0].unit == unit }.compactMap { offices[$0] }).sorted()
  }

  /// The teams of a unit at an office.
  func teams(of unit: Unit, at office: Office) -> [DerivedTeam] {
    teams.indices.filter { teams[$0].unit == unit && offices[$0] == office }.map { teams[$0] }
  }

  /// The area and seats that are left at an office; seats are nil where they are unknown.
  func room(at office: Office) -> (area: Int128, seats: Int128?) {
    let there = teams.indices.filter { offices[$0] == office }.map { teams[$0] }
    let site = site(office)
    return (
      there.reduce(Int128(site.area)) { $0 - Int128($1.area) },
      site.seats.map { seats in there.reduce(Int128(seats)) { $0 - Int128($1.people) } }
    )
  }

  /// The least that a layout could be asked for: what this one breaks of numbers and counters is left
  /// out.
  var withoutBroken: Self {
    var relaxed = self
    relaxed.isStrict.least = units.allSatisfy(keepsLeast)
    relaxed.isStrict.counters = relaxed.isStrict.least && units.allSatisfy(keepsCounters)
    return relaxed
  }
}

extension GroupLayout {
  /// Whether every rule is kept.
  var keepsRules: Bool {
    teams.indices.allSatisfy { team in
      guard let office = offices[team] else { return true }
      return domain(team).contains(office) && keepsRelations(team)
    } && Set(offices.compactMap(\.self)).allSatisfy(hasRoom) && units.allSatisfy(keepsNumbers)
  }

  private func hasRoom(_ office: Office) -> Bool {
    let room = room(at: office)
    return room.area >= 0 && room.seats ?? 0 >= 0
  }

  private func keepsNumbers(_ unit: Unit) -> Bool {
    keepsMost(unit) && (!isStrict.least || keepsLeast(unit))
      && (!isStrict.counters || keepsCounters(unit))
  }

  /// Whether a team is together with and apart from others as rules ask; people without a place break
  /// none.
  func keepsRelations(_ team: Int) -> Bool {
    derivation.rules(of: teams[team]).allSatisfy { brokenBy(team, $0.rule) == nil }
  }

  /// Another team that breaks a rule together with this one.
  func brokenBy(_ team: Int, _ rule: Scenario.Premises.Rule) -> Int? {
    guard let office = offices[team] else { return nil }
    return teams.indices.first { other in
      guard other != team, teams[other].unit == teams[team].unit, let there = offices[other],
        rule.teams.contains(teams[other].id)
      else { return false }
      switch rule.kind {
      case .together: return there != office
      case .apart: return there == office && teams[other].id != teams[team].id
      case .near, .fixed: return false
      }
    }
  }

  func keepsMost(_ unit: Unit) -> Bool {
    derivation.keep(of: unit).map { used(by: unit).count <= $0.count } ?? true
  }

  func keepsLeast(_ unit: Unit) -> Bool {
    guard let keep = derivation.keep(of: unit), keep.kind == .exactly else { return true }
    return used(by: unit).count >= keep.count
  }

  func keepsCounters(_ unit: Unit) -> Bool {
    farOrigin(of: unit) == nil
  }

  /// An office from which citizens have too far to the unit's nearest counter.
  func farOrigin(of unit: Unit) -> Office? {
    guard let farthest = derivation.premises.counterDistanceMetres else { return nil }
    let counters = used(by: unit).filter { site($0).receivesPublic }
    return derivation.counters.origins(of: unit).first { origin in
      !counters.contains { derivation.ways.range(origin.index, $0.index).lowerBound <= farthest }
    }
  }
}
