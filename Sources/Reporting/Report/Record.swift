// SPDX-License-Identifier: GPL-3.0-or-later

/// Values under names, in order: what scripts read of a report whose tables are made for people.
public struct Record: Hashable, Sendable {
  /// A value of a record.
  public enum Value: Hashable, Sendable {
    /// One value.
    case cell(Table.Cell)
    /// Values of one kind.
    case cells([Table.Cell])
    /// Values under names of their own.
    case record(Record)
    /// Several values, each under the same names.
    case records([Record])

    /// The rows of a table, each cell under the name of its column.
    public static func table(_ table: Table) -> Value { .records(Record.rows(of: table)) }
  }

  /// A value with its name.
  struct Member: Hashable, Sendable {
    let name: String
    let value: Value
  }

  let members: [Member]

  /// A record of values in the order given.
  public init(_ members: KeyValuePairs<String, Value>) {
    self.members = members.map { Member(name: $0.key, value: $0.value) }
  }

  /// Numbers under names.
  init(_ numbers: [(name: String, number: Int64)]) {
    members = numbers.map { Member(name: $0.name, value: .cell(.number($0.number))) }
  }

  /// Texts under names.
  init(texts: [(name: String, text: String)]) {
    members = texts.map { Member(name: $0.name, value: .cell(.text($0.text))) }
  }

  private init(members: [Member]) { self.members = members }

  /// The rows of a table, each cell under the name of its column.
  static func rows(of table: Table) -> [Record] {
    table.rows.map { row in
      Record(
        members: zip(table.columns, row).map { Member(name: $0.term.name, value: .cell($1)) })
    }
  }

  /// The record with another value at its end.
  func adding(_ name: String, _ value: Value) -> Record {
    Record(members: members + [Member(name: name, value: value)])
  }
}
