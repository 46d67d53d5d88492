// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@Suite struct `A revision` {
  @Test(arguments: Change.all) func `changes with every field`(_ change: Change) throws {
    let before = try Sample.tables()
    var after = before
    try change.make(&after)
    #expect(Inventory(after).revision != Inventory(before).revision)
  }

  @Test func `has a change tested for every field of every entity`() throws {
    let tables = try Sample.tables()
    let carbon = try #require(tables.classes[0].carbon)
    let entities: [(String, Any)] = [
      ("description", tables.description), ("class", tables.classes[0]), ("carbon", carbon),
      ("unit", tables.units[0]), ("succession", tables.successions[0]),
      ("office", tables.offices[0]), ("room", tables.rooms[0]), ("post", tables.posts[0]),
      ("norm", tables.norms[0]), ("request", tables.requests[0]), ("asset", tables.assets[0]),
      ("substitution", tables.substitutions[0]), ("route", tables.routes[0]),
      ("spaceNorm", tables.spaceNorms[0]), ("team", tables.teams[0]),
      ("traffic", tables.traffic[0]),
    ]
    let fields = entities.flatMap { name, entity in
      Mirror(reflecting: entity).children.map { "\(name).\($0.label ?? "?")" }
    }
    #expect(Set(fields) == Set(Change.all.map(\.testDescription)))
  }

  @Test func `changes with every row left out`() throws {
    let whole = Inventory(try Sample.tables()).revision
    let removals: [(inout Inventory.Tables) -> Void] = [
      { $0.successions = [] }, { $0.rooms = [] }, { $0.posts = [] }, { $0.norms = [] },
      { $0.requests = [] }, { $0.assets = [] }, { $0.substitutions = [] }, { $0.routes = [] },
      { $0.spaceNorms = [] }, { $0.teams = [] }, { $0.traffic = [] },
    ]
    for remove in removals {
      var tables = try Sample.tables()
      remove(&tables)
      #expect(Inventory(tables).revision != whole)
    }
  }

  @Test func `is the same for the same content`() throws {
    #expect(Inventory(try Sample.tables()).revision == Inventory(try Sample.tables()).revision)
  }
}
