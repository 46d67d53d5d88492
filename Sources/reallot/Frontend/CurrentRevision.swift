// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store
internal import Words

/// The revision that an inventory's name means in a store, and what another content would change.
struct CurrentRevision {
  private let digest: Digest
  private let tables: CanonicalTables

  /// The current revision of a name; nil where there is none.
  init?(of name: String, in store: Store?) throws {
    guard let store, let summary = try store.currentRevision(of: name) else { return nil }
    digest = summary.digest
    tables = try store.canonicalTables(of: summary.digest)
  }

  /// What becomes different with other tables.
  func difference(to new: CanonicalTables) -> DifferenceReport {
    DifferenceReport(
      InventoryDifference(from: tables, to: new), from: digest, to: new.revision)
  }
}

extension DifferenceReport {
  /// Tells in one line what will change.
  func tell(in language: Language) { StandardError.write(line, in: language) }

  /// What changes, in one line.
  var line: Message {
    let changes = summary.rows.compactMap(Self.changes)
    return changes.isEmpty
      ? Message("told.no_changes", ["revision": old.short])
      : Message(
        "told.changes", ["revision": old.short, "changes": Message.Value.clauses(changes)])
  }

  /// How many rows of a table were added, changed and are gone, as the summary has them.
  private static func changes(in row: [Table.Cell]) -> Message.Value? {
    guard case .text(let table) = row[0] else { return nil }
    let counts = row.dropFirst().map { $0.number ?? 0 }
    let changes = [
      Message("told.added", ["count": counts[0]]), Message("told.changed", ["count": counts[1]]),
      Message("told.gone", ["count": counts[2]]),
    ]
    let told = zip(changes, counts).filter { $1 != 0 }.map(\.0)
    return Message("told.changes_of_table", ["table": table, "changes": told]).said
  }
}
