// SPDX-License-Identifier: GPL-3.0-or-later

import Country
import Documents
import Inventory
import Store
import Testing
import Verification

@testable import Intake
@testable import Reporting
@testable import Words

/// Keys that are put together from the cases of a type.
@Suite struct KeyFamilyTests {
  private static let families: [(family: String, cases: [String])] = [
    ("access", words(Plan.Premises.Access.self)), ("check", words(Check.Name.self)),
    ("condition", words(Condition.self)), ("event", words(Store.Event.Kind.self)),
    ("freed", words(Plan.Premises.FreedOffice.Reason.self)),
    ("gap", words(MoveCalendar.Gap.Kind.self)),
    ("keep", words(Scenario.Premises.Keep.Kind.self)), ("kind", words(Plan.Kind.self)),
    ("layout", words(Plan.Premises.Trial.Layout.self)), ("level", words(Scenario.Level.self)),
    ("obstacle", words(Plan.Shortfall.Obstacle.self)),
    ("offices", words(Scenario.Premises.Offices.self)),
    ("premises_level", words(Scenario.Premises.Level.self)),
    ("premises_proof", words(Plan.Proof.self)),
    ("proof", words(Plan.Proof.self)), ("purchase", words(Plan.Shortfall.Reason.self)),
    ("remainder", words(Plan.Remainder.Reason.self)), ("rule", rules.map(\.word)),
    ("severity", words(Finding.Severity.self)),
    ("shortage", words(WavePlan.Shortage.Reason.self)), ("status", words(Plan.Status.self)),
    ("store-check", words(Store.Check.Name.self)),
    ("wave-level", words(WavePlan.Level.self)), ("weekday", words(Weekday.self)),
  ]

  private static let rules: [Scenario.Premises.Rule] = [
    .init(.together([])), .init(.apart([])), .init(.near([], weight: 1)),
    .init(.fixed(team: "", office: "")),
  ]

  private static func words<Word: CaseIterable & RawRepresentable<String>>(
    _ type: Word.Type
  ) -> [String] {
    type.allCases.map(\.rawValue)
  }

  @Test("A family of keys has one for every case and no other", arguments: families)
  func familyIsComplete(family: String, cases: [String]) {
    let keys = Catalogue.english.keys.filter { $0.hasPrefix(family + ".") }
    #expect(Set(keys) == Set(cases.map { "\(family).\($0)" }))
  }
}
