// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// A column of the list of lines that goes out and comes back.
public enum MoveListColumn: String, CaseIterable, Sendable {
  case wave
  case line
  case load
  case gapDate = "gap_date"
  case fromUnit = "from_unit"
  case fromOffice = "from_office"
  case toUnit = "to_unit"
  case toOffice = "to_office"
  case assetClass = "class"
  case asset
  case name
  case planned
  case received
  case condition
  case accepted
  case refused
  case lost
  case officeFound = "office_found"
  case minutesNumber = "minutes_number"
  case date
  case by
  case note

  /// What people read at its head.
  public var message: Message { Message("list.\(rawValue)") }

  /// Those that say what a row is about; they come back as they went out.
  public static let given = Array(allCases.prefix { $0 != .received })
  /// Those that are filled in, with totals so far; what is empty says nothing.
  public static let filledIn = Array(allCases.drop { $0 != .received })
}
