// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

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
  func tell() {
    let changes = summary.rows.map { row in
      let counts = zip(["added", "changed", "gone"], row.dropFirst())
        .compactMap { word, cell in
          cell.number.flatMap { $0 == 0 ? nil : "\($0) \(word)" }
        }
      guard case .text(let table) = row[0] else { return "" }
      return "\(table): \(counts.joined(separator: ", "))"
    }
    StandardError.write(
      "against revision \(old.short): "
        + (changes.isEmpty ? "nothing changes" : changes.joined(separator: "; ")) + "\n")
  }
}
