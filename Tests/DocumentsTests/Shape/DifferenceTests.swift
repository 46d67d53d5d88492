// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Testing
import Words

struct DifferenceTests {
  @Test func `A part that is as expected differs in nothing`() {
    let space = Plan.Premises.Space(
      people: 1, presentArea: 2, normArea: 3, neededArea: 4, keptArea: 5)
    #expect(space.differences(from: space).isEmpty)
  }

  @Test func `Every member that is not as expected is named as the plan file has it`() {
    let expected = Plan.Premises.FreedOffice(
      office: "s-1", unit: nil, reason: .noHeir, usableArea: 1, runningCost: 2, itemsLeft: 3)
    var found = expected
    (found.unit, found.reason, found.itemsLeft) = ("u-1", .closing, 4)
    #expect(
      found.differences(from: expected).map(\.message.description) == [
        #"unit: expected null, found "u-1""#, #"reason: expected "no_heir", found "closing""#,
        "items_left: expected 3, found 4",
      ])
  }

  @Test func `A part within a part is shown whole`() {
    let expected = Plan.Premises.Placement(
      team: "t", part: nil, office: "s-1", posts: [.init(post: "p", people: 2)], area: 7,
      why: .best(.runningCost, by: -4, thanOffice: "s-2"))
    var found = expected
    found.why = .noRoom(area: 3)
    #expect(
      found.differences(from: expected).map(\.message.description) == [
        #"why: expected {"word":"best","level":"running_cost","by":-4,"than_office":"s-2"}, "#
          + #"found {"word":"no_room","area_cm2":3}"#
      ])
  }

  @Test func `Of two kinds of reason, members that only one has are nothing in the other`() {
    #expect(
      Plan.Premises.Why.noRoom(area: 3).differences(from: .rule(1)).map(\.message.description) == [
        #"word: expected "rule", found "no_room""#, "rule: expected 1, found nothing",
        "area_cm2: expected nothing, found 3",
      ])
  }

  @Test func `Positions and numbers are listed as they are written`() {
    let expected = Plan.Solution(purchased: [1, 2], unmet: [0, 0], certificate: nil)
    var found = expected
    found.purchased = [1, 3]
    #expect(
      found.differences(from: expected).map(\.message.description)
        == ["purchased: expected [1,2], found [1,3]"])
  }
}
