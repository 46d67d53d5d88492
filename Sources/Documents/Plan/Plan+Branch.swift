// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Plan.Certificate {
  /// One side of a branching: all plans have at most some whole number of something, or at least the
  /// next one.
  public struct Branch: Hashable, Sendable {
    /// What is counted.
    public enum Column: String, CaseIterable, Sendable, Codable {
      /// Items of a lot that serve a need.
      case served
      /// Items bought.
      case bought
      /// Items left unmet.
      case unmet
    }

    /// Which side.
    public enum Side: String, CaseIterable, Sendable, Codable {
      /// The count or less.
      case atMost = "at_most"
      /// The count or more.
      case atLeast = "at_least"
    }

    /// What is counted.
    public var column: Column
    /// The lot that serves; nil where nothing is served.
    public var lot: Position<Plan.Lot>?
    /// The needs over which it is added up, each once.
    public var needs: [Position<Plan.Need>]
    /// The side.
    public var side: Side
    /// How many items, at least 0.
    public var count: Int64
    /// What one item of the count is worth in the proof, at least 0.
    public var multiplier: Int64

    /// One side of a branching.
    public init(
      column: Column, lot: Position<Plan.Lot>?, needs: [Position<Plan.Need>], side: Side,
      count: Int64, multiplier: Int64
    ) {
      (self.column, self.lot, self.needs) = (column, lot, needs)
      (self.side, self.count, self.multiplier) = (side, count, multiplier)
    }

    /// The other side of the same branching, without a multiplier.
    public var otherSide: Branch {
      var other = self
      other.side = side == .atMost ? .atLeast : .atMost
      other.count = side == .atMost ? count + 1 : count - 1
      other.multiplier = 0
      return other
    }
  }
}
