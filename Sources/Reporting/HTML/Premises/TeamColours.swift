// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A colour for each team of a unit, the same before and after.
struct TeamColours {
  private let teams: [String]
  private let names: [String: String]

  init(_ stacks: [OfficeStack], _ unplaced: [OfficeStack.Block]) {
    let blocks = stacks.flatMap { $0.before + $0.after } + unplaced
    names = Dictionary(blocks.map { ($0.team, $0.name) }, uniquingKeysWith: { first, _ in first })
    teams = Set(blocks.map(\.team)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Hues of the first teams, far from each other; later ones follow at the golden angle.
  private static let hues = [210, 30, 150, 280, 90, 340, 180, 55, 250, 120, 5, 310]

  func style(of team: String) -> String {
    let index = teams.firstIndex(of: team) ?? 0
    let hue = index < Self.hues.count ? Self.hues[index] : index * 1_375 / 10 % 360
    return "--hue:\(hue)"
  }

  var legend: String {
    let items = teams.map { team in
      "<li style=\"\(style(of: team))\">\(Escaped.html(names[team] ?? team))</li>"
    }
    return "<ul class=\"legend\">\(items.joined())</ul>\n"
  }
}
