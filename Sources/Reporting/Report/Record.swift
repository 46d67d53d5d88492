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
    /// The rows of a table, each under the names of its columns.
    case table(Table)
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

  private init(members: [Member]) { self.members = members }

  /// The record with another value at its end.
  func adding(_ name: String, _ value: Value) -> Record {
    Record(members: members + [Member(name: name, value: value)])
  }
}
