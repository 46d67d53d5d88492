// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What differs between two revisions, in short by table and then row by row.
public struct DifferenceReport: Sendable {
  /// The revision before.
  public let old: Digest
  /// The revision after.
  public let new: Digest
  private let difference: InventoryDifference

  /// The difference from one revision to another.
  public init(_ difference: InventoryDifference, from old: Digest, to new: Digest) {
    (self.difference, self.old, self.new) = (difference, old, new)
  }

  /// The content for every format; CSV holds the changes row by row.
  public var report: Report {
    Report(
      .difference,
      facts: [
        Report.Fact(.fromRevision, .text(old.description)),
        Report.Fact(.toRevision, .text(new.description)),
      ], tables: [summary, changes().table])
  }

  /// How many rows of each table that differs were added, changed and are gone.
  public var summary: Table {
    var table = Table(
      .changesByTable,
      [
        Table.Column(.table), Table.Column(.added, .count), Table.Column(.changed, .count),
        Table.Column(.gone, .count),
      ])
    if !difference.description.isEmpty {
      let fields = Int64(difference.description.count)
      table.append([
        .text(CanonicalTables.descriptionFile), .number(0), .number(fields), .number(0),
      ])
    }
    for each in difference.tables {
      table.append([
        .text(each.table.rawValue), .number(Int64(each.addedCount)),
        .number(Int64(each.changed.count)), .number(Int64(each.goneCount)),
      ])
    }
    return table
  }

  /// The changes row by row, what is changed field by field, and how many lines there are in all; the
  /// first lines alone where a number is given.
  func changes(first most: Int? = nil) -> (table: Table, count: Int) {
    let table = Table(
      .changes,
      [
        Table.Column(.table), Table.Column(.change), Table.Column(.key),
        Table.Column(.rows, .count), Table.Column(.field), Table.Column(.before),
        Table.Column(.after),
      ],
      rows: lines(first: most ?? .max))
    return (table, lineCount)
  }

  private func lines(first most: Int) -> [[Table.Cell]] {
    var lines = difference.description.map {
      Self.line(CanonicalTables.descriptionFile, .changed, key: [], $0)
    }
    for table in difference.tables where lines.count < most {
      lines += Self.lines(of: table, first: most - lines.count)
    }
    return Array(lines.prefix(most))
  }

  private var lineCount: Int {
    difference.tables.reduce(difference.description.count) {
      $0 + $1.added.count + $1.changedFieldCount + $1.gone.count
    }
  }

  private static func lines(
    of difference: TableDifference, first most: Int
  ) -> [[Table.Cell]] {
    let table = difference.table.rawValue
    func line(_ change: Term, _ row: TableDifference.Row) -> [Table.Cell] {
      let content = difference.content(of: row.cells).map { "\($0)=\($1)" }.joined(separator: "; ")
      return [
        .text(table), .term(change), key(difference.key(of: row.cells) ?? []),
        .number(Int64(row.count)), .none,
        change == .gone ? .text(content) : .none, change == .gone ? .none : .text(content),
      ]
    }
    func changed(in row: TableDifference.ChangedRow) -> [[Table.Cell]] {
      difference.fields(of: row).map {
        Self.line(table, .changed, key: difference.key(of: row.new) ?? [], $0)
      }
    }
    var lines = Array(difference.added.lazy.map { line(.added, $0) }.prefix(most))
    lines += difference.changed.lazy.flatMap { changed(in: $0) }.prefix(most - lines.count)
    lines += difference.gone.lazy.map { line(.gone, $0) }.prefix(most - lines.count)
    return lines
  }

  private static func line(
    _ table: String, _ change: Term, key: [String], _ field: FieldChange
  ) -> [Table.Cell] {
    [
      .text(table), .term(change), self.key(key), .number(1), .text(field.field),
      .text(field.old), .text(field.new),
    ]
  }

  private static func key(_ cells: [String]) -> Table.Cell {
    cells.isEmpty ? .none : .text(cells.filter { !$0.isEmpty }.joined(separator: " / "))
  }
}
