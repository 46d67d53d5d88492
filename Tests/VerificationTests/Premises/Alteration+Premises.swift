// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Verification

extension Alteration {
  /// An alteration of the premises part; unit 1 is An Biên.
  private init(
    _ field: String, _ catcher: Check.Name,
    premises: @escaping @Sendable (inout Plan.Premises) -> Void
  ) {
    self.init(field, catcher) { plan in
      guard var part = plan.premises else { return }
      premises(&part)
      plan.premises = part
    }
  }

  private init(
    _ field: String, _ catcher: Check.Name,
    rules: @escaping @Sendable (inout Scenario.Premises) -> Void
  ) {
    self.init(field, catcher) { plan in
      guard var part = plan.head.scenario.premises else { return }
      rules(&part)
      plan.head.scenario.premises = part
    }
  }

  static let ofUnitPremises: [Alteration] = [
    Alteration("no premises", .placements) { $0.premises = nil },
    Alteration("unit", .placements, premises: { $0.units[1].unit += "x" }),
    Alteration("unit cut", .placements, premises: { $0.units.removeLast() }),
    Alteration("unit repeated", .placements, premises: { $0.units.append($0.units[1]) }),
    Alteration("units swapped", .placements, premises: { $0.units.swapAt(0, 1) }),
    Alteration("status", .layoutBounds, premises: { $0.units[1].status = .feasible }),
    Alteration("infeasible", .layoutBounds, premises: { $0.units[1].status = .infeasible }),
    Alteration(
      "conflict where none is", .layoutReasons,
      premises: { $0.units[1].conflict = .init(parties: [], conditions: []) }),
    Alteration("offered", .placements, premises: { $0.units[1].offered = ["s-11395-1"] }),
    Alteration("reached", .placements, premises: { $0.units[1].reached = [] }),
    Alteration("level", .layoutValues, premises: { $0.units[1].levels[1].level = .purchases }),
    Alteration("levels cut", .layoutValues, premises: { $0.units[1].levels.removeLast() }),
    Alteration("levels swapped", .layoutBounds, premises: { $0.units[1].levels.swapAt(1, 2) }),
    Alteration("unplaced", .layoutValues, premises: { $0.units[1].levels[0].value = 1 }),
    Alteration("space", .layoutValues, premises: { $0.units[1].levels[1].value += 1 }),
    Alteration("purchases", .layoutValues, premises: { $0.units[1].levels[2].value -= 1 }),
    Alteration("running cost", .layoutValues, premises: { $0.units[1].levels[3].value -= 1 }),
    Alteration("cooperation", .layoutValues, premises: { $0.units[1].levels[4].value += 1 }),
    Alteration("bound", .layoutBounds, premises: { $0.units[1].levels[3].bound -= 1 }),
    Alteration("bound above", .layoutBounds, premises: { $0.units[1].levels[4].bound += 1 }),
    Alteration("certified", .layoutBounds, premises: { $0.units[1].levels[4].proof = .certified }),
    Alteration("solver", .layoutBounds, premises: { $0.units[1].levels[0].proof = .solver }),
  ]

  static let ofPlacement: [Alteration] = [
    Alteration("team", .placements, premises: { $0.units[1].placements[0].team += "x" }),
    Alteration("part", .placements, premises: { $0.units[1].placements[0].part = 1 }),
    Alteration("cut", .placements, premises: { $0.units[1].placements.removeLast() }),
    Alteration("swapped", .placements, premises: { $0.units[1].placements.swapAt(0, 1) }),
    Alteration(
      "repeated", .placements,
      premises: { $0.units[1].placements.append($0.units[1].placements[0]) }),
    Alteration("post", .placements, premises: { $0.units[1].placements[0].posts[0].post += "x" }),
    Alteration("people", .placements, premises: { $0.units[1].placements[0].posts[0].people += 1 }),
    Alteration("post cut", .placements, premises: { $0.units[1].placements[0].posts.removeLast() }),
    Alteration("no such office", .placements, premises: { $0.units[1].placements[0].office = "x" }),
    Alteration(
      "another office", .rules, premises: { $0.units[1].placements[0].office = "s-11401-1" }),
    Alteration(
      "another's office", .rules, premises: { $0.units[0].placements[0].office = "s-11401-1" }),
    Alteration("too many offices", .rules) { plan in
      plan.premises?.units[1].placements[1].office = "s-11407-1"
    },
    Alteration("no access", .rules) { plan in
      plan.premises?.units[1].placements[6].office = "s-11371-1"
    },
    Alteration("no office", .layoutValues, premises: { $0.units[1].placements[1].office = nil }),
    Alteration("area", .areas, premises: { $0.units[1].placements[0].area -= 1 }),
    Alteration(
      "why", .layoutReasons, premises: { $0.units[1].placements[0].why = .noRoom(area: 1) }),
    Alteration(
      "why by rule", .layoutReasons, premises: { $0.units[1].placements[1].why = .rule(1) }),
    Alteration(
      "why by", .layoutReasons,
      premises: { premises in
        for index in premises.units[1].placements.indices {
          guard case .best(let level, let by, let office) = premises.units[1].placements[index].why
          else { continue }
          premises.units[1].placements[index].why = .best(level, by: by + 1, thanOffice: office)
        }
      }),
  ]

  static let ofOffices: [Alteration] = [
    Alteration("office", .offices, premises: { $0.units[1].offices[0].office = "s-11407-1" }),
    Alteration("office cut", .offices, premises: { $0.units[1].offices.removeLast() }),
    Alteration("offices swapped", .offices, premises: { $0.units[1].offices.swapAt(0, 1) }),
    Alteration("people", .offices, premises: { $0.units[1].offices[0].people += 1 }),
    Alteration("seats", .offices, premises: { $0.units[1].offices[0].seats = nil }),
    Alteration("usable area", .offices, premises: { $0.units[1].offices[0].usableArea += 1 }),
    Alteration("needed area", .offices, premises: { $0.units[1].offices[0].neededArea -= 1 }),
    Alteration("fit-out", .offices, premises: { $0.units[1].offices[0].fitOutCost += 1 }),
    Alteration("running cost", .offices, premises: { $0.units[1].offices[0].runningCost -= 1 }),
    Alteration("space people", .offices, premises: { $0.units[1].space.people += 1 }),
    Alteration("present area", .offices, premises: { $0.units[1].space.presentArea += 1 }),
    Alteration("norm area", .offices, premises: { $0.units[1].space.normArea -= 1 }),
    Alteration("space needed", .offices, premises: { $0.units[1].space.neededArea -= 1 }),
    Alteration("kept area", .offices, premises: { $0.units[1].space.keptArea -= 1 }),
    Alteration("freed office", .offices, premises: { $0.freed[0].office = "s-11401-1" }),
    Alteration("freed cut", .offices, premises: { $0.freed.removeLast() }),
    Alteration("freed swapped", .offices, premises: { $0.freed.swapAt(0, 1) }),
    Alteration("freed unit", .offices, premises: { $0.freed[0].unit = nil }),
    Alteration("freed reason", .offices, premises: { $0.freed[0].reason = .closing }),
    Alteration("freed area", .offices, premises: { $0.freed[0].usableArea += 1 }),
    Alteration("freed cost", .offices, premises: { $0.freed[0].runningCost += 1 }),
    Alteration("items left", .offices, premises: { $0.freed[0].itemsLeft -= 1 }),
  ]

  static let ofTrial: [Alteration] = [
    Alteration("layout", .trials, premises: { $0.trials[0].layout = .given }),
    Alteration("premises", .trials, premises: { $0.trials[0].premises[1] += 1 }),
    Alteration("premises cut", .trials, premises: { $0.trials[0].premises.removeLast() }),
    Alteration("equipment", .trials, premises: { $0.trials[0].equipment[1] += 1 }),
    Alteration("equipment cut", .trials, premises: { $0.trials[0].equipment.removeLast() }),
    Alteration("kept", .trials, premises: { $0.trials[0].isKept = false }),
    Alteration("cut", .trials, premises: { $0.trials = [] }),
    Alteration(
      "a better one", .trials,
      premises: { premises in
        var better = premises.trials[0]
        (better.layout, better.isKept) = (.revised, false)
        better.equipment[1] -= 1
        premises.trials.append(better)
      }),
  ]

  static let ofPremisesRules: [Alteration] = [
    Alteration("no rules", .placements) { $0.head.scenario.premises = nil },
    Alteration("norm set", .placements, rules: { $0.normSet = "other" }),
    Alteration("coverage", .areas, rules: { $0.coverage = Fraction(49, over: 100) ?? .one }),
    Alteration("keep", .rules, rules: { $0.keep[0].count = 1 }),
    Alteration("keep exactly", .rules, rules: { $0.keep = [.init(kind: .exactly, count: 4)] }),
    Alteration("counters", .rules, rules: { $0.counterDistanceMetres = 0 }),
    Alteration(
      "closing", .rules,
      rules: { premises in
        if let day = PartialDate("2025-06-30") {
          premises.closing = [.init(office: "s-11401-1", day: day)]
        }
      }),
    Alteration(
      "together", .rules, rules: { $0.rules[0] = .init(.together(["council", "party"])) }),
    Alteration("apart", .rules, rules: { $0.rules[0] = .init(.apart(["council", "government"])) }),
    Alteration(
      "fixed", .rules, rules: { $0.rules[0] = .init(.fixed(team: "party", office: "s-11407-1")) }),
    Alteration(
      "near", .layoutValues, rules: { $0.rules[1] = .init(.near(["party", "front"], weight: 11)) }),
    Alteration("objective", .layoutValues, rules: { $0.objective.swapAt(2, 3) }),
    Alteration("coverage that divides a team", .placements, rules: { $0.coverage = .one }),
    Alteration("coverage out of range", .magnitudes, rules: { $0.coverage = Fraction(2) }),
    Alteration("keep out of range", .magnitudes, rules: { $0.keep[0].count = 0 }),
  ]
}
