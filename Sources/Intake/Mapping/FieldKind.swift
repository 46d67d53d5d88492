// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What a field of a table holds, as far as registers write it in ways of their own.
enum FieldKind: Hashable, Sendable {
  case text
  case number
  case date
  /// A word of a vocabulary of the program.
  case word
  /// The id of a row of another table.
  case reference(TableName)

  private static let numbers: Set<String> = [
    "useful_life_years", "reference_price", "volume_m3", "repair_cost", "carbon_low_kg",
    "carbon_kg", "carbon_high_kg", "latitude", "longitude", "usable_area_m2", "seats", "floors",
    "running_cost_per_year", "fit_out_cost", "rooms", "headcount", "quantity", "max_unit_price",
    "priority", "minimum_remaining_years", "original_cost", "residual_value", "penalty",
    "distance_km", "area_m2", "weight",
  ]
  private static let dates: Set<String> = [
    "price_date", "valid_from", "valid_to", "in_use_since", "inspected_on",
  ]
  private static let words: Set<String> = [
    "stage", "availability", "condition", "ownership", "minimum_condition", "movable", "step_free",
    "public_access",
  ]
  private static let references: [String: TableName] = [
    "class": .classes, "substitute": .classes, "unit": .units, "parent": .units,
    "old_unit": .units, "new_unit": .units, "office": .offices, "from_office": .offices,
    "to_office": .offices,
  ]

  /// The kind of a field of a table.
  init(_ field: String, of table: TableName) {
    // In the table of classes 'unit' is a unit of measure; a table's first column is its own id.
    let isOwnId = [.classes, .units, .offices].contains(table) && table.columns[0].name == field
    if Self.numbers.contains(field) {
      self = .number
    } else if Self.dates.contains(field) {
      self = .date
    } else if Self.words.contains(field) {
      self = .word
    } else if table != .classes, !isOwnId, let target = Self.references[field] {
      self = .reference(target)
    } else {
      self = .text
    }
  }

  /// The program's own words for a field, which need no vocabulary.
  static func words(of field: String) -> [String] {
    switch field {
    case "condition", "minimum_condition": Condition.allCases.map(\.rawValue)
    case "ownership": Ownership.allCases.map(\.rawValue)
    case "stage": Stage.allCases.map(\.rawValue)
    case "availability": Availability.allCases.map(\.rawValue)
    case "movable", "step_free", "public_access": ["yes", "no", "true", "false"]
    default: []
    }
  }
}
