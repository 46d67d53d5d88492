// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Why a need is bought for or left unmet: how far the items of the register came.
enum PurchaseReason: String, CaseIterable, Sendable {
  /// The register has no item of the class or of a substitute.
  case noneOfClass = "none_of_class"
  /// All items are in bad condition, not own, or reserved.
  case noneUsable = "none_usable"
  /// All usable items lack the condition or the life that the need asks.
  case noneFits = "none_fits"
  /// Items would do, but none may come.
  case noneMayCome = "none_may_come"
  /// All items that may come serve needs.
  case allServe = "all_serve_needs"
  /// Items that may come are left over, since bringing them costs too much.
  case tooCostly = "too_costly"

  init(_ supply: NeedSupply) {
    let unfit = [.condition, .life].reduce(0) { $0 + (supply.obstacles[$1] ?? 0) }
    self =
      if supply.left > 0 {
        .tooCostly
      } else if supply.here + supply.servingOthers > 0 {
        .allServe
      } else if supply.barred > unfit {
        .noneMayCome
      } else if unfit > 0 {
        .noneFits
      } else {
        supply.registered > 0 ? .noneUsable : .noneOfClass
      }
  }
}
