// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Planning

struct PlacingTests {
  private typealias Office = Position<Inventory.Office>

  private func inventory() throws -> Inventory {
    let point = try #require(Coordinate(latitude: Fraction(21), longitude: Fraction(106)))
    var tables = Inventory.Tables(
      description: Inventory.Description(
        name: "i", title: "I", currency: "VND", asOf: try #require(PartialDate("2025"))))
    tables.classes = [
      .init(
        id: "desk", name: "Desk", unit: "piece", usefulLifeYears: 8, referencePrice: 1,
        priceSource: "none")
    ]
    tables.units = ["n", "o"].map { .init(id: $0, name: $0, kind: "unit", stage: .new) }
    tables.offices = ["a", "b", "c"].map {
      .init(
        id: $0, name: $0, holder: Position(0), location: point, usableArea: .one,
        availability: .inUse)
    }
    tables.posts = [
      .init(unit: Position(0), id: "p", group: "g", headcount: 4, office: Office(0)),
      .init(unit: Position(0), id: "q", group: "g", headcount: 1, office: Office(1)),
      .init(unit: Position(1), id: "p", group: "g", headcount: 2, office: Office(0)),
    ]
    tables.rooms = [
      .init(office: Office(0), unit: Position(0), group: "g", rooms: 2),
      .init(office: Office(0), unit: Position(1), group: "g", rooms: 7),
    ]
    tables.requests = [
      .init(id: "r", unit: Position(0), office: Office(0), assetClass: Position(0), quantity: 1),
      .init(id: "s", unit: Position(1), office: Office(0), assetClass: Position(0), quantity: 1),
    ]
    return Inventory(tables)
  }

  /// The people of unit 0 in offices by their index.
  private func workplaces(_ placed: [(Int?, [(String, Int64)])]) -> Workplaces {
    var workplaces = Workplaces(units: [Position(0)])
    for case (let office?, let posts) in placed {
      for (post, people) in posts {
        workplaces.put(people, of: post, Position(0), in: Office(office))
      }
    }
    return workplaces
  }

  @Test func `Posts go to their offices, divided ones to several; other units stay`() throws {
    let placed = try inventory().placing(
      workplaces([(1, [("p", 3)]), (2, [("p", 1), ("q", 1)])]))
    let posts = placed.posts.map { [$0.id, "\($0.headcount)", placed.office($0.office)] }
    #expect(
      posts == [["p", "1", "c"], ["p", "3", "b"], ["q", "1", "c"], ["p", "2", "a"]])
  }

  @Test func `People without a place count nowhere`() throws {
    let placed = try inventory().placing(workplaces([(1, [("p", 4)]), (nil, [("q", 1)])]))
    let posts = placed.posts.map { [$0.id, "\($0.headcount)", placed.office($0.office)] }
    #expect(posts == [["p", "4", "b"], ["q", "0", "–"], ["p", "2", "a"]])
  }

  @Test func `Rooms follow the people of their unit`() throws {
    let placed = try inventory().placing(
      workplaces([(1, [("p", 3)]), (2, [("p", 1), ("q", 1)])]))
    #expect(
      Set(placed.rooms.map { [placed.office($0.office), "\($0.rooms)"] })
        == [["b", "1"], ["c", "1"], ["a", "7"]])
  }

  @Test func `A need goes with most of the people who worked at its office`() throws {
    let gone = try inventory().placing(
      workplaces([(1, [("p", 1), ("q", 1)]), (2, [("p", 3)])]))
    #expect(gone.requests.map { gone.office($0.office) } == ["c", "a"])
    let kept = try inventory().placing(workplaces([(0, [("p", 1)]), (2, [("p", 3), ("q", 1)])]))
    #expect(kept.requests.map { kept.office($0.office) } == ["a", "a"])
  }
}

extension Inventory {
  fileprivate func office(_ position: Position<Office>?) -> String {
    position.map { offices[$0].id } ?? "–"
  }
}
