// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory {
  /// The tables, to make another inventory of.
  public var tables: Tables {
    var tables = Tables(description: description)
    tables.classes = classes
    tables.units = units
    tables.offices = offices
    tables.successions = successions
    tables.rooms = rooms
    tables.posts = posts
    tables.norms = norms
    tables.requests = requests
    tables.assets = assets
    tables.substitutions = substitutions
    tables.routes = routes
    tables.spaceNorms = spaceNorms
    tables.teams = teams
    tables.traffic = traffic
    return tables
  }
}
