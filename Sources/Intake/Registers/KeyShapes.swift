// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// The lengths of the ids of a sheet that are digits alone, which show where a spreadsheet ate zeros.
struct KeyShapes {
  private static let fields: Set<String> = ["asset", "class", "unit", "office", "code"]
  private var padded: [String: Set<Int>] = [:]
  private var ids: [String: [(row: Int, id: String)]] = [:]

  /// Takes in the ids of a row.
  mutating func note(_ values: [String], _ fields: [MappedField], row: Int) {
    for field in fields where Self.fields.contains(field.name) {
      guard case .column = field.source else { continue }
      let id = values[field.place]
      guard !id.isEmpty, id.utf8.allSatisfy({ (48...57).contains($0) }) else { continue }
      if id.hasPrefix("0") { padded[field.name, default: []].insert(id.utf8.count) }
      ids[field.name, default: []].append((row, id))
    }
  }

  /// Ids that are shorter than those with zeros in front, which all have one length.
  func findings(_ source: RowOrigins.Source) -> [Finding] {
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
}
