// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Store {
  /// What a store says of a revision without reading its tables.
  public struct RevisionSummary: Hashable, Sendable {
    /// The digest that names the revision.
    public let digest: Digest
    /// The inventory's short name, which its revisions share.
    public let name: String
    /// What people call the inventory.
    public let title: String
    /// The ISO 4217 code of all amounts.
    public let currency: String
    /// The day that the tables speak of.
    public let asOf: PartialDate
    /// The number of rows of all tables.
    public let rows: Int
    /// When it was loaded first.
    public let firstLoaded: Instant
    /// When it was loaded last.
    public let lastLoaded: Instant
    /// What it was loaded from first, which made it.
    public let source: String
    /// Whether its inventory's name means this revision: loaded last, and not taken back.
    public let isCurrent: Bool
    /// Whether no load of it stands: the last was taken back.
    public let isTakenBack: Bool
  }

  /// What became of an inventory that was saved.
  public struct Saved: Hashable, Sendable {
    /// The digest that names the revision.
    public let revision: Digest
    /// Whether the store did not have this content yet.
    public let isNew: Bool
  }

  /// What became of a revision that was taken back.
  public struct Undone: Hashable, Sendable {
    /// The revision that was taken back; it stays in the store.
    public let revision: RevisionSummary
    /// What the inventory's name means now; nil where no load of it stands.
    public let current: RevisionSummary?
  }
}
