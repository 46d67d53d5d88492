// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing

struct PremisesDescriptionTests {
  @Test func `A kept office describes itself as the plan file has it`() {
    let office = Plan.Premises.KeptOffice(
      office: "s-1", people: 7, seats: nil, usableArea: 3_000_000, neededArea: 999_000,
      fitOutCost: 0, runningCost: 12)
    #expect(
      "\(office)"
        == #"{"office":"s-1","people":7,"seats":null,"usable_area_cm2":3000000,"#
        + #""needed_area_cm2":999000,"fit_out_cost":0,"running_cost":12}"#)
  }

  @Test func `A freed office describes itself as the plan file has it`() {
    let office = Plan.Premises.FreedOffice(
      office: "s-1", unit: nil, reason: .noHeir, usableArea: 1, runningCost: 2, itemsLeft: 3)
    #expect(
      "\(office)"
        == #"{"office":"s-1","unit":null,"reason":"no_heir","usable_area_cm2":1,"#
        + #""running_cost":2,"items_left":3}"#)
  }

  @Test func `Areas describe themselves as the plan file has them`() {
    let space = Plan.Premises.Space(
      people: 1, presentArea: 2, normArea: 3, neededArea: 4, keptArea: 5)
    #expect(
      "\(space)"
        == #"{"people":1,"present_area_cm2":2,"norm_area_cm2":3,"needed_area_cm2":4,"#
        + #""kept_area_cm2":5}"#)
  }

  @Test func `A reason describes itself as the plan file has it`() {
    let why = Plan.Premises.Why.best(.runningCost, by: -4, thanOffice: "s-2")
    #expect("\(why)" == #"{"word":"best","level":"running_cost","by":-4,"than_office":"s-2"}"#)
  }

  @Test func `A condition describes itself as the plan file has it`() {
    let condition = Plan.Premises.Condition.keep(unit: "n-1")
    #expect("\(condition)" == #"{"word":"keep","unit":"n-1"}"#)
  }
}
