// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

struct CalendarErrorTests {
  @Test(arguments: [
    (
      "gap: []", "c.yaml line 1: unknown key 'gap'; did you mean 'gaps'?"
    ),
    (
      "colour: red",
      "c.yaml: the keys of the file are not those of a calendar; the keys here are first_day, "
        + "last_day, workdays, blackout, gaps, lorry, docks, purchases, closing, decisions, first, tour"
    ),
    ("docks: {}\ngap: []", "c.yaml line 2: unknown key 'gap'; did you mean 'gaps'?"),
    (
      "first_day: 2025-07",
      "c.yaml line 1: 'first_day' is '2025-07', which is not a whole date; write it as 2025-07-01"
    ),
    (
      "gaps: [{kind: evening}]",
      "c.yaml line 1: an entry of 'gaps' has no 'date'; add 'date'"
    ),
    (
      "workdays: []",
      "c.yaml line 1: 'workdays' names no day; name at least one, such as [mon]"
    ),
    (
      "docks:\n  default: 2\n  s-1: 0",
      "c.yaml line 3: 's-1' is '0', which is not a whole number from 1 to 10000; write it as 4, "
        + "digits only"
    ),
    (
      "tour: &t {stops: 2}\nlorry: *t",
      "c.yaml line 2: the alias '*t' is not read; write the value out"
    ),
  ])
  func `A mistake is named with its line and what to do`(text: String, problem: String) throws {
    let scratch = try Scratch(["c.yaml": text])
    let error = #expect(throws: ScenarioError.self) {
      try CalendarReader().calendar(at: scratch.folder + "/c.yaml")
    }
    #expect(error?.description.replacing(scratch.folder + "/", with: "") == problem)
  }

  @Test(arguments: [
    (
      "last_day: 1970-01-01",
      "calendar: the last day, 1970-01-01, is not after the first, 1970-01-01; write a later last day"
    ),
    (
      "gaps: [{date: 1970-01-03}]\nblackout: [1970-01-03]",
      "calendar: a gap begins on 1970-01-03, on which nothing may move; remove the gap or the day of "
        + "'blackout'"
    ),
    (
      "gaps: [{date: 1970-01-03}, {date: 1970-01-03}]",
      "calendar: two gaps begin on 1970-01-03; remove one of them"
    ),
    (
      "gaps: [{date: 1970-03-03}]",
      "calendar: the gap of 1970-03-03 begins before the first day, or offices do not open after it; "
        + "give it a day between the first and the last opening"
    ),
    ("last_day: 1970-01-02", "calendar: there is no gap in which anything may move; add a gap"),
    (
      "last_day: 1980-01-02",
      "calendar: more than three years lie between the first day and the last; write an earlier last "
        + "day"
    ),
  ])
  func `Days that contradict each other are told`(text: String, fault: String) throws {
    let scratch = try Scratch(["c.yaml": text])
    let calendar = try CalendarReader().calendar(at: scratch.folder + "/c.yaml")
    let error = #expect(throws: CalendarFault.self) { try calendar.settled(from: .epoch) }
    #expect(error?.description == fault)
  }

  @Test func `Docks of one office leave those of the others as they are`() throws {
    let scratch = try Scratch(["c.yaml": "docks: {s-1: 2}"])
    let calendar = try CalendarReader().calendar(at: scratch.folder + "/c.yaml")
    let docks = try calendar.settled(from: .epoch).docks
    #expect(docks["s-1"] == 2 && docks["s-2"] == 8)
  }

  @Test func `A calendar that says nothing moves every Saturday of four weeks`() throws {
    let calendar = try MoveCalendar().settled(from: .epoch)
    #expect(calendar.gaps.map(\.date.number) == [2, 9, 16, 23])
    #expect(calendar.days == [4, 11, 18, 25])
    #expect(calendar.openings.count == 21)
  }
}
