// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

/// A change of one field of a sample's first row, named `entity.field`.
struct Change: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (inout Inventory.Tables) throws -> Void

  private init(
    _ name: String, _ make: @escaping @Sendable (inout Inventory.Tables) throws -> Void
  ) {
    (testDescription, self.make) = (name, make)
  }

  static let all =
    descriptions + classes + carbon + units + successions + offices + people + norms + requests
    + assets + links + premises
}

extension Change {
  private static let descriptions = [
    Change("description.name") { $0.description.name = "other" },
    Change("description.title") { $0.description.title = "Other" },
    Change("description.currency") { $0.description.currency = "KRW" },
    Change("description.asOf") { $0.description.asOf = try Sample.date("2025-06") },
    Change("description.language") { $0.description.language = nil },
  ]

  private static let classes = [
    Change("class.id") { $0.classes[0].id = "bench" },
    Change("class.name") { $0.classes[0].name = "Bàn" },
    Change("class.unit") { $0.classes[0].unit = "bộ" },
    Change("class.usefulLifeYears") { $0.classes[0].usefulLifeYears = 8 },
    Change("class.referencePrice") { $0.classes[0].referencePrice += 1 },
    Change("class.priceSource") { $0.classes[0].priceSource = "catalogue" },
    Change("class.priceDate") { $0.classes[0].priceDate = nil },
    Change("class.isMovable") { $0.classes[0].isMovable = false },
    Change("class.litres") { $0.classes[0].litres = 481 },
    Change("class.repairCost") { $0.classes[0].repairCost = nil },
    Change("class.carbon") { $0.classes[0].carbon = nil },
    Change("class.officialCode") { $0.classes[0].officialCode = "0140101" },
    Change("class.group") { $0.classes[0].group = .equipment },
  ]

  private static let carbon = [
    Change("carbon.low") { $0.classes[0].carbon?.low = .zero },
    Change("carbon.central") { $0.classes[0].carbon?.central = Fraction(30) },
    Change("carbon.high") { $0.classes[0].carbon?.high = Fraction(46) },
    Change("carbon.source") { $0.classes[0].carbon?.source = "another" },
  ]

  private static let units = [
    Change("unit.id") { $0.units[0].id = "newer" },
    Change("unit.name") { $0.units[0].name = "An Biên 2" },
    Change("unit.kind") { $0.units[0].kind = "commune" },
    Change("unit.stage") { $0.units[0].stage = .both },
    Change("unit.code") { $0.units[0].code = "011407" },
    Change("unit.parent") { $0.units[0].parent = nil },
    Change("unit.superior") { $0.units[0].superior = "UBND" },
    Change("unit.place") { $0.units[0].place = "Hải Phòng" },
    Change("unit.symbol") { $0.units[0].symbol = "UBND-KT" },
  ]

  private static let successions = [
    Change("succession.predecessor") { $0.successions[0].predecessor = Position(0) },
    Change("succession.successor") { $0.successions[0].successor = Position(1) },
    Change("succession.share") { $0.successions[0].share = try Sample.number("1/2") },
    Change("succession.office") { $0.successions[0].office = nil },
    Change("succession.assetClass") { $0.successions[0].assetClass = Position(1) },
  ]

  private static let offices = [
    Change("office.id") { $0.offices[0].id = "hall-2" },
    Change("office.name") { $0.offices[0].name = "City hall" },
    Change("office.holder") { $0.offices[0].holder = Position(1) },
    Change("office.location") { $0.offices[0].location = try Sample.place("20.8500001", "106.68") },
    Change("office.usableArea") { $0.offices[0].usableArea = Fraction(400) },
    Change("office.availability") { $0.offices[0].availability = .closing },
    Change("office.seats") { $0.offices[0].seats = 0 },
    Change("office.floors") { $0.offices[0].floors = nil },
    Change("office.address") { $0.offices[0].address = "1 Main Street" },
    Change("office.isStepFree") { $0.offices[0].isStepFree = nil },
    Change("office.hasPublicAccess") { $0.offices[0].hasPublicAccess = nil },
    Change("office.runningCostPerYear") { $0.offices[0].runningCostPerYear = 0 },
    Change("office.fitOutCost") { $0.offices[0].fitOutCost = nil },
    Change("office.placedBy") { $0.offices[0].placedBy = .unit(Position(0)) },
  ]

  private static let people = [
    Change("room.office") { $0.rooms[0].office = Position(1) },
    Change("room.unit") { $0.rooms[0].unit = Position(1) },
    Change("room.group") { $0.rooms[0].group = "lead" },
    Change("room.rooms") { $0.rooms[0].rooms = 5 },
    Change("post.unit") { $0.posts[0].unit = Position(1) },
    Change("post.id") { $0.posts[0].id = "p2" },
    Change("post.group") { $0.posts[0].group = "lead" },
    Change("post.headcount") { $0.posts[0].headcount = 13 },
    Change("post.team") { $0.posts[0].team = nil },
    Change("post.office") { $0.posts[0].office = nil },
    Change("post.officeToday") { $0.posts[0].officeToday = Position(1) },
  ]

  private static let norms = [
    Change("norm.set") { $0.norms[0].set = "15/2025 " },
    Change("norm.group") { $0.norms[0].group = "staff" },
    Change("norm.assetClass") { $0.norms[0].assetClass = Position(1) },
    Change("norm.quantity") { $0.norms[0].quantity = try Sample.number("0.33") },
    Change("norm.basis") { $0.norms[0].basis = .staff(16) },
    Change("norm.maximumUnitPrice") { $0.norms[0].maximumUnitPrice = nil },
    Change("norm.validFrom") { $0.norms[0].validFrom = try Sample.date("2025-07") },
    Change("norm.validTo") { $0.norms[0].validTo = nil },
    Change("norm.source") { $0.norms[0].source = nil },
  ]

  private static let requests = [
    Change("request.id") { $0.requests[0].id = "n2" },
    Change("request.unit") { $0.requests[0].unit = Position(1) },
    Change("request.office") { $0.requests[0].office = Position(1) },
    Change("request.assetClass") { $0.requests[0].assetClass = Position(0) },
    Change("request.quantity") { $0.requests[0].quantity = 4 },
    Change("request.priority") { $0.requests[0].priority = 1 },
    Change("request.minimumCondition") { $0.requests[0].minimumCondition = nil },
    Change("request.minimumRemainingYears") { $0.requests[0].minimumRemainingYears = 0 },
    Change("request.reason") { $0.requests[0].reason = nil },
  ]

  private static let assets = [
    Change("asset.tag") { $0.assets[0].tag = nil },
    Change("asset.assetClass") { $0.assets[0].assetClass = Position(1) },
    Change("asset.name") { $0.assets[0].name = "Bàn" },
    Change("asset.quantity") { $0.assets[0].quantity = 3 },
    Change("asset.holder") { $0.assets[0].holder = Position(0) },
    Change("asset.office") { $0.assets[0].office = Position(0) },
    Change("asset.condition") { $0.assets[0].condition = .poor },
    Change("asset.ownership") { $0.assets[0].ownership = nil },
    Change("asset.inUseSince") { $0.assets[0].inUseSince = try Sample.date("2019") },
    Change("asset.inspectedOn") { $0.assets[0].inspectedOn = nil },
    Change("asset.originalCost") { $0.assets[0].originalCost = 3_000_001 },
    Change("asset.residualValue") { $0.assets[0].residualValue = 0 },
    Change("asset.isMovable") { $0.assets[0].isMovable = nil },
    Change("asset.note") { $0.assets[0].note = "two lines" },
  ]

  private static let links = [
    Change("substitution.needed") { $0.substitutions[0].needed = Position(1) },
    Change("substitution.substitute") { $0.substitutions[0].substitute = Position(0) },
    Change("substitution.penalty") { $0.substitutions[0].penalty = 0 },
    Change("route.origin") { $0.routes[0].origin = Position(1) },
    Change("route.destination") { $0.routes[0].destination = Position(0) },
    Change("route.metres") { $0.routes[0].metres = 12_346 },
  ]

  private static let premises = [
    Change("spaceNorm.set") { $0.spaceNorms[0].set = "155/2026" },
    Change("spaceNorm.group") { $0.spaceNorms[0].group = "staff" },
    Change("spaceNorm.area") { $0.spaceNorms[0].area = Fraction(10) },
    Change("spaceNorm.commonShare") { $0.spaceNorms[0].commonShare = .one },
    Change("spaceNorm.validFrom") { $0.spaceNorms[0].validFrom = try Sample.date("2025-07") },
    Change("spaceNorm.validTo") { $0.spaceNorms[0].validTo = nil },
    Change("spaceNorm.source") { $0.spaceNorms[0].source = nil },
    Change("team.unit") { $0.teams[0].unit = Position(1) },
    Change("team.id") { $0.teams[0].id = "west" },
    Change("team.name") { $0.teams[0].name = nil },
    Change("team.needsPublicAccess") { $0.teams[0].needsPublicAccess = false },
    Change("team.needsStepFree") { $0.teams[0].needsStepFree = false },
    Change("traffic.unit") { $0.traffic[0].unit = Position(1) },
    Change("traffic.team") { $0.traffic[0].team = "north" },
    Change("traffic.otherTeam") { $0.traffic[0].otherTeam = "north" },
    Change("traffic.weight") { $0.traffic[0].weight = 21 },
  ]
}
