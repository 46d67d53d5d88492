// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Fills the table of a form: groups, numbered lines, and their sum.
struct TableFiller {
  private static let summed: Set<String> = [
    "quantity", "cost", "residual", "granted", "held", "asked", "budget",
  ]

  private let form: Form
  private let table: Form.Table
  /// What stays blank, from top to bottom.
  private(set) var blanks: [Paper.Blank] = []

  init(_ form: Form, _ table: Form.Table) { (self.form, self.table) = (form, table) }

  mutating func table(of groups: [PaperGroup]) -> PaperTable {
    var rows: [PaperTable.Row] = []
    for group in groups {
      if let heading = group.heading {
        rows.append(PaperTable.Row(kind: .group, cells: cells(heading)))
      }
      for (index, line) in group.rows.enumerated() {
        var line = line
        line["number"] = .text("\(index + 1)")
        let cells = cells(line)
        note(cells, line: number(of: group, index + 1))
        rows.append(PaperTable.Row(kind: .line, cells: cells))
      }
    }
    rows.append(total(of: groups.flatMap(\.rows)))
    return PaperTable(columns: table.columns, rows: rows)
  }

  private func cells(_ values: [String: PaperCell]) -> [PaperCell] {
    table.columns.map { values[$0.value] ?? .none }
  }

  /// A line's number as people find it: with the mark of its group.
  private func number(of group: PaperGroup, _ number: Int) -> String {
    guard case .text(let mark)? = group.heading?["number"] else { return "\(number)" }
    return "\(mark).\(number)"
  }

  private mutating func note(_ cells: [PaperCell], line: String) {
    for (cell, column) in zip(cells, table.columns) {
      guard let name = cell.blank else { continue }
      blanks.append(
        Paper.Blank(
          line: line, column: column.title.plain, name: name, remedy: Message("blank.\(name)")))
    }
  }

  /// The sum of what is known; how many lines it is without stands in its note.
  private mutating func total(of lines: [[String: PaperCell]]) -> PaperTable.Row {
    var cells: [String: PaperCell] = ["name": .text(table.total), "class": .text(table.total)]
    if table.columns.contains(where: { $0.value == "name" }) { cells["class"] = nil }
    var notes: [String] = []
    for column in table.columns where Self.summed.contains(column.value) {
      let known = lines.compactMap { $0[column.value] }.filter { $0.number != nil }
      cells[column.value] = Self.sum(known)
      let missing = lines.count - known.count
      guard missing > 0 else { continue }
      let title = column.title.plain
      notes += [form.word("note.partial", ["column": title, "count": "\(missing)"])]
        .compactMap(\.self)
      blanks.append(
        Paper.Blank(
          line: table.total, column: title, name: "sum",
          remedy: Message("blank.sum", ["count": missing])))
    }
    if !notes.isEmpty { cells["note"] = .text(notes.joined(separator: "; ")) }
    return PaperTable.Row(kind: .total, cells: self.cells(cells))
  }

  private static func sum(_ cells: [PaperCell]) -> PaperCell {
    let sum = cells.reduce(Int64(0)) { $0 + ($1.number ?? 0) }
    switch cells.first {
    case .count: return .count(sum)
    case .money: return .money(sum)
    case .text, .blank, .partly, .some(.none), nil: return .none
    }
  }
}
