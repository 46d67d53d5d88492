// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// Items of a line of the plan before of which a newer register contradicts what is known.
public struct Drift: Hashable, Sendable {
  /// What is known of items.
  public enum Event: String, CaseIterable, Sendable {
    /// They came.
    case received
    /// They were refused.
    case refused
    /// They were lost.
    case lost
  }

  /// The line.
  public let line: PlanLine
  /// The row of the register of the plan before.
  public let asset: Inventory.Asset
  /// The class of its items.
  public let assetClass: String
  /// What is known.
  public let event: Event
  /// The day that is known of it.
  public let date: PartialDate?
  /// How many items.
  public let count: Int64
  /// The office where the newer register has them; nil where it does not have them.
  public let office: String?

  /// What a register contradicts, in the order of the plan before.
  ///
  /// It should have what came by its day where it came to, anything else where that stood, and what was lost
  /// by its day not at all. Where no date says whether something came or was lost before or after that day,
  /// both will do.
  static func all(
    _ items: [FormerItems], _ sightings: [[Sighting]], _ registers: Registers
  ) -> [Drift] {
    zip(items, sightings).flatMap { one, sightings -> [Drift] in
      guard let line = one.line, let event = one.event else { return [] }
      func drift(_ count: Int64, _ office: String?) -> Drift {
        let asset = registers.old.assets[one.row]
        return Drift(
          line: line, asset: asset, assetClass: registers.old.classes[asset.assetClass].id,
          event: event, date: one.date, count: count, office: office)
      }
      let missing = sightings.reduce(one.count) { $0 - $1.count }
      let wrong = sightings.filter(one.isContradicted).map { sighting in
        let asset = registers.new.assets[sighting.row]
        return drift(sighting.count, registers.new.offices[asset.office].id)
      }
      return wrong + (missing > 0 && event != .lost ? [drift(missing, nil)] : [])
    }
  }
}

extension FormerItems {
  fileprivate var event: Drift.Event? {
    switch news {
    case .came: .received
    case .refused: .refused
    case .lost: .lost
    case .none, .gone: nil
    }
  }

  /// Whether a register that has items at a place contradicts what is known of them.
  fileprivate func isContradicted(_ sighting: Sighting) -> Bool {
    switch news {
    case .came: sighting.isThere ? day == .later : day == .earlier
    case .lost: sighting.isThere || day == .earlier
    case .refused: sighting.isThere
    case .none, .gone: false
    }
  }
}
