// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// What the ids of a sheet show together: the lengths of those that are digits alone, where a
/// spreadsheet ate zeros, and days and months, which may have been ids.
struct KeyShapes {
  private var padded: [String: Set<Int>] = [:]
  private var ids: [String: [(row: Int, id: String)]] = [:]
  private var dates: [String: (row: Int, id: String, count: Int)] = [:]

  /// Takes in the ids of a row.
  mutating func note(_ values: [String], _ fields: [MappedField], row: Int) {
    for field in fields {
      guard field.isKey, case .column = field.source else { continue }
      note(values[field.place], of: field.name, row: row)
    }
  }

  /// Takes in an id.
  mutating func note(_ id: String, of field: String, row: Int) {
    guard let first = id.utf8.first else { return }
    if id.utf8.allSatisfy({ (48...57).contains($0) }) {
      if first == UInt8(ascii: "0") { padded[field, default: []].insert(id.utf8.count) }
      ids[field, default: []].append((row, id))
    } else if AlteredKey.isShownDate(id) {
      dates[field, default: (row, id, 0)].count += 1
    }
  }

  /// What may be wrong with the ids of a sheet.
  func findings(_ source: RowOrigins.Source) -> [Finding] {
    lostZeros(source) + shownDates(source)
  }

  /// Ids that are shorter than those with zeros in front, which all have one length.
  private func lostZeros(_ source: RowOrigins.Source) -> [Finding] {
    padded.sorted { $0.key < $1.key }.flatMap { field, lengths -> [Finding] in
      guard let length = lengths.first, lengths.count == 1 else { return [] }
      return (ids[field] ?? []).filter { $0.id.utf8.count < length }.map { row, id in
        let whole = String(repeating: "0", count: length - id.utf8.count) + id
        return RowPlace(source: source, row: row).finding(
          .lostZeros, severity: .warning, field: field, value: id,
          Message("cell.lost-zeros", ["value": Finding.quoted(id), "digits": length]),
          remedy: Message("cell.write-zeros", ["value": Finding.quoted(whole)]))
      }
    }
  }

  private func shownDates(_ source: RowOrigins.Source) -> [Finding] {
    dates.sorted { $0.key < $1.key }.map { field, rows in
      RowPlace(source: source, row: rows.row).finding(
        .idAsDate, severity: .warning, field: field, value: rows.id,
        Message("register.date-for-id", ["value": Finding.quoted(rows.id), "rows": rows.count]),
        remedy: Message("register.check-ids"))
    }
  }
}
