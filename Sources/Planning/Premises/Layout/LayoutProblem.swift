// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// The choice of premises of units that share offices, in plain numbers: which party gets which site.
///
/// Parties, sites and units are known by their indices here.
struct LayoutProblem: Encodable, Sendable {
  /// How two parties stand to each other.
  enum Relation: String, Encodable, Sendable {
    case free
    case together
    case apart
    /// Both at once, so that only one of the two has a place.
    case contrary
  }

  /// How many sites a unit uses at least and at most.
  struct Keep: Encodable, Sendable {
    var least = 0
    var most = Int.max
  }

  /// Sites of which a unit must use at least one.
  typealias Counter = [Bool]

  /// The people of each party.
  var people: [Int64]
  /// The area of each party.
  var need: [Int64]
  /// The unit of each party.
  var unit: [Int]
  /// The sites that each party may use.
  var domains: [[Bool]]
  /// The area of each site, at most the area that all need.
  var area: [Int64]
  /// The seats of each site, at most as many as people; so many where they are unknown.
  var seats: [Int64]
  var fitOut: [Money]
  var running: [Money]
  /// How two parties stand to each other, party by party.
  var relations: [[Relation]]
  /// The traffic between two parties, symmetric.
  var traffic: [[Int64]]
  /// Half the way there and back between two sites, in whole metres, symmetric.
  var metres: [[Int64]]
  /// The metres that all people of a party move to a site, once each.
  var moves: [[Int64]]
  /// How many sites each unit uses.
  var keeps: [Keep]
  /// What each unit's kept counters must reach.
  var counters: [[Counter]]
  /// The equipment that the layout makes necessary.
  var equipment: [FixedEquipment]
  /// The levels, most important first; the first is always `unplaced`.
  var levels: [Scenario.Premises.Level]

  var parties: Range<Int> { people.indices }
  var sites: Range<Int> { area.indices }
  var units: Range<Int> { keeps.indices }

  /// The parties to which each party stands in a relation.
  var related: [[Int]] {
    parties.map { party in parties.filter { relations[party][$0] != .free } }
  }

  /// A party with all that must be together with it, directly or through others.
  func block(of party: Int) -> [Int] {
    var block = [party]
    var index = 0
    while index < block.count {
      block += parties.filter {
        relations[block[index]][$0] == .together && !block.contains($0)
      }
      index += 1
    }
    return block
  }

  /// The most of so many sites that all units together may use.
  func mostUsed(of count: Int) -> Int {
    keeps.reduce(0) { min(count, $0 + min($1.most, count)) }
  }

  /// The place of a level in the objective; nil where it does not count.
  func index(of level: Scenario.Premises.Level) -> Int? { levels.firstIndex(of: level) }
}

/// Equipment of one class of one unit that stays where it is.
struct FixedEquipment: Encodable, Sendable {
  /// What a norm grants at a site.
  struct Grant: Sendable {
    /// Items per person of the norm's group, or per office that has one.
    let quantity: Fraction
    let isPerPerson: Bool
    /// How many people of the norm's group each party has.
    let people: [Int64]

    /// The items for so many people at one site, rounded up once.
    func items(for people: Int64) -> Int64 {
      guard people > 0 else { return 0 }
      let factor = isPerPerson ? people : 1
      let (product, isTooLarge) = quantity.numerator.multipliedReportingOverflow(by: factor)
      guard isTooLarge else {
        return product / quantity.denominator + (product % quantity.denominator > 0 ? 1 : 0)
      }
      return quantity.multiplied(by: Fraction(factor))?.roundedUp ?? .max
    }
  }

  let unit: Int
  /// What one more costs.
  let price: Money
  let grants: [Grant]
  /// Usable items that stand at each site and cannot leave it.
  let standing: [Int64]
  /// Usable items that can be moved to any site.
  var movable: Int64
}
