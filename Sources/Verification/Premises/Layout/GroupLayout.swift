// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Where the teams of units that share offices work.
struct GroupLayout {
  /// A team or a part of one.
  struct Member {
    let team: DerivedTeam
    /// What the plan says of it.
    let stated: Plan.Premises.Placement
    /// Where it works; nil without a place.
    var office: Office?
  }

  let derivation: PremisesDerivation
  /// The units, in order.
  let units: [Unit]
  /// What the plan says of each unit.
  let stated: [Plan.Premises.UnitPremises]
  /// Teams and parts of teams, by unit, then team, then part.
  var members: [Member] = []
  /// The open offices that the group may use, in order.
  var sites: [Office]
  /// The movable items that each unit counts on where the plan states them, by class.
  var reached: [Unit: [AssetClass: Int128]] = [:]
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

  /// The sites that a team may use and that suit its access.
  func suitable(for team: DerivedTeam) -> [Office] {
    sites(of: team.unit).filter { site($0).suits(team) }
  }

  /// The sites that a team's access and fixed places allow.
  func domain(_ team: DerivedTeam) -> [Office] {
    let fixed = derivation.rules(of: team).compactMap { $0.rule.fixedOffice }
    return suitable(for: team).filter { office in
      fixed.allSatisfy { $0 == derivation.inventory.offices[office].id }
    }
  }

  func members(of unit: Unit) -> [Member] { members.filter { $0.team.unit == unit } }

  /// The offices that anybody uses, in order.
  var used: [Office] { Set(members.compactMap(\.office)).sorted() }

  /// The offices that a unit uses, in order.
  func used(by unit: Unit) -> [Office] { Set(members(of: unit).compactMap(\.office)).sorted() }

  /// The teams of a unit at an office.
  func teams(of unit: Unit, at office: Office) -> [DerivedTeam] {
    members(of: unit).filter { $0.office == office }.map(\.team)
  }

  /// The area and seats that are left at an office; seats are nil where they are unknown.
  func room(at office: Office) -> (area: Int128, seats: Int128?) {
    let there = members.filter { $0.office == office }.map(\.team)
    return (
      Int128(site(office).area) - there.map(\.area).total,
      site(office).seats.map { Int128($0) - there.map(\.people).total }
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
    members.allSatisfy(keepsRules) && used.allSatisfy(hasRoom) && units.allSatisfy(keepsNumbers)
  }

  private func hasRoom(_ office: Office) -> Bool {
    let room = room(at: office)
    return room.area >= 0 && room.seats ?? 0 >= 0
  }

  private func keepsNumbers(_ unit: Unit) -> Bool {
    keepsMost(unit) && (!isStrict.least || keepsLeast(unit))
      && (!isStrict.counters || keepsCounters(unit))
  }

  /// Whether a team is where it may be, and together with and apart from others as rules ask; people
  /// without a place break none.
  private func keepsRules(_ member: Member) -> Bool {
    guard let office = member.office else { return true }
    return domain(member.team).contains(office)
      && derivation.rules(of: member.team).allSatisfy { brokenBy(member, $0.rule) == nil }
  }

  /// Another team that breaks a rule together with this one.
  func brokenBy(_ member: Member, _ rule: Scenario.Premises.Rule) -> DerivedTeam? {
    guard let office = member.office else { return nil }
    let others = members(of: member.team.unit).filter { rule.teams.contains($0.team.id) }
    return others.first { other in
      switch rule.kind {
      case .together: other.office.map { $0 != office } ?? false
      case .apart: other.office == office && other.team.id != member.team.id
      case .near, .fixed: false
      }
    }?.team
  }

  func keepsMost(_ unit: Unit) -> Bool {
    derivation.keep(of: unit).map { used(by: unit).count <= $0.count } ?? true
  }

  func keepsLeast(_ unit: Unit) -> Bool {
    guard let keep = derivation.keep(of: unit), keep.kind == .exactly else { return true }
    return used(by: unit).count >= keep.count
  }

  func keepsCounters(_ unit: Unit) -> Bool { farOrigin(of: unit) == nil }

  /// An office from which citizens have too far to the unit's nearest counter.
  func farOrigin(of unit: Unit) -> Office? {
    origins(of: unit).first { origin in !used(by: unit).contains { isCounter($0, for: origin) } }
  }

  /// The offices whose citizens must have a counter of a unit near enough; none where none must.
  func origins(of unit: Unit) -> [Office] {
    derivation.premises.counterDistanceMetres == nil ? [] : derivation.counters.origins(of: unit)
  }

  /// Whether an office is a counter near enough for the citizens of an old one.
  func isCounter(_ office: Office, for origin: Office) -> Bool {
    site(office).receivesPublic
      && derivation.ways.range(origin, office).lowerBound
        <= derivation.premises.counterDistanceMetres ?? .max
  }
}
