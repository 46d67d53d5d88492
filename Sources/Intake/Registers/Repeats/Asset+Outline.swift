// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Inventory.Asset {
  /// The columns in which two forms about the same items often differ: what people remark, amounts in
  /// another scale, when somebody looked.
  static let details: Set<String> = ["note", "original_cost", "residual_value", "inspected_on"]

  /// The asset as coarse as another form may tell it: in use since a year.
  var outline: Self {
    var outline = self
    outline.inUseSince = inUseSince.flatMap { PartialDate(year: $0.year) }
    return outline
  }
}
