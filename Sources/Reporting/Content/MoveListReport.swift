// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory
internal import Words

/// The list of a plan's lines that goes out to those who hand over and receive, and comes back.
public struct MoveListReport: Sendable {
  private let content: PlanContent
  private let list: MoveList

  /// A list of a plan, with what is known so far.
  public init(_ list: MoveList, _ content: PlanContent) {
    (self.list, self.content) = (list, content)
  }

  /// The content for every format.
  public var report: Report {
    Report(
      Term("move_list", "title.move_list"), content,
      notes: [Message("note.move_list", ["received": MoveListColumn.received.message])],
      tables: [
        Table(
          .lines, MoveListColumn.allCases.map(Self.column),
          rows: list.rows.map { row in
            let receipt = content.receipts.receipt(row.place)
            return MoveListColumn.allCases.map { Self.cell($0, row, receipt) }
          })
      ])
  }

  private static func column(_ column: MoveListColumn) -> Table.Column {
    let term = Term(column.rawValue, column.message)
    return switch column {
    case .planned, .received, .accepted, .refused, .lost: Table.Column(term, .count)
    case .date, .gapDate: Table.Column(term, .date)
    default: Table.Column(term)
    }
  }

  private static func cell(
    _ column: MoveListColumn, _ row: MoveList.Row, _ receipt: Receipt
  ) -> Table.Cell {
    switch column {
    case .planned: .number(row.planned)
    case .received: Table.Cell(receipt.received)
    case .condition: receipt.condition.map { .term(Term($0)) } ?? .none
    case .accepted: Table.Cell(receipt.accepted)
    case .refused: Table.Cell(receipt.refused)
    case .lost: Table.Cell(receipt.lost)
    case .officeFound: Table.Cell(receipt.officeFound)
    case .minutesNumber: Table.Cell(receipt.minutesNumber)
    case .date: Table.Cell(receipt.date?.description)
    case .by: Table.Cell(receipt.by)
    case .note: Table.Cell(receipt.note)
    default: Table.Cell(row.given[column])
    }
  }
}
