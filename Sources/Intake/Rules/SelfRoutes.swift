// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Routes from an office to itself that have a length; a table of distances may hold the zeros.
  func selfRoutes() -> some Sequence<Finding> {
    routes.numbered.lazy.compactMap { route, row in
      guard route.origin == route.destination, route.metres > 0 else { return nil }
      let office = keys.offices[route.origin]
      return routes.layout.finding(
        .selfRoute, row: row, column: "to_office", value: office,
        Message("row.self-route", ["office": Finding.quoted(office)]),
        remedy: Message("row.correct-office"))
    }
  }
}
