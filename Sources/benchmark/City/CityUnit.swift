// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of units.csv.
struct CityUnit {
  let identifier: String
  let name: String
  let kind: String
  let code: String

  init(_ row: [String: String]) {
    identifier = row["unit"] ?? ""
    name = row["name"] ?? ""
    kind = row["kind"] ?? ""
    code = row["code"] ?? ""
  }

  /// The name without the district in brackets.
  var shortName: String {
    name.split(separator: " (").first.map(String.init) ?? name
  }

  /// What the synthetic tags of this holder begin with, such as HP-10507-.
  var tagPrefix: String {
    "HP-\(code.isEmpty ? "BLV" : code)-"
  }
}
