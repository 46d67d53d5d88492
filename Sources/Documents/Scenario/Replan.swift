// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

extension Scenario {
  /// How a plan goes on from one that is being carried out.
  public struct Replan: Hashable, Sendable {
    /// What is done with items that came as planned.
    public enum Received: String, CaseIterable, Sendable, Codable {
      /// They serve where they are.
      case pin
      /// They are planned anew, from where they are.
      case free
    }

    /// What is done with items that people were told of and that have not come yet.
    public enum Published: String, CaseIterable, Sendable, Codable {
      /// Each that is changed counts.
      case tax
      /// They serve what they were meant for.
      case pin
      /// They are planned anew.
      case free
    }

    /// The digest of the file of the plan before.
    public var from: Digest
    /// What is done with items that came as planned.
    public var received = Received.pin
    /// What is done with items that have not come yet.
    public var published = Published.tax
    /// What an item that is changed counts in money at the levels of money; nil where changes are a level
    /// of their own, after purchases.
    public var tax: Money?

    /// A re-plan with the default rules.
    public init(from: Digest) { self.from = from }
  }

  /// The scenario as it goes on from a plan: with a level `changes` after purchases where changes are one
  /// and the objective has none.
  public func going(on replan: Replan) -> Scenario {
    var scenario = self
    scenario.replan = replan
    guard replan.published != .free, replan.tax == nil, !objective.contains(.changes) else {
      return scenario
    }
    let bought = objective.firstIndex { $0 == .purchases || $0 == .totalCost }
    scenario.objective.insert(.changes, at: bought.map { $0 + 1 } ?? objective.count)
    return scenario
  }
}

extension Scenario.Replan: KeyGroup {
  static let standard = Self(from: Digest(of: []))

  static let keys: [Key<Self>] = [
    Key(
      "from", \.from, .digest, "the SHA-256 of the file of the plan before",
      default: "must be said"),
    Key(
      "received", \.received, .word,
      "items that came as planned: `pin` keeps them where they are, `free` plans them anew"),
    Key(
      "published", \.published, .word,
      """
      items that have not come yet and that people were told of: `tax` counts those that are changed, \
      `pin` keeps them, `free` plans them anew
      """),
    Key(
      "tax", \.tax, .optional(.money(example: "200000 or after-purchases"), or: "after-purchases"),
      """
      what each item that is changed costs at the levels `moving` and `total_cost`, or \
      `after-purchases`: a level `changes` of its own
      """),
  ]

  static let rules: JSONValue = ["required": ["from"]]

  func accepted(at entry: Entry) throws(ScenarioError) -> Self? {
    guard from != Self.standard.from else {
      throw entry.error(
        Message("error.scenario.replan.no-plan"), Message("error.scenario.remedy.add-from"))
    }
    return self
  }
}

extension Form<Digest> {
  /// A SHA-256 in hexadecimal digits.
  fileprivate static var digest: Self {
    Self(
      schema: ["type": "string", "pattern": "^[0-9a-f]{64}$"],
      read: { entry throws(ScenarioError) in
        guard let digest = Digest(try entry.text()) else {
          throw entry.error(
            Message("error.scenario.replan.no-digest"), Message("error.scenario.remedy.add-from"))
        }
        return digest
      }, stated: { .text($0.description) }, write: { $1.value($0.description) },
      parse: { json throws(JSONError) in try Digest(json: &json) })
  }
}
