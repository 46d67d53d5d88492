// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension History {
  /// Splits the items of segments by what the plan before meant them for.
  ///
  /// Items of one row are told apart by heir and pins, then by heir; the rest is taken as it comes.
  ///
  /// - Returns: the segments, and the items that are out of the supply.
  func split(
    _ segments: [Segment], _ rules: Rules, _ inventory: Inventory
  ) -> (segments: [Segment], gone: [Plan.Remainder]) {
    var (kept, gone) = ([Segment](), [Plan.Remainder]())
    for (row, parts) in Dictionary(grouping: segments, by: \.row) {
      guard let pieces = pieces[row] else {
        kept += parts
        continue
      }
      for (part, end) in split(parts.sorted { $0.turn < $1.turn }, pieces, inventory) {
        switch settled(part, end, rules, inventory) {
        case .success(let segment): kept.append(segment)
        case .failure(let gap):
          gone.append(inventory.remainder(row, part.count, gap.reason))
        }
      }
    }
    return (kept, gone)
  }

  /// Parts of segments of one row with their ends; nil for items of which the plan before said nothing.
  private func split(
    _ segments: [Segment], _ pieces: [Piece], _ inventory: Inventory
  ) -> [(Segment, FormerEnd?)] {
    var (left, pieces, parts) = (segments, pieces, [(Segment, FormerEnd?)]())
    func isOf(_ piece: Piece, _ segment: Segment) -> Bool {
      piece.heir == segment.heir.map { inventory.units[$0].id }
    }
    let matches: [(Piece, Segment) -> Bool] = [
      { isOf($0, $1) && $0.pins == $1.pins }, isOf, { _, _ in true },
    ]
    for match in matches {
      for segment in left.indices {
        for piece in pieces.indices where match(pieces[piece], left[segment]) {
          let count = min(pieces[piece].count, left[segment].count)
          guard count > 0 else { continue }
          var part = left[segment]
          part.count = count
          parts.append((part, pieces[piece].end))
          pieces[piece].count -= count
          left[segment].count -= count
        }
      }
    }
    return parts + left.filter { $0.count > 0 }.map { ($0, nil) }
  }

  private struct Gap: Error {
    let reason: Plan.Remainder.Reason
  }

  /// A part with its past, and with the condition that it has now.
  private func settled(
    _ part: Segment, _ end: FormerEnd?, _ rules: Rules, _ inventory: Inventory
  ) -> Result<Segment, Gap> {
    guard let end else { return .success(part) }
    guard case .past(let past) = end else {
      guard case .gone(let reason) = end else { return .success(part) }
      return .failure(Gap(reason: reason))
    }
    var segment = part
    segment.past = place(of: past)
    guard let condition = past.condition else { return .success(segment) }
    var asset = inventory.assets[part.row]
    asset.condition = condition
    switch rules.usability(of: asset, in: inventory.classes[asset.assetClass]) {
    case .usable(let standing, let repaired):
      (segment.standing, segment.repaired) = (standing, repaired)
      return .success(segment)
    case .excluded(let reason): return .failure(Gap(reason: reason))
    }
  }
}

extension Segment {
  /// When a segment of a row takes what the plan before meant the row's items for.
  fileprivate var turn: Turn { Turn(heir: heir?.index ?? .max, pins: pins) }
}

private struct Turn: Comparable {
  let heir: Int32
  let pins: [Int]

  static func < (left: Self, right: Self) -> Bool {
    left.heir == right.heir
      ? left.pins.lexicographicallyPrecedes(right.pins) : left.heir < right.heir
  }
}
