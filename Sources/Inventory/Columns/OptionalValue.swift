// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a row keeps the value of a column that may be empty, and what that value is.
///
/// Reading, writing and the kind of the column follow from it.
package enum OptionalValue<Row: Sendable>: Sendable {
  /// Where a value lies in a row.
  package typealias Path<Value> = WritableKeyPath<Row, Value?> & Sendable

  /// Text that must look the same wherever it is typed.
  case key(any Path<String>)
  case text(any Path<String>)
  case date(any Path<PartialDate>)
  /// An amount of money, at least 0.
  case amount(any Path<Money>)
  /// A whole number within bounds.
  case whole(any Path<Int>, ClosedRange<Int64>)
  /// A number with at most three decimals, kept in thousandths.
  case thousandths(any Path<Int64>)
  case flag(any Path<Bool>)
  case condition(any Path<Condition>)
  case ownership(any Path<Ownership>)
  case unit(any Path<Position<Inventory.Unit>>)
  case office(any Path<Position<Inventory.Office>>)
  case assetClass(any Path<Position<Inventory.AssetClass>>)

  /// What the cells hold.
  var kind: ColumnKind {
    switch self {
    case .key, .text: .text
    case .date: .date
    case .amount: .money
    case .whole, .thousandths: .number
    case .flag: .flag
    case .condition: .word(of: Condition.self)
    case .ownership: .word(of: Ownership.self)
    case .unit: .reference(.units)
    case .office: .reference(.offices)
    case .assetClass: .reference(.classes)
    }
  }

  /// How the cell of a row is written.
  var writing: Columns<Row>.Declaration.Write {
    switch self {
    case .key(let path), .text(let path): { $1.cell($0[keyPath: path]) }
    case .date(let path): { $1.cell($0[keyPath: path]) }
    case .amount(let path): { $1.cell($0[keyPath: path]) }
    case .whole(let path, _): { $1.cell($0[keyPath: path]) }
    case .thousandths(let path): { $1.cell($0[keyPath: path], over: 1000) }
    case .flag(let path): { $1.cell($0[keyPath: path]) }
    case .condition(let path): { $1.cell($0[keyPath: path]?.rawValue) }
    case .ownership(let path): { $1.cell($0[keyPath: path]?.rawValue) }
    case .unit(let path): { $1.cell($0[keyPath: path]) }
    case .office(let path): { $1.cell($0[keyPath: path]) }
    case .assetClass(let path): { $1.cell($0[keyPath: path]) }
    }
  }
}
