// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What arcs of a lot depend on that the plan before meant for something.
struct PastSide: Hashable, Sendable {
  private struct Place: Hashable, Sendable {
    let unit: Int32
    let office: Int32
    let assetClass: Int32
  }

  private let meant: Place?
  private let refusedAt: Place?
  /// Whether the items are where they were to go.
  let isSettled: Bool
  /// Whether they must serve what they were meant for.
  let mustKeep: Bool
  /// Whether each item that serves nothing of that counts as a change.
  let isCounted: Bool

  /// Where units, offices and classes stand in their tables.
  struct Places {
    fileprivate let units: [String: Int32]
    fileprivate let offices: [String: Int32]
    fileprivate let classes: [String: Int32]

    init(_ inventory: Inventory) {
      func places(_ ids: [String]) -> [String: Int32] {
        Dictionary(
          ids.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
      }
      units = places(inventory.units.map(\.id))
      offices = places(inventory.offices.map(\.id))
      classes = places(inventory.classes.map(\.id))
    }
  }

  /// - Parameter countsDrafts: whether items that nobody was told of count too.
  init(_ past: Plan.Past, _ rules: Scenario.Replan, _ places: Places, countsDrafts: Bool) {
    func place(_ place: Plan.Place) -> Place {
      Place(
        unit: places.units[place.unit] ?? -1, office: places.offices[place.office] ?? -1,
        assetClass: places.classes[place.assetClass] ?? -1)
    }
    (meant, refusedAt) = (past.meant.map(place), past.refusedAt.map(place))
    isSettled = past.fate.isSettled
    mustKeep = isSettled || (past.fate == .published && rules.published == .pin)
    isCounted = past.meant != nil && (countsDrafts || past.fate != .draft)
  }

  /// Whether items that serve a need serve what they were meant for.
  @inline(__always)
  func keeps(_ need: Market.NeedSide) -> Bool {
    guard let meant else { return false }
    return meant.unit == need.unit && meant.office == need.office
      && meant.assetClass == need.assetClass
  }

  /// Whether items may not serve a need because of what has become of them.
  @inline(__always)
  func bars(_ need: Market.NeedSide) -> Bool {
    if let refusedAt, refusedAt.unit == need.unit, refusedAt.office == need.office,
      refusedAt.assetClass == need.assetClass
    {
      return true
    }
    return mustKeep && !keeps(need)
  }
}
