// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Which mappings read a sheet, so that no row of it goes to the same table twice.
struct SheetClaims {
  /// What a mapping reads of a sheet.
  private struct Claim {
    let mapping: Mapping
    let columns: SheetColumns
    /// The place of the sheet among those of the table.
    let source: Int
  }

  private struct Target: Hashable {
    let file: String
    let sheet: String?
    let table: TableName
  }

  private var claims: [Target: [Claim]] = [:]
  /// Tables on the right of those that were read.
  private var beside: [Target: TableBeside] = [:]

  /// Notes a sheet that was read to its end, as the last one of its table; an error where another mapping
  /// read some of its rows from the same columns.
  mutating func add(_ mapper: SheetMapper, _ origins: RowOrigins) -> Finding? {
    guard mapper.plan.isUsable else { return nil }
    let (plan, mapping) = (mapper.plan, mapper.mapping)
    let target = Target(file: plan.source.file, sheet: plan.source.sheet, table: mapping.table)
    let claim = Claim(
      mapping: mapping, columns: mapper.columns, source: origins.sources.count - 1)
    let earlier = claims[target, default: []]
    claims[target] = earlier + [claim]
    beside[target] = beside[target] ?? mapper.beside
    for other in earlier where other.columns.says(claim.columns) {
      let rows = origins.rows(ofSource: other.source)
        .intersection(origins.rows(ofSource: claim.source))
      if let first = rows.min() {
        return Self.finding(
          (other.mapping, mapping), RowPlace(source: plan.source, row: first), rows.count)
      }
    }
    return nil
  }

  /// Warnings about tables beside those that were read, which no mapping reads.
  func unreadTables() -> [Finding] {
    let findings = beside.compactMap { target, table in
      table.finding(
        besides: (claims[target] ?? []).reduce(into: []) { $0.formUnion($1.columns.all) })
    }
    return FindingOrder.sorted(findings)
  }

  private static func finding(
    _ mappings: (Mapping, Mapping), _ place: RowPlace, _ rows: Int
  ) -> Finding {
    place.finding(
      .repeatedRegister,
      Message(
        "register.two-mappings",
        [
          "first": Finding.quoted(mappings.0.name), "second": Finding.quoted(mappings.1.name),
          "file": mappings.0.table.fileName, "rows": rows,
        ]), remedy: Message("register.one-mapping"))
  }
}

extension SheetColumns {
  /// Whether the same row says the same by other columns: of two that count different items, such as two
  /// tables side by side, no number is the same.
  fileprivate func says(_ other: SheetColumns) -> Bool {
    if numbers.isEmpty || other.numbers.isEmpty { return !all.isDisjoint(with: other.all) }
    return !Set(numbers).isDisjoint(with: other.numbers)
  }
}
