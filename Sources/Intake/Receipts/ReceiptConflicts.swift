// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What a row of a list that came back says otherwise than the plan, or than it said before.
struct ReceiptConflicts {
  private let row: ReceiptRow
  private let known: Receipt
  /// What is known with the row.
  private let now: Receipt
  private let period: HandOverPeriod

  init(_ row: ReceiptRow, _ known: Receipt, in period: HandOverPeriod) {
    (self.row, self.known, now) = (row, known, known.updated(with: row.receipt))
    self.period = period
  }

  var findings: [Finding] {
    [count, accepted, condition, office, date].compactMap(\.self)
  }

  private func conflict(
    _ code: FindingCode, _ column: MoveListColumn, _ message: Message,
    remedy: Message = Message("receipt.accept")
  ) -> Finding {
    row.finding(code, severity: .warning, at: column, message, remedy: remedy)
  }

  private var count: Finding? {
    let counts = now.counts
    let told = counts.received + counts.refused + counts.lost
    guard told > row.planned.planned else { return nil }
    return conflict(
      .moreThanPlanned, .received,
      Message("receipt.more-than-planned", ["told": told, "planned": row.planned.planned]))
  }

  private var accepted: Finding? {
    let counts = now.counts
    guard counts.accepted > counts.received else { return nil }
    return conflict(
      .moreThanReceived, .accepted,
      Message(
        "receipt.more-than-received", ["accepted": counts.accepted, "received": counts.received]))
  }

  private var condition: Finding? {
    guard let found = row.receipt.condition, found < row.planned.condition else { return nil }
    return conflict(
      .otherCondition, .condition,
      Message(
        "receipt.other-condition",
        [
          "found": Message("condition.\(found.rawValue)"),
          "register": Message("condition.\(row.planned.condition.rawValue)"),
        ]))
  }

  private var office: Finding? {
    guard let found = row.receipt.officeFound, found != row.planned.line.toOffice else {
      return nil
    }
    return conflict(
      .otherOffice, .officeFound,
      Message(
        "receipt.other-office",
        ["found": Finding.quoted(found), "planned": Finding.quoted(row.planned.line.toOffice)]))
  }

  private var date: Finding? {
    guard let date = row.receipt.date, let day = Day(date) else { return nil }
    let load = row.planned.given[.gapDate].flatMap { PartialDate($0) }.flatMap { Day($0) }
    let message: Message? =
      if day > period.last {
        Message("receipt.date-to-come", ["date": "\(day)"])
      } else if day < period.first {
        Message("receipt.date-before-plan", ["date": "\(day)", "plan": "\(period.first)"])
      } else if let load, day < load {
        Message("receipt.date-before-load", ["date": "\(day)", "load": "\(load)"])
      } else {
        nil
      }
    return message.map { conflict(.unlikelyDate, .date, $0) }
  }

  /// Totals that are lower than they were.
  var corrections: [Finding] {
    let totals: [(MoveListColumn, Int64?, Int64?)] = [
      (.received, known.received, now.received), (.accepted, known.accepted, now.accepted),
      (.refused, known.refused, now.refused), (.lost, known.lost, now.lost),
    ]
    return totals.compactMap { column, before, after in
      guard let before, let after, after < before else { return nil }
      return conflict(
        .correction, column,
        Message(
          "receipt.correction",
          ["column": column.message, "before": before, "after": after]),
        remedy: Message("receipt.correction-stands"))
    }
  }
}
