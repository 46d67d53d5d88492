// SPDX-License-Identifier: GPL-3.0-or-later

/// What registers are to the inventory that they go into.
public enum Delivery: Hashable, Sendable {
  /// Nothing is said: rows with a tag replace those of the same holder and tag; rows without one are
  /// counted by their content, so that what is said again is not added again.
  case update
  /// All that their holders have: nothing else of these stays, and an empty cell is empty.
  case wholeUnits
  /// A new form of a file: what was read from that file goes, and all else is as where nothing is said.
  case newForm(ofFile: String)
  /// Further items: rows without a tag are added whatever is there.
  case addition
}
