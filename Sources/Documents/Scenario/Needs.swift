// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

extension Scenario {
  /// Where needs come from.
  public struct Needs: Hashable, Sendable {
    /// Whether posts and norms make needs.
    public var fromNorms = true
    /// Whether the needs table makes needs.
    public var fromTable = true
    /// The set of norms; nil means the only one of the inventory.
    public var normSet: String?
    /// The share of a norm that is granted, above 0 and at most 1.
    public var coverage = Fraction.one

    /// The default: all norms in full, and the needs table.
    public init() {}
  }
}

extension Scenario.Needs: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "from", \.sources, .sources,
      "where needs come from: `norms` (posts × norms), `table` (the needs table), or both"),
    Key(
      "norm_set", \.normSet, .optional(.text), "which set of norms",
      default: "the only one of the inventory"),
    Key(
      "coverage", \.coverage,
      .fraction(in: .zero...Fraction.one, excludingLower: true, example: "0.9"),
      "the share of a norm that is granted, above 0 and at most 1; the result is rounded up once"),
  ]

  /// A source of needs, by its word.
  enum Source: String, CaseIterable {
    case norms
    case table
  }

  private var sources: [Source] {
    get { (fromNorms ? [.norms] : []) + (fromTable ? [.table] : []) }
    set { (fromNorms, fromTable) = (newValue.contains(.norms), newValue.contains(.table)) }
  }
}

extension Form<[Scenario.Needs.Source]> {
  /// Where needs come from, at least one source.
  fileprivate static var sources: Self {
    .set().checked(["minItems": 1]) { sources in
      guard sources.isEmpty else { return nil }
      return Refusal(
        Message("error.scenario.no-needs"), Message("error.scenario.remedy.needs"))
    }
  }
}
