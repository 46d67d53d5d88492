// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

/// What a folder of inventories says of itself as a country.
public struct CountryDescription: Hashable, Sendable {
  /// What it is called, for scripts.
  public var name = ""
  /// What it is called, for people; empty where nothing is said.
  public var title = ""
  /// The names of the scenarios that every inventory has, each in `scenarios/NAME.yaml`.
  public var scenarios: [String] = []
  /// What varies in each scenario, each as a ``Variation`` is written; empty for the scenarios alone.
  public var vary: [String] = []
  /// The most that purchases may cost in all inventories together, under each scenario; nil for none.
  public var purchases: Money?

  /// A country of which nothing is said yet.
  public init() {}
}

extension CountryDescription: KeyGroup {
  static let standard = Self()

  static let keys: [Key<Self>] = [
    Key(
      "country", \.name, .text, "what the country is called, for scripts",
      default: "must be said"),
    Key("title", \.title, .text, "what the country is called, for people", default: "its name"),
    Key(
      "scenarios", \.scenarios, .list(of: .text),
      "the scenarios that every inventory has, each in `scenarios/NAME.yaml`",
      default: "must be said"),
    Key(
      "vary", \.vary, .list(of: .variation),
      "keys of the scenarios with their values, each `KEY=from..to:step` or `KEY=a,b,c`; every inventory is planned at "
        + "every point", default: "`[]`"),
    Key(
      "purchases", \.purchases, .optional(.money(example: "300000000000 or none"), or: "none"),
      "the most that purchases may cost in all inventories together, under each scenario"),
  ]
}

extension CountryDescription {
  /// What each scenario is planned with: the points of all variations, or nothing once; nil for more
  /// points than ``Variation/most``.
  public var points: [[Setting]]? { Variation.points(vary.compactMap { Variation($0) }) }
}

extension Form<String> {
  /// A key and the values that it takes, as ``Variation`` reads it.
  fileprivate static let variation = Self.text.checked([:]) { text in
    guard Variation(text) == nil else { return nil }
    return Refusal(
      Message("error.country.no-variation", ["text": text]),
      Message("error.country.remedy.variation", ["most": Variation.most]))
  }
}
