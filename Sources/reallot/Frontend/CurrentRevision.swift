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
  func tell(in language: Language) {
    let changes = summary.rows.map { row in
      let counts = zip(Self.changes, row.dropFirst()).compactMap { change, cell in
        cell.number.flatMap { $0 == 0 ? nil : change.filled(String($0)).phrase[language] }
      }
      guard case .text(let table) = row[0] else { return "" }
      return "\(table): \(counts.joined(separator: ", "))"
    }
    StandardError.write(
      changes.isEmpty
        ? Self.unchanged.filled(old.short)
        : Self.changed.filled(old.short, changes.joined(separator: "; ")), in: language)
  }

  private static let changes = [
    Term("added", "{0} added", "thêm {0}", "추가 {0}"),
    Term("changed", "{0} changed", "sửa {0}", "변경 {0}"),
    Term("gone", "{0} gone", "bỏ {0}", "삭제 {0}"),
  ]
  private static let changed = Term(
    "against", "against revision {0}: {1}", "so với phiên bản {0}: {1}", "개정본 {0} 대비: {1}")
  private static let unchanged = Term(
    "unchanged", "against revision {0}: nothing changes",
    "so với phiên bản {0}: không có gì thay đổi",
    "개정본 {0} 대비: 바뀌는 것 없음")
}
