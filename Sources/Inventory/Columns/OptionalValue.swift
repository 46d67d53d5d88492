// SPDX-License-Identifier: GPL-3.0-or-later

/// How a row's value of a column that may be empty is got and set, and what that value is.
///
/// Reading, writing and the kind of the column follow from it. Closures in place of key paths, since
/// those are followed anew for every cell.
package enum OptionalValue<Row: Sendable>: Sendable {
  /// The value of a row; nil where it has none.
  package typealias Get<Value> = @Sendable (RowView<Row>) -> Value?
  /// Gives a row a value.
  package typealias Set<Value> = @Sendable (inout Row, Value) -> Void

  /// Text that must look the same wherever it is typed.
  case key(Get<String>, Set<String>)
  case text(Get<String>, Set<String>)
  case date(Get<PartialDate>, Set<PartialDate>)
  /// An amount of money, at least 0.
  case amount(Get<Money>, Set<Money>)
  /// A whole number within bounds.
  case whole(ClosedRange<Int64>, Get<Int>, Set<Int>)
  /// A number with at most three decimals, kept in thousandths.
  case thousandths(Get<Int64>, Set<Int64>)
  case flag(Get<Bool>, Set<Bool>)
  case condition(Get<Condition>, Set<Condition>)
  case ownership(Get<Ownership>, Set<Ownership>)
  case group(Get<AssetGroup>, Set<AssetGroup>)
  case unit(Get<Position<Inventory.Unit>>, Set<Position<Inventory.Unit>>)
  case office(Get<Position<Inventory.Office>>, Set<Position<Inventory.Office>>)
  case assetClass(Get<Position<Inventory.AssetClass>>, Set<Position<Inventory.AssetClass>>)

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
    case .group: .word(of: AssetGroup.self)
    case .unit: .reference(.units)
    case .office: .reference(.offices)
    case .assetClass: .reference(.classes)
    }
  }

  /// How the cell of a row is written.
  var writing: Columns<Row>.Declaration.Write {
    switch self {
    case .key(let get, _), .text(let get, _): { $1.cell(get($0)) }
    case .date(let get, _): { $1.cell(get($0)) }
    case .amount(let get, _): { $1.cell(get($0)) }
    case .whole(_, let get, _): { $1.cell(get($0)) }
    case .thousandths(let get, _): { $1.cell(get($0), over: 1000) }
    case .flag(let get, _): { $1.cell(get($0)) }
    case .condition(let get, _): { $1.cell(get($0)?.rawValue) }
    case .ownership(let get, _): { $1.cell(get($0)?.rawValue) }
    case .group(let get, _): { $1.cell(get($0)?.rawValue) }
    case .unit(let get, _): { $1.cell(get($0)) }
    case .office(let get, _): { $1.cell(get($0)) }
    case .assetClass(let get, _): { $1.cell(get($0)) }
    }
  }
}
