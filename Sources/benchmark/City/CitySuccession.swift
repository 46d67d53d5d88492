// SPDX-License-Identifier: GPL-3.0-or-later

/// A row of successions.csv; the share in millionths.
struct CitySuccession {
  let old: String
  let new: String
  let share: Int

  init(_ row: [String: String]) {
    old = row["old_unit"] ?? ""
    new = row["new_unit"] ?? ""
    let parts = (row["share"] ?? "1").split(separator: "/").compactMap { Int($0) }
    share = 1_000_000 * (parts.first ?? 1) / (parts.count > 1 ? parts[1] : 1)
  }
}
