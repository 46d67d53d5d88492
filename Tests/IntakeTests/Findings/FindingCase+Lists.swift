// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Intake
internal import Inventory

extension FindingCase {
  /// Lists of lines that came back with faults, or with what went otherwise than planned.
  static let lists: [FindingCase] = [
    FindingCase(
      .unknownLine, base, list: SentList([0: [.line: "abc"]]),
      """
      list.csv row 2, column B (line): 'abc' with this wave and load is no line of the plan; \
      take the rows of the list that 'reallot moves list' gives, and change only what is to \
      be filled in [unknown-line]
      """),
    FindingCase(
      .alteredLine, base, list: SentList([0: [.planned: "77"], 1: [.toOffice: ""]]),
      """
      list.csv row 2, column L (planned): '77' came back where '1' went out; take the rows \
      of the list that 'reallot moves list' gives, and change only what is to be filled in \
      [altered-line]
      list.csv row 3, column H (to_office): '' came back where 's-11371-1' went out; take \
      the rows of the list that 'reallot moves list' gives, and change only what is to be \
      filled in [altered-line]
      """),
    FindingCase(
      .badCell, base, list: SentList([0: [.received: "1.5", .date: "soon"]]),
      """
      list.csv row 2, column M (received): '1.5' cannot be read as: Received; write a whole \
      number from 0 on in digits, without marks, the total so far [bad-cell]
      list.csv row 2, column T (date): 'soon' cannot be read as: Day of the hand-over; write \
      a date such as 2025-07-05 or 05/07/2025, with the day first [bad-cell]
      """),
    FindingCase(
      .moreThanPlanned, base, list: SentList([0: [.received: "1", .lost: "1"]]),
      """
      list.csv row 2, column M (received): 2 items are received, refused or lost, 1 are \
      planned; correct the list, or take it as it is with --accept [more-than-planned]
      """),
    FindingCase(
      .moreThanReceived, base, list: SentList([1: [.received: "1", .accepted: "2"]]),
      """
      list.csv row 3, column O (accepted): 2 items are accepted, 1 are received; correct the \
      list, or take it as it is with --accept [more-than-received]
      """),
    FindingCase(
      .otherCondition, base, list: SentList([0: [.condition: "hỏng"]]),
      """
      list.csv row 2, column N (condition): the items came in the condition broken, the \
      register says fair; correct the list, or take it as it is with --accept \
      [other-condition]
      """),
    FindingCase(
      .otherOffice, base, list: SentList([0: [.received: "1", .officeFound: "s-11383-2"]]),
      """
      list.csv row 2, column R (office_found): the items were found at 's-11383-2', they are \
      planned for 's-11371-1'; correct the list, or take it as it is with --accept \
      [other-office]
      """),
    FindingCase(
      .unlikelyDate, base, list: SentList([0: [.date: "2031-01-01"], 1: [.date: "01/01/1999"]]),
      """
      list.csv row 2, column T (date): the hand-over is dated 2031-01-01, which has not come \
      yet; correct the list, or take it as it is with --accept [unlikely-date]
      list.csv row 3, column T (date): the hand-over is dated 1999-01-01, before the plan's \
      day, 2025-07-01; correct the list, or take it as it is with --accept [unlikely-date]
      """),
    FindingCase(
      .correction, base, list: SentList([1: [.received: "1"]], known: received),
      """
      list.csv row 3, column M (received): Received: 2 is corrected to 1; nothing needs to \
      be done: the earlier list stays in the log [correction]
      """),
  ]

  /// Two items of the second line have come.
  private static let received: Receipts = {
    guard let place = SentList.moves?.rows.dropFirst().first?.place else { return Receipts() }
    var receipt = Receipt(place)
    receipt.received = 2
    return Receipts([ReceiptList(plan: SentList.digest, receipts: [receipt])])
  }()
}
