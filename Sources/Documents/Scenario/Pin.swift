// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words
internal import Yams

extension Scenario {
  /// A rule for one asset, or for the assets of a class, unit or office.
  public struct Pin: Hashable, Sendable {
    /// What a pin asks.
    public enum Rule: String, CaseIterable, Sendable, Codable {
      /// May serve only needs at its own office.
      case stay
      /// Must serve the unit or office named.
      case go
      /// May not serve the unit or office named.
      case forbid
      /// Is out of the supply and reported apart.
      case reserve

      /// Whether it names a unit or an office.
      package var hasDestination: Bool { self == .go || self == .forbid }
    }

    /// What the pin asks.
    public var rule: Rule
    /// The tag of one asset.
    public var asset: String?
    /// The class of the assets.
    public var assetClass: String?
    /// The holder of the assets.
    public var unit: String?
    /// Where the assets stand.
    public var office: String?
    /// How many items at most, taken by class, holder and office, the best first; nil for all.
    public var quantity: Int64?
    /// The unit or office that the items go to, or may not go to.
    public var to: String?

    /// A pin without any restriction yet.
    public init(rule: Rule) {
      self.rule = rule
    }
  }
}

extension Scenario.Pin {
  /// Whether no item can keep both pins: both say `go`, to two units or to two offices of an inventory.
  public func excludes(_ other: Self, in inventory: Inventory) -> Bool {
    func isUnit(_ id: String) -> Bool { inventory.units.contains { $0.id == id } }
    func isOffice(_ id: String) -> Bool { inventory.offices.contains { $0.id == id } }
    guard rule == .go, other.rule == .go, let to, let otherTo = other.to, to != otherTo else {
      return false
    }
    return !(isUnit(to) && isOffice(otherTo)) && !(isOffice(to) && isUnit(otherTo))
  }
}

extension Scenario.Pin: KeyGroup {
  static let standard = Self(rule: .stay)

  static let keys: [Key<Self>] = [
    Key(
      "rule", \.rule, .word, "what is asked: `stay`, `go`, `forbid` or `reserve`",
      default: "must be said"),
    Key("asset", \.asset, .optional(.text), "the tag of one asset", default: "any"),
    Key("class", \.assetClass, .optional(.text), "the class of the assets", default: "any"),
    Key("unit", \.unit, .optional(.text), "the holder of the assets", default: "any"),
    Key("office", \.office, .optional(.text), "where the assets stand", default: "any"),
    Key(
      "quantity", \.quantity, .optional(.whole(in: 1...Int64.max, unit: "items", example: "5")),
      "how many at most, taken by class, holder and office, the best first", default: "all"),
    Key(
      "to", \.to, .optional(.text), "the unit or office that is meant by `go` and `forbid`",
      default: "must be said for these two"),
  ]

  private static var selectors: [String] { ["asset", "class", "unit", "office"] }

  private static var destined: [Rule] { Rule.allCases.filter(\.hasDestination) }

  static let rules: JSONValue = [
    "required": ["rule"], "anyOf": .list(selectors.map { ["required": [.text($0)]] }),
    "if": ["properties": ["rule": ["enum": .list(destined.map { .text($0.rawValue) })]]],
    "then": ["required": ["to"]], "else": ["properties": ["to": false]],
  ]

  var refusal: Refusal? {
    guard asset != nil || assetClass != nil || unit != nil || office != nil else {
      return Refusal(
        Message("error.scenario.pin.no-assets"), Message("error.scenario.remedy.add-asset"))
    }
    guard rule.hasDestination == (to == nil) else { return nil }
    return rule.hasDestination
      ? Refusal(
        Message("error.scenario.pin.no-destination", ["rule": rule.rawValue]),
        Message("error.scenario.remedy.add-destination"))
      : Refusal(
        Message("error.scenario.pin.destination", ["rule": rule.rawValue]),
        Message("error.scenario.remedy.remove"))
  }
}

extension Form<Scenario.Pin> {
  /// A rule with what it is for.
  static var pin: Self {
    let group = Self.group
    return Self(
      schema: group.schema, read: { entry throws(ScenarioError) in try entry.pin() },
      stated: group.stated, write: group.write, parse: group.parse)
  }
}

extension Entry {
  fileprivate func pin() throws(ScenarioError) -> Scenario.Pin {
    guard isGroup else {
      throw error(
        Message("error.scenario.pin.not-a-group"),
        Message("error.scenario.remedy.write-as", ["example": "{rule: stay, asset: TAG}"]))
    }
    var pin = Scenario.Pin.standard
    try pin.apply(self)
    guard has("rule") else {
      throw error(
        Message("error.scenario.pin.no-rule"),
        Message(
          "error.scenario.remedy.add-rule",
          ["rules": Scenario.Pin.Rule.allCases.map(\.rawValue)]))
    }
    if let refusal = pin.refusal { throw error(refusal.message, refusal.remedy) }
    return pin
  }

  private func has(_ key: String) -> Bool {
    node.mapping?.contains { $0.key.scalar?.string == key } == true
  }
}
