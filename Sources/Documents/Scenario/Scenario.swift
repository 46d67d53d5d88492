// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What a planner asks for: rules of need and reuse, costs, objective, budgets and pins.
///
/// Every rule has a default, so that a scenario file names only what differs.
public struct Scenario: Hashable, Sendable {
  /// What the scenario is called.
  public var name: String
  /// The folder of the inventory, as a path that the working folder understands.
  public var inventoryFolder: String
  /// The day that the plan is for; nil means the day of the inventory.
  public var date: PartialDate?
  /// Where needs come from.
  public var needs = Needs()
  /// What may be reused.
  public var reuse = Reuse()
  /// What moving costs.
  public var moving = Moving()
  /// The levels, most important first; `unmet` is always the first.
  public var objective: [Level] = [.unmet, .purchases, .transfers, .moving]
  /// The budgets.
  public var limits = Limits()
  /// Rules for single assets or groups of them.
  public var pins: [Pin] = []
  /// How long and how exactly to search.
  public var solver = Solver()
  /// Within how many years reports count the years that items still serve; nil takes the useful life of
  /// each item's class.
  public var horizonYears: Int?
  /// How workplaces are chosen; nil takes them as the posts have them.
  public var premises: Premises?
  /// The plan from which this one goes on; nil where it begins anew.
  public var replan: Replan?

  /// A scenario with the default rules.
  public init(name: String, inventoryFolder: String) {
    (self.name, self.inventoryFolder) = (name, inventoryFolder)
  }
}

extension Scenario {
  /// The day of the plans of an inventory: the scenario's own, else that of the register.
  public func date(in inventory: Inventory) -> PartialDate { date ?? inventory.description.asOf }
}

extension Scenario: KeyGroup {
  static let standard = Scenario(name: "", inventoryFolder: "")

  static let keys: [Key<Self>] = [
    Key(
      "scenario", \.name, .text, "what the scenario is called",
      default: "the file's name without its ending", baselines: .none),
    Key(followed: "extends", .path, "another scenario file, relative to this one"),
    Key(
      "inventory", \.inventoryFolder, .path,
      "the folder of the inventory, relative to the file that says so",
      default: "must be said in the file or one that it extends", canonical: .none),
    Key(
      "date", \.date, .optional(.date),
      "the day that the plan is for: which norms are valid, how old things are",
      default: "the day of the inventory"),
    Key("needs", group: \.needs, "where needs come from", default: "as in *Needs*"),
    Key("reuse", group: \.reuse, "what may be reused", default: "as in *Reuse*"),
    Key("moving", group: \.moving, "what moving costs", default: "as in *Moving*"),
    Key(
      "objective", \.objective, .objective,
      "the levels, most important first; `unmet` is always the first",
      baselines: .only { $0.filter { $0 != .changes } }),
    Key("limits", group: \.limits, "the budgets", default: "no limits", baselines: .none),
    Key(
      "pins", \.pins, .list(of: .pin), "rules for single assets or groups of them",
      baselines: .only { $0.filter { $0.rule == .reserve } }),
    Key(
      "solver", group: \.solver, "how long and how exactly to search", default: "as in *Solver*",
      baselines: .none),
    Key(
      "premises", groupOrNone: \.premises,
      "how workplaces are chosen: a group of keys, `{}` for the defaults, or `none`",
      default: "none: they are those of the posts", canonical: .later),
    Key(
      "horizon_years", \.horizonYears,
      .optional(.whole(in: 1...100, unit: "whole years", example: "5 or none"), or: "none"),
      "within how many years reports count what items still serve; it changes no plan",
      default: "none: the useful life of the item's class", canonical: .later, baselines: .none),
    Key(
      "replan", groupOrNone: \.replan,
      "the plan from which this one goes on: a group of keys, or `none`",
      default: "none: the plan begins anew", canonical: .later, isOfBaselines: false),
  ]

  static let rules: JSONValue = [
    "anyOf": [["required": ["inventory"]], ["required": ["extends"]]]
  ]

  /// Changes what a file states, and takes its name.
  mutating func apply(_ file: ScenarioFile) throws(ScenarioError) {
    name = file.stem
    try apply(file.root)
  }
}
