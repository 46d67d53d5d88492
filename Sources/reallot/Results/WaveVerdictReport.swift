// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Verification
internal import Words

/// What an independent check of a wave plan found.
struct WaveVerdictReport {
  private let verdict: WaveVerdict
  private let loaded: LoadedWaves
  /// What came into the store after the plan.
  private let later: [Report.Fact]

  init(_ verdict: WaveVerdict, of loaded: LoadedWaves, later: [Report.Fact] = []) {
    (self.verdict, self.loaded, self.later) = (verdict, loaded, later)
  }

  var report: Report {
    Report(
      Term("verdict", "title.waves_verdict", ["waves": loaded.digest.short]),
      currency: loaded.waves.currency, date: loaded.waves.calendar.firstDay?.date,
      facts: [
        conclusion, Report.Fact(Term("waves"), .text(loaded.digest.description)),
        Report.Fact(Term("plan", "verdict.plan"), .text(loaded.plan.digest.description)),
        Report.Fact(
          Term("revision", "verdict.revision"), .text(loaded.waves.revision.description)),
      ] + later, notes: verdict.failures, tables: [checks])
  }

  /// The verdict.
  var conclusion: Report.Fact {
    let word =
      verdict.holds
      ? Term("holds", "verdict.holds") : Term("does_not_hold", "verdict.does_not_hold")
    return Report.Fact(Term("verdict"), .term(word))
  }

  private var checks: Table {
    Table(
      Term("checks"),
      [
        .init(Term("check")), .init(Term("examined"), .count), .init(Term("failed"), .count),
        .init(Term("claim", "column.claim")),
      ],
      rows: verdict.checks.map { check in
        [
          .text(check.name.rawValue), .number(Int64(check.examined)),
          .number(Int64(check.failed)),
          .term(Term(check.name.claim.description, check.name.claim)),
        ]
      })
  }
}

extension WaveVerdict {
  /// What does not hold, as check and failure.
  var failures: [Message] {
    checks.flatMap { check in
      check.failures.map {
        Message("error.verify.part", ["name": check.name.rawValue, "member": $0])
      }
    }
  }
}
