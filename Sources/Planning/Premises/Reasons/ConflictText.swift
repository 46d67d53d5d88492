// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Says in words, with numbers, which conditions cannot hold together.
struct ConflictText {
  private let group: Group
  private let estate: PremisesEstate
  private let conditions: Set<LayoutCondition>

  init(_ conditions: Set<LayoutCondition>, _ builder: LayoutProblemBuilder) {
    (self.conditions, group, estate) = (conditions, builder.group, builder.estate)
  }

  /// One sentence without a full stop.
  var text: String {
    let clauses = rules + access + closings + counters + keeps + [capacity].compactMap(\.self)
    let sentence = clauses.joined(separator: "; ")
    return sentence.isEmpty ? "\(Self.list(teams)): there is no office that they may use" : sentence
  }

  private var parties: [Party] {
    group.parties.indices.filter { conditions.contains(.presence(party: $0)) }
      .map { group.parties[$0] }
  }

  private var teams: [String] {
    var teams: [String] = []
    for party in parties where !teams.contains(party.team) { teams.append(party.team) }
    return teams
  }

  private var rules: [String] {
    estate.premises.rules.indices.filter { conditions.contains(.rule($0)) }.map { index in
      let rule = estate.premises.rules[index]
      let names = Self.list(rule.teams.filter(teams.contains))
      switch rule.kind {
      case .together: return "\(names) must be together"
      case .apart: return "\(names) must be apart"
      case .near: return "\(names) should be near"
      case .fixed(_, let office): return "\(names) must be in office '\(office)'"
      }
    }
  }

  private var access: [String] {
    group.parties.indices.filter { conditions.contains(.access(party: $0)) }.map { index in
      let party = group.parties[index]
      let needs = [
        party.needsPublicAccess ? "public access" : nil,
        party.needsStepFree ? "step-free access" : nil,
      ].compactMap(\.self).joined(separator: " and ")
      return "'\(party.team)' needs \(needs), which \(suitable(party)) of its offices have"
    }
  }

  private func suitable(_ party: Party) -> String {
    let offered = zip(group.sites, group.isOffered[group.unit(of: party)]).filter(\.1).map(\.0)
    let count = offered.count { $0.suits(party) }
    return count == 0 ? "none" : "\(count)"
  }

  private var closings: [String] {
    group.closed.indices.filter { conditions.contains(.closing($0)) }.map { index in
      let office = estate.inventory.offices[group.closed[index].office].id
      let day = estate.premises.closing.first { $0.office == office }?.day.description ?? ""
      return "office '\(office)' is closed from \(day) on"
    }
  }

  private var counters: [String] {
    group.units.indices.filter { conditions.contains(.counters(unit: $0)) }.map { index in
      let unit = estate.inventory.units[group.units[index]].id
      let metres = estate.premises.counterDistanceMetres ?? 0
      return "citizens of every old unit of '\(unit)' need a kept public counter within "
        + "\(Self.decimal(metres, over: 1_000)) km"
    }
  }

  private var keeps: [String] {
    group.units.indices.compactMap { index in
      guard conditions.contains(.keep(unit: index)),
        let keep = estate.rules.keep(of: group.units[index])
      else { return nil }
      let unit = estate.inventory.units[group.units[index]].id
      let number = keep.kind == .exactly ? "exactly \(keep.count)" : "at most \(keep.count)"
      return "unit '\(unit)' keeps \(number) offices"
    }
  }

  /// What the teams need against what offices have.
  private var capacity: String? {
    var needs: [String] = []
    var offers: [String] = []
    if conditions.contains(.area) {
      let sizes = group.sites.map(\.area)
      needs.append(Self.squareMetres(parties.reduce(0) { $0 + $1.area }))
      offers.append(Self.offer(sizes, Self.squareMetres))
    }
    if conditions.contains(.seats) {
      let everybody = parties.reduce(0) { $0 + $1.people }
      needs.append("\(everybody) seats")
      offers.append(
        Self.offer(group.sites.map { min($0.seats ?? .max, everybody) }) { "\($0) seats" })
    }
    guard !needs.isEmpty else { return nil }
    return "\(Self.list(teams)) need \(needs.joined(separator: " and ")); "
      + offers.joined(separator: "; ")
  }

  private static func offer(_ sizes: [Int64], _ text: (Int64) -> String) -> String {
    let largest = sizes.max() ?? 0
    let sum = sizes.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
    guard sizes.count > 1 else { return "the only office has \(text(largest))" }
    return "the largest office has \(text(largest)), all \(sizes.count) have \(text(sum))"
  }

  private static func squareMetres(_ area: Int64) -> String {
    "\(decimal(area, over: Plan.Premises.squareCentimetres)) m²"
  }

  /// A number with one decimal, half up, which is left out where it is 0.
  private static func decimal(_ number: Int64, over divisor: Int64) -> String {
    let tenths = (Int128(number) * 20 + Int128(divisor)) / (2 * Int128(divisor))
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private static func list(_ names: [String]) -> String {
    let quoted = names.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " and " + last
  }
}
