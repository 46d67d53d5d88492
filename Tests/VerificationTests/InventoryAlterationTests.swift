// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Verification

/// A change of an inventory by hand, and the check that has to catch it even where the plan's hash is
/// forged to match.
struct InventoryAlteration: Sendable, CustomTestStringConvertible {
  let field: String
  let catcher: Check.Name
  let alter: @Sendable (inout Inventory.Tables) -> Void

  init(
    _ field: String, _ catcher: Check.Name,
    _ alter: @escaping @Sendable (inout Inventory.Tables) -> Void
  ) {
    (self.field, self.catcher, self.alter) = (field, catcher, alter)
  }

  var testDescription: String { field }

  static let all: [InventoryAlteration] = [
    InventoryAlteration("an asset's condition", .supply) { $0.assets[0].condition = .broken },
    InventoryAlteration("an asset's right", .supply) { $0.assets[0].ownership = .leased },
    InventoryAlteration("an asset removed", .supply) { $0.assets.removeLast() },
    InventoryAlteration("an asset added", .lots) { $0.assets.append($0.assets[0]) },
    InventoryAlteration("an asset's quantity", .lots) { $0.assets[0].quantity += 1 },
    InventoryAlteration("an asset's office", .lots) { $0.assets[0].office = Position(4) },
    InventoryAlteration("an asset's class", .lots) { $0.assets[0].assetClass = Position(3) },
    InventoryAlteration("assets that stay", .lots) { tables in
      for index in tables.assets.indices { tables.assets[index].isMovable = false }
    },
    InventoryAlteration("a headcount", .needs) { $0.posts[0].headcount += 40 },
    InventoryAlteration("a post's workplace", .needs) { $0.posts[0].office = nil },
    InventoryAlteration("a norm's quantity", .needs) { tables in
      for index in tables.norms.indices { tables.norms[index].quantity = Fraction(9) }
    },
    InventoryAlteration("a norm's basis", .needs) { tables in
      for index in tables.norms.indices { tables.norms[index].basis = .office }
    },
    InventoryAlteration("a norm's end", .needs) { tables in
      for index in tables.norms.indices { tables.norms[index].validTo = PartialDate("2020") }
    },
    InventoryAlteration("prices", .needs) { tables in
      for index in tables.classes.indices { tables.classes[index].referencePrice -= 1 }
    },
    InventoryAlteration("volumes", .assignments) { tables in
      for index in tables.classes.indices { tables.classes[index].litres = 77_000 }
    },
    InventoryAlteration("heirs", .lots) { $0.successions = [] },
    InventoryAlteration("substitutions", .assignments) { $0.substitutions = [] },
    InventoryAlteration("where offices are", .assignments) { tables in
      let place = Coordinate(latitude: Fraction(21), longitude: Fraction(105))
      for index in tables.offices.indices where index % 2 == 0 {
        tables.offices[index].location = place ?? tables.offices[index].location
      }
    },
    InventoryAlteration("routes", .assignments) { tables in
      for origin in tables.offices.positions {
        for destination in tables.offices.positions where origin != destination {
          tables.routes.append(
            Inventory.Route(origin: origin, destination: destination, metres: 1))
        }
      }
    },
    InventoryAlteration("the title", .head) { $0.description.title += "x" },
  ]
}

struct InventoryAlterationTests {
  private func altered(_ alteration: InventoryAlteration) throws -> Inventory {
    var tables = Inventory.Tables(try #require(Samples.anBien))
    alteration.alter(&tables)
    return Inventory(tables)
  }

  @Test(arguments: InventoryAlteration.all)
  func `Any change of the inventory changes its hash`(_ alteration: InventoryAlteration) throws {
    let verdict = Verifier(inventory: try altered(alteration)).verify(try #require(Samples.plan))
    #expect(verdict[.head]?.passed == false)
    #expect(!verdict.holds)
  }

  @Test(arguments: InventoryAlteration.all)
  func `A change is caught by what follows from it, even under a forged hash`(
    _ alteration: InventoryAlteration
  ) throws {
    let inventory = try altered(alteration)
    var plan = try #require(Samples.plan)
    plan.head.revision = inventory.revision
    let verdict = Verifier(inventory: inventory).verify(plan)
    let check = try #require(verdict[alteration.catcher], "\(verdict.words)")
    #expect(!check.passed, "\(verdict.words)")
  }
}
