// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// One thing that a plan does otherwise, with one item.
public enum Exchange: Hashable, Sendable {
  /// A need takes an item of a lot from a need that it serves, or from those that are left over.
  case takes(Position<Plan.Need>, Origin, from: Position<Plan.Need>?)
  /// One more is bought for a need.
  case buys(Position<Plan.Need>)
  /// One less is bought for a need.
  case buysLess(Position<Plan.Need>)
  /// An item of a lot that serves a need is left over.
  case leaves(Position<Plan.Need>, Position<Plan.Lot>)
  /// A need loses an item of a lot that is there no more.
  case loses(Position<Plan.Need>, Position<Plan.Lot>)

  /// Which item is taken.
  public enum Origin: Hashable, Sendable {
    /// One of a lot.
    case lot(Position<Plan.Lot>)
    /// One that the register does not have.
    case added
  }
}

extension Exchange {
  /// The needs that it names.
  public var needs: [Position<Plan.Need>] {
    switch self {
    case .takes(let taker, _, let giver): [taker, giver].compactMap(\.self)
    case .buys(let need), .buysLess(let need), .leaves(let need, _), .loses(let need, _): [need]
    }
  }

  /// Whether no item that was left over is taken, and none is left over.
  var isPassedOn: Bool {
    switch self {
    case .takes(_, .lot, let giver): giver != nil
    case .takes(_, .added, _), .leaves, .loses: false
    case .buys, .buysLess: true
    }
  }
}
