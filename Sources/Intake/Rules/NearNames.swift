// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// An id that stands in a table and what rows use it.
struct UsedID {
  let id: String
  /// The rows, told together.
  var rows: AlikeRows
}

extension ReadTable {
  /// The different ids that rows have, in the order of their first rows.
  func used(_ id: (Row) -> String?) -> [UsedID] {
    var places: [String: Int] = [:]
    var used: [UsedID] = []
    for (index, (row, number)) in numbered.enumerated() {
      guard let id = id(row) else { continue }
      if let place = places[id] {
        used[place].rows.add(number)
      } else {
        places[id] = used.count
        used.append(UsedID(id: id, rows: AlikeRows(first: index, number: number, layout)))
      }
    }
    return used
  }
}

extension TableLayout {
  /// The finding that an id is written otherwise than where it gets its meaning.
  func nearName(
    _ used: UsedID, _ column: String, of other: String, in file: TableName
  ) -> Finding {
    let message = Message(
      "row.near-name",
      [
        "id": Finding.quoted(used.id), "other": Finding.quoted(other), "file": file.fileName,
        "differences": NearName.differences(used.id, other).map(\.message),
      ])
    return finding(
      .nearName, row: used.rows.number, column: column, value: used.id,
      used.rows.told(message),
      remedy: Message("row.write-one-id"))
  }
}

extension NearName.Difference {
  /// What differs, as people read it.
  var message: Message {
    switch self {
    case .capitals: Message("near-name.capitals")
    case .blanks: Message("near-name.blanks")
    case .form: Message("near-name.form")
    case .invisible(let letters):
      Message("near-name.invisible", ["letters": letters.map { Self.number(of: $0) }])
    }
  }

  /// A letter by its number, such as `U+200B`.
  private static func number(of letter: Unicode.Scalar) -> String {
    let digits = String(letter.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
