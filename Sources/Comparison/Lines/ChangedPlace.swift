// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

/// A team, or a part of one, that works elsewhere in another plan.
public struct ChangedPlace: Sendable {
  /// The unit.
  public let unit: String
  /// The team.
  public let team: String
  /// The part, 1-based; nil for a whole team.
  public let part: Int?
  /// Its office in the first plan; nil without one.
  public let before: String?
  /// Its office in the second plan; nil without one.
  public let after: String?

  private struct Key: Hashable {
    let unit: String
    let team: String
    let part: Int?
  }

  private static func places(_ plan: Plan) -> [(key: Key, office: String?)] {
    (plan.premises?.units ?? []).flatMap { unit in
      unit.placements.map { (Key(unit: unit.unit, team: $0.team, part: $0.part), $0.office) }
    }
  }

  /// What differs, in the order of the plans; nothing where one of them does not choose workplaces.
  static func all(_ first: Plan, _ second: Plan) -> [ChangedPlace] {
    guard first.premises != nil, second.premises != nil else { return [] }
    let (left, right) = (places(first), places(second))
    let before = Dictionary(
      left.map { ($0.key, $0.office) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(
      right.map { ($0.key, $0.office) }, uniquingKeysWith: { first, _ in first })
    let keys = left.map(\.key) + right.map(\.key).filter { before[$0] == nil }
    return keys.compactMap { key in
      let (old, new) = (before[key] ?? nil, after[key] ?? nil)
      guard old != new else { return nil }
      return ChangedPlace(unit: key.unit, team: key.team, part: key.part, before: old, after: new)
    }
  }
}
