// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
public import Inventory

/// What is claimed against B2, in money: of two ways of counting the lower one.
extension AvoidanceReport {
  /// Received items past their useful life without an inspection that counts, at the prices of their
  /// needs.
  public var pastLife: Money { deductions.pastLife }
  /// Received items of unknown age, at the prices of their needs.
  public var unknownAge: Money { deductions.unknownAge }

  /// Net against B2 without items past their useful life or of unknown age, the others at full price.
  public var fullClaim: Money { claimed.net - pastLife - unknownAge }

  /// What all reused items serve more than in B2, each by the years that it has left within the horizon.
  public var servedGross: Money { content.servedGross }

  /// What is served less the extra moving and repair; years served count what is past its life as 0.
  public var servedClaim: Money { servedGross - claimed.extraCost }

  /// What is headlined: the lower claim; nil where B2 is not proven best, so that nobody knows what it
  /// would buy at least.
  public var headline: Money? { isBaselineProven ? min(fullClaim, servedClaim) : nil }

  /// Whether a certificate proves that B2 buys no more than it must.
  var isBaselineProven: Bool { content.plan.isProven(content.plan.inherited) }

  var claimTable: Table {
    let found: [(Term, Money)] = [
      (.gross, claimed.avoided), (.extraCost, -claimed.extraCost), (.net, claimed.net),
      (.pastLife, -pastLife), (.unknownAge, -unknownAge),
    ]
    let claims: [(Term, Money?)] = [
      (.fullClaim, proven(fullClaim)), (.servedGross, servedGross),
      (.servedExtraCost, -claimed.extraCost), (.servedClaim, proven(servedClaim)),
      (.headline, headline), (.cash, 0),
    ]
    return Table(
      .claim, [Table.Column(.item), Table.Column(.amount, .money)],
      rows: found.map { [.term($0), .number($1)] }
        + claims.map { [.term($0), $1.map { Table.Cell.number($0) } ?? .term(.unproven)] })
  }

  private func proven(_ claim: Money) -> Money? { isBaselineProven ? claim : nil }
}
