// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory

/// A random move as its peer gets it: what plan, inventory and calendar say, nothing that is derived from them.
struct WaveInstance: Encodable {
  struct Office: Encodable {
    let id: String
    let seats: Int?
  }

  struct Kind: Encodable {
    let id: String
    let litres: Int64
  }

  struct Post: Encodable {
    let unit: String
    let team: String?
    let group: String
    let people: Int64
    let today: String?
    let planned: String?
  }

  struct Need: Encodable {
    let id: String
    let unit: String
    let office: String
    let kind: String
    let quantity: Int64
    let bought: Int64
  }

  struct Line: Encodable {
    let need: Int
    let kind: String
    let count: Int64
    let from: String
    let to: String
    let giver: String
    let isTransfer: Bool
  }

  struct Lot: Encodable {
    let office: String
    let kind: String
    let count: Int64
  }

  let seed: UInt64
  let offices: [Office]
  let metres: [String: [String: Int64]]
  let kinds: [Kind]
  let substitutions: [[String]]
  let posts: [Post]
  let publicTeams: [[String]]
  let needs: [Need]
  let lines: [Line]
  let lots: [Lot]
  let calendar: WaveCalendar

  init(_ move: RandomMove, seed: UInt64) {
    let (inventory, plan) = (move.inventory, move.plan)
    self.seed = seed
    offices = inventory.offices.map { Office(id: $0.id, seats: $0.seats) }
    kinds = inventory.classes.map { Kind(id: $0.id, litres: $0.litres ?? 0) }
    var metres: [String: [String: Int64]] = [:]
    for route in inventory.routes {
      metres[inventory.offices[route.origin].id, default: [:]][
        inventory.offices[route.destination].id] = route.metres
    }
    self.metres = metres
    substitutions = inventory.substitutions.map {
      [inventory.classes[$0.needed].id, inventory.classes[$0.substitute].id]
    }
    posts = inventory.posts.map { post in
      Post(
        unit: inventory.units[post.unit].id, team: post.team, group: post.group,
        people: post.headcount, today: post.officeToday.map { inventory.offices[$0].id },
        planned: post.office.map { inventory.offices[$0].id })
    }
    publicTeams = inventory.teams.filter { $0.needsPublicAccess == true }
      .map { [inventory.units[$0.unit].id, $0.id] }
    needs = zip(plan.needs, plan.solution.purchased).map { need, bought in
      Need(
        id: need.id, unit: need.unit, office: need.office, kind: need.assetClass,
        quantity: need.quantity, bought: bought)
    }
    lines = plan.assignments.map { line in
      Line(
        need: Int(line.need.index),
        kind: inventory.classes[inventory.assets[line.items.row].assetClass].id,
        count: line.items.count, from: line.fromOffice, to: line.toOffice, giver: line.fromUnit,
        isTransfer: line.kind == .transfer)
    }
    lots = plan.lots.map { Lot(office: $0.office, kind: $0.assetClass, count: $0.quantity) }
    calendar = WaveCalendar(move.calendar, inventory)
  }
}
