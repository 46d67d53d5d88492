// SPDX-License-Identifier: GPL-3.0-or-later

/// The tables of an inventory, under the names of their files (`assets.csv`) and sheets.
public enum TableName: String, CaseIterable, Sendable, Codable {
  case classes
  case units
  case successions
  case offices
  case rooms
  case posts
  case norms
  case needs
  case assets
  case substitutions
  case routes
  case spaceNorms = "space_norms"
  case teams
  case traffic

  /// A column of a table.
  public struct Column: Hashable, Sendable {
    /// The header.
    public let name: String
    /// Whether the column may be missing and its cells empty.
    public let isOptional: Bool
  }

  /// The name of the table's CSV file.
  public var fileName: String { rawValue + ".csv" }

  /// Whether an inventory must have the table, be it without rows.
  public var isRequired: Bool {
    switch self {
    case .classes, .units, .offices, .assets: true
    default: false
    }
  }

  /// The columns in their canonical order.
  public var columns: [Column] {
    header.split(separator: " ").map { header in
      header.hasPrefix("[")
        ? Column(name: String(header.dropFirst().dropLast()), isOptional: true)
        : Column(name: String(header), isOptional: false)
    }
  }

  /// The columns with the optional ones in brackets.
  private var header: String {
    switch self {
    case .classes:
      "class name unit useful_life_years reference_price price_source [price_date] [movable] "
        + "[volume_m3] [repair_cost] [carbon_low_kg] [carbon_kg] [carbon_high_kg] [carbon_source]"
    case .units: "unit name kind stage [code] [parent]"
    case .successions: "old_unit new_unit share [office] [class]"
    case .offices:
      "office name unit latitude longitude usable_area_m2 availability [seats] [floors] [address] "
        + "[step_free] [public_access] [running_cost_per_year] [fit_out_cost]"
    case .rooms: "office unit group rooms"
    case .posts: "unit post group headcount [team] [office]"
    case .norms:
      "norm_set group class quantity per [max_unit_price] [valid_from] [valid_to] [source]"
    case .needs:
      "need unit office class quantity [priority] [minimum_condition] [minimum_remaining_years] "
        + "[reason]"
    case .assets:
      "[asset] class name quantity unit office condition [ownership] [in_use_since] "
        + "[inspected_on] [original_cost] [residual_value] [movable] [note]"
    case .substitutions: "class substitute penalty"
    case .routes: "from_office to_office distance_km"
    case .spaceNorms: "norm_set group area_m2 [common_share] [valid_from] [valid_to] [source]"
    case .teams: "unit team [name] [public_access] [step_free]"
    case .traffic: "unit team other_team weight"
    }
  }
}
