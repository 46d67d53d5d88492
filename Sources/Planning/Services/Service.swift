// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents

/// What serving a need with one item of a lot comes to.
package struct Service: Hashable, Sendable {
  /// Whether another unit than the heir is served.
  package let isTransfer: Bool
  /// Whether the item is repaired first.
  package let isRepaired: Bool
  /// What it costs.
  package let cost: Plan.Cost

  init(_ arc: Arc) {
    (isTransfer, isRepaired) = (arc.transfer > 0, arc.isRepaired)
    cost = Plan.Cost(moving: arc.moving, repair: arc.repair, penalty: arc.penalty)
  }
}
