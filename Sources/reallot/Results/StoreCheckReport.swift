// SPDX-License-Identifier: GPL-3.0-or-later

internal import Reporting
internal import Store

/// What a check of a whole store found.
enum StoreCheckReport {
  static func report(_ checks: [Store.Check]) -> Report {
    let isIntact = checks.allSatisfy(\.failures.isEmpty)
    let verdict =
      isIntact ? Term("intact", "verdict.intact") : Term("damaged", "verdict.store_damaged")
    return Report(
      Term("store_check"), facts: [.init(Term("verdict"), .term(verdict))],
      tables: [table(checks)] + (isIntact ? [] : [damage(checks)]))
  }

  private static func table(_ checks: [Store.Check]) -> Table {
    Table(
      Term("checks"),
      [
        .init(Term("check")), .init(Term("examined"), .count), .init(Term("failed"), .count),
        .init(Term("claim", "column.claim")),
      ],
      rows: checks.map { check in
        [
          .text(check.name.rawValue), .number(Int64(check.examined)),
          .number(Int64(check.failures.count)),
          .term(Term(check.name.rawValue, "store-check.\(check.name.rawValue)")),
        ]
      })
  }

  private static func damage(_ checks: [Store.Check]) -> Table {
    Table(
      Term("damage"), [.init(Term("check")), .init(Term("message"))],
      rows: checks.flatMap { check in
        check.failures.map {
          [.text(check.name.rawValue), .term(Term(check.name.rawValue, $0))]
        }
      })
  }
}
