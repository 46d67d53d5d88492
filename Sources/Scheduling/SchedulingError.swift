// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// Why the moves of a plan cannot be dated.
public enum SchedulingError: Error, Hashable, Sendable {
  /// The calendar names what the inventory does not have.
  case unknownName(key: String, String, nearest: String?)
  /// Items of a class have no volume.
  case noVolume(String)
  /// An item does not fit a lorry.
  case itemTooLarge(String, litres: Int64, capacity: Int64)
  /// The plan puts people or items into an office that the calendar closes.
  case closingInUse(String)
  /// Dates leave a team no gap.
  case noGapForTeam(unit: String, team: String?, office: String)
  /// Dates leave a line no gap with a lorry.
  case noGapForLine(row: Position<Inventory.Asset>, office: String)
  /// No way was found to carry everything until the last gap.
  case doesNotFit(items: Int64, litres: Int64)
  /// The search was interrupted before it had waves that carry everything.
  case stopped
  /// Nothing changes its office.
  case nothingMoves
}
