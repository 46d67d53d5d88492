// SPDX-License-Identifier: GPL-3.0-or-later

/// A paper on which others rest, such as the resolution of a merger; known only while papers are
/// printed, and no part of an inventory.
public struct CitedPaper: Hashable, Sendable {
  /// What it decides, by the word that forms have for it, such as `merger`.
  public var kind: String
  /// Its number with its symbol.
  public var number: String
  /// The day on which it was issued.
  public var date: PartialDate
  /// Who issued it.
  public var issuer: String
  /// What it is about; nil where nobody said it.
  public var summary: String?

  /// A paper by what is cited of it.
  public init(
    kind: String, number: String, date: PartialDate, issuer: String, summary: String? = nil
  ) {
    (self.kind, self.number, self.date) = (kind, number, date)
    (self.issuer, self.summary) = (issuer, summary)
  }
}
