// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Units, and offices, that come together in one unit and whose names differ at most in capitals and
  /// accents: two that are one, or two that need names of their own, which a person decides.
  func similarNames() -> [Finding] {
    let heirs = HeirIndex(self)
    let ending = units.rows.indices.filter { units.rows[$0].stage == .old }
    return similarNames(
      in: units, ending, name: \.name, id: \.id
    ) { keys.units.position(of: $0.id).map { heirs[$0] } }
      + similarNames(in: offices, Array(offices.rows.indices), name: \.name, id: \.id) {
        heirs[$0.holder]
      }
  }

  /// Rows with names alike under one heir, told once for each name.
  private func similarNames<Row>(
    in table: ReadTable<Row>, _ indices: [Int], name: KeyPath<Row, String>,
    id: KeyPath<Row, String>, heir: (Row) -> Position<Inventory.Unit>?
  ) -> [Finding] {
    let groups = Dictionary(grouping: indices) { index in
      NameKey(
        heir: heir(table.rows[index]), letters: FoldedName.loose(table.rows[index][keyPath: name]))
    }
    return groups.values.compactMap { members -> Finding? in
      guard members.count > 1, let unit = heir(table.rows[members[0]]) else { return nil }
      let (first, second) = (table.rows[members[0]], table.rows[members[1]])
      let others = Self.alike(members.dropFirst(), table)
      return table.layout.finding(
        .similarNames, severity: .warning, row: Int(table.numbers[members[1]]), column: "name",
        value: second[keyPath: name],
        Self.message(
          second[keyPath: id], first[keyPath: id],
          row: table.layout.shownRow(
            Int(table.numbers[members[0]]), besides: Int(table.numbers[members[1]])),
          heir: keys.units[unit], others),
        remedy: Message("odd.check-names"))
    }
  }

  private static func message(
    _ id: String, _ earlier: String, row: String, heir: String, _ rows: AlikeRows
  ) -> Message {
    let (id, earlier, heir) = (Finding.quoted(id), Finding.quoted(earlier), Finding.quoted(heir))
    return rows.told(
      Message("odd.similar-name", ["id": id, "earlier": earlier, "row": row, "unit": heir]))
  }

  private static func alike<Row>(_ members: ArraySlice<Int>, _ table: ReadTable<Row>) -> AlikeRows {
    let numbers = members.map { Int(table.numbers[$0]) }
    var rows = AlikeRows(first: members[members.startIndex], number: numbers[0], table.layout)
    for number in numbers.dropFirst() { rows.add(number) }
    return rows
  }
}

/// What names are compared by: the unit they come to, and their letters.
private struct NameKey: Hashable {
  let heir: Position<Inventory.Unit>?
  let letters: [UInt8]
}
