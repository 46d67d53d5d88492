// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// A colour for each team of a unit, the same before and after.
struct TeamColours {
  private let teams: [String]

  init(_ stacks: [OfficeStack], _ unplaced: [OfficeStack.Block]) {
    let blocks = stacks.flatMap { $0.before + $0.after } + unplaced
    teams = Set(blocks.map(\.team)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Hues a golden angle apart, so that neighbours differ however many there are.
  func style(of team: String) -> String {
    let index = teams.firstIndex(of: team) ?? 0
    return "--hue:\((index * 1_375 / 10) % 360)"
  }

  var legend: String {
    let items = teams.map { team in
      "<li style=\"\(style(of: team))\">\(Escaped.html(team))</li>"
    }
    return "<ul class=\"legend\">\(items.joined())</ul>\n"
  }
}
