// SPDX-License-Identifier: GPL-3.0-or-later

/// Under which of four headings papers list assets.
///
/// Source: form 02/TSC-BBGN of Decree 186/2025/NĐ-CP.
public enum AssetGroup: String, CaseIterable, Hashable, Sendable {
  /// Offices and other premises.
  case premises = "A"
  /// Cars.
  case cars = "B"
  /// Machinery and equipment.
  case equipment = "C"
  /// Anything else.
  case other = "D"
}
