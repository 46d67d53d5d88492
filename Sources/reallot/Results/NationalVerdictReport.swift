// SPDX-License-Identifier: GPL-3.0-or-later

internal import Country
internal import Documents
internal import Inventory
internal import Reporting
internal import Words

/// What a check of a merged country found.
struct NationalVerdictReport {
  private let loaded: LoadedNational

  init(of loaded: LoadedNational) { self.loaded = loaded }

  var report: Report {
    Report(
      Term("verdict", "title.country_verdict", ["country": loaded.digest.short]),
      currency: loaded.national.currency,
      facts: conclusions + [
        Report.Fact(Term("country"), .text(loaded.digest.description)),
        Report.Fact(Term("plans_root"), .text(loaded.national.root.description)),
      ], notes: loaded.verdict.failures, tables: [checks])
  }

  /// The verdict, and how many of the plans were at hand.
  var conclusions: [Report.Fact] {
    let word =
      loaded.verdict.holds
      ? Term("holds", "verdict.holds") : Term("does_not_hold", "verdict.does_not_hold")
    let verified = Message(
      "verdict.plans_verified",
      [
        "verified": loaded.verdict.examined(.plans),
        "count": loaded.national.results.count,
      ])
    return [
      Report.Fact(Term("verdict"), .term(word)),
      Report.Fact(Term("plans_verified"), .term(Term("plans_verified", verified))),
    ]
  }

  private var checks: Table {
    Table(
      Term("checks"),
      [
        .init(Term("check")), .init(Term("examined"), .count), .init(Term("failed"), .count),
        .init(Term("claim", "column.claim")),
      ],
      rows: loaded.verdict.checks.map { check in
        [
          .text(check.name.rawValue), .number(Int64(check.examined)),
          .number(Int64(check.failures.count)),
          .term(Term(check.name.claim.description, check.name.claim)),
        ]
      })
  }
}
