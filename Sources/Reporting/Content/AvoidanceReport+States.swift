// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What is claimed of what is only planned, of what came, and of what was accepted.
extension AvoidanceReport {
  /// How far items are; each state counts what is in it or beyond.
  enum State: String, CaseIterable {
    case planned
    case received
    case accepted

    /// The items of a line that are so far, at most those that are planned.
    func items(_ counts: Receipts.Counts) -> Int64 {
      switch self {
      case .planned: counts.planned
      case .received: min(counts.planned, counts.received)
      case .accepted: min(counts.planned, counts.received, counts.accepted)
      }
    }
  }

  /// The planned claim less what transfers that are not yet so far would cost new.
  ///
  /// Items that a unit keeps or inherits change no claim, since B2 has them too; nil where nothing can be
  /// claimed.
  func claim(of state: State) -> Money? { plannedClaim.map { $0 - missing(state) } }

  /// The transfers of the plan and how far they are.
  private var transfers: [(line: PlanLine, counts: Receipts.Counts)] {
    let lines = content.plan.lines(content.digest)
    let counts = content.receipts.counts(of: lines)
    return lines.filter { $0.transferred > 0 }.map { line in
      (line, (counts[line.id] ?? Receipts.Counts()).parts(of: line).transferred)
    }
  }

  private func items(_ state: State) -> Int64 {
    transfers.reduce(0) { $0 + state.items($1.counts) }
  }

  /// What transfers that are not yet so far would cost new, at the prices of their needs.
  private func missing(_ state: State) -> Money {
    transfers.reduce(0) { sum, transfer in
      let open = transfer.line.transferred - state.items(transfer.counts)
      return sum + content.plan.needs[transfer.line.need].price * open
    }
  }

  /// The claims by state; nil where nothing is known of the hand-over.
  var statesTable: Table? {
    guard !content.receipts.isEmpty else { return nil }
    return Table(
      Term("claim_by_state"),
      [
        Table.Column(.state), Table.Column(Term("items_so_far"), .count),
        Table.Column(Term("not_yet"), .money), Table.Column(Term("claim_unfloored"), .money),
        Table.Column(Term("claim_of_state"), .money),
      ],
      rows: State.allCases.map { state in
        let claim = claim(of: state)
        return [
          .term(Term(state.rawValue, "state.\(state.rawValue)")), .number(items(state)),
          .number(missing(state)), claim.map { .number($0) } ?? .term(.unproven),
          claim.map { .number(max(0, $0)) } ?? .term(.unproven),
        ]
      })
  }
}
