// SPDX-License-Identifier: GPL-3.0-or-later

/// Somebody who signs papers; known only while papers are printed, and no part of an inventory.
public struct Signatory: Hashable, Sendable {
  /// For which unit; nil for every one.
  public var unit: Position<Inventory.Unit>?
  /// In which role, by the word that forms have for it, such as `head`.
  public var role: String
  /// The person.
  public var name: String
  /// What the person is, such as the chair of a committee.
  public var title: String?
  /// The first day in the role.
  public var from: PartialDate?
  /// The last day in the role.
  public var to: PartialDate?

  /// Somebody in a role.
  public init(
    unit: Position<Inventory.Unit>?, role: String, name: String, title: String? = nil,
    from: PartialDate? = nil, to: PartialDate? = nil
  ) {
    (self.unit, self.role, self.name, self.title) = (unit, role, name, title)
    (self.from, self.to) = (from, to)
  }
}
