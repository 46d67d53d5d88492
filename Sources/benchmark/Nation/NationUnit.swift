// SPDX-License-Identifier: GPL-3.0-or-later

/// A new unit of a real country with the old units that are taken to have become part of it.
struct NationUnit {
  let code: String
  let name: String
  let point: Point
  var old: [NationOldUnit] = []

  var identifier: String { "n-\(code)" }

  /// The word of the name that says what kind of unit it is, such as `xã`.
  var kind: String { Self.kind(of: name) }

  static func kind(of name: String) -> String {
    ["Phường", "Xã", "Thị trấn", "Đặc khu"].first { name.hasPrefix($0 + " ") }?.lowercased()
      ?? "huyện"
  }
}

/// An old unit of a real country.
struct NationOldUnit {
  let code: String
  let name: String
  let district: String
  let point: Point

  var identifier: String { "o-\(code)" }

  /// The name with its district, by which namesakes are told apart.
  var fullName: String { district.isEmpty ? name : "\(name) (\(district))" }
}
