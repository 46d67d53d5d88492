// SPDX-License-Identifier: GPL-3.0-or-later

extension Inventory.AssetClass: TableRow {
  static let columns: Columns<Self> = [
    .init("class", .text) { $1.cell($0.id) },
    .init("name", .text) { $1.cell($0.name) },
    .init("unit", .text) { $1.cell($0.unit) },
    .init("useful_life_years", .number) { $1.cell($0.usefulLifeYears) },
    .init("reference_price", .number) { $1.cell($0.referencePrice) },
    .init("price_source", .text) { $1.cell($0.priceSource) },
    .optional("price_date", .date) { $1.cell($0.priceDate) },
    .optional("movable", .flag) { $1.cell($0.isMovable) },
    .optional("volume_m3", .number) { $1.cell($0.litres, over: 1000) },
    .optional("repair_cost", .number) { $1.cell($0.repairCost) },
    .optional("carbon_low_kg", .number) { $1.cell(text: $0.carbon?.low) },
    .optional("carbon_kg", .number) { $1.cell(text: $0.carbon?.central) },
    .optional("carbon_high_kg", .number) { $1.cell(text: $0.carbon?.high) },
    .optional("carbon_source", .text) { $1.cell($0.carbon?.source) },
  ]
}

extension Inventory.Unit: TableRow {
  static let columns: Columns<Self> = [
    .init("unit", .text) { $1.cell($0.id) },
    .init("name", .text) { $1.cell($0.name) },
    .init("kind", .text) { $1.cell($0.kind) },
    .init("stage", .word(of: Stage.self)) { $1.cell($0.stage.rawValue) },
    .optional("code", .text) { $1.cell($0.code) },
    .optional("parent", .reference(.units)) { $1.cell($0.parent) },
  ]
}

extension Inventory.Succession: TableRow {
  static let columns: Columns<Self> = [
    .init("old_unit", .reference(.units)) { $1.cell($0.predecessor) },
    .init("new_unit", .reference(.units)) { $1.cell($0.successor) },
    .init("share", .text) { $1.cell(text: $0.share) },
    .optional("office", .reference(.offices)) { $1.cell($0.office) },
    .optional("class", .reference(.classes)) { $1.cell($0.assetClass) },
  ]
}

extension Inventory.Office: TableRow {
  static let columns: Columns<Self> = [
    .init("office", .text) { $1.cell($0.id) },
    .init("name", .text) { $1.cell($0.name) },
    .init("unit", .reference(.units)) { $1.cell($0.holder) },
    .init("latitude", .number) { $1.cell($0.location.latitudeE7, over: 10_000_000) },
    .init("longitude", .number) { $1.cell($0.location.longitudeE7, over: 10_000_000) },
    .init("usable_area_m2", .number) { $1.cell(text: $0.usableArea) },
    .init("availability", .word(of: Availability.self)) { $1.cell($0.availability.rawValue) },
    .optional("seats", .number) { $1.cell($0.seats) },
    .optional("floors", .number) { $1.cell($0.floors) },
    .optional("address", .text) { $1.cell($0.address) },
    .optional("step_free", .flag) { $1.cell($0.isStepFree) },
    .optional("public_access", .flag) { $1.cell($0.hasPublicAccess) },
    .optional("running_cost_per_year", .number) { $1.cell($0.runningCostPerYear) },
    .optional("fit_out_cost", .number) { $1.cell($0.fitOutCost) },
  ]
}

extension Inventory.RoomCount: TableRow {
  static let columns: Columns<Self> = [
    .init("office", .reference(.offices)) { $1.cell($0.office) },
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("group", .text) { $1.cell($0.group) },
    .init("rooms", .number) { $1.cell($0.rooms) },
  ]
}

extension Inventory.Post: TableRow {
  static let columns: Columns<Self> = [
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("post", .text) { $1.cell($0.id) },
    .init("group", .text) { $1.cell($0.group) },
    .init("headcount", .number) { $1.cell($0.headcount) },
    .optional("team", .text) { $1.cell($0.team) },
    .optional("office", .reference(.offices)) { $1.cell($0.office) },
  ]
}

extension Inventory.Norm: TableRow {
  static let columns: Columns<Self> = [
    .init("norm_set", .text) { $1.cell($0.set) },
    .init("group", .text) { $1.cell($0.group) },
    .init("class", .reference(.classes)) { $1.cell($0.assetClass) },
    .init("quantity", .number) { $1.cell(text: $0.quantity) },
    .init("per", .text) { $1.cell(text: $0.basis) },
    .optional("max_unit_price", .number) { $1.cell($0.maximumUnitPrice) },
    .optional("valid_from", .date) { $1.cell($0.validFrom) },
    .optional("valid_to", .date) { $1.cell($0.validTo) },
    .optional("source", .text) { $1.cell($0.source) },
  ]
}

extension Inventory.Request: TableRow {
  static let columns: Columns<Self> = [
    .init("need", .text) { $1.cell($0.id) },
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("office", .reference(.offices)) { $1.cell($0.office) },
    .init("class", .reference(.classes)) { $1.cell($0.assetClass) },
    .init("quantity", .number) { $1.cell($0.quantity) },
    .optional("priority", .number) { $1.cell($0.priority) },
    .optional("minimum_condition", .word(of: Condition.self)) {
      $1.cell($0.minimumCondition?.rawValue)
    },
    .optional("minimum_remaining_years", .number) { $1.cell($0.minimumRemainingYears) },
    .optional("reason", .text) { $1.cell($0.reason) },
  ]
}

extension Inventory.Asset: TableRow {
  static let columns: Columns<Self> = [
    .optional("asset", .text) { $1.cell($0.tag) },
    .init("class", .reference(.classes)) { $1.cell($0.assetClass) },
    .init("name", .text) { $1.cell($0.name) },
    .init("quantity", .number) { $1.cell($0.quantity) },
    .init("unit", .reference(.units)) { $1.cell($0.holder) },
    .init("office", .reference(.offices)) { $1.cell($0.office) },
    .init("condition", .word(of: Condition.self)) { $1.cell($0.condition.rawValue) },
    .optional("ownership", .word(of: Ownership.self)) { $1.cell($0.ownership?.rawValue) },
    .optional("in_use_since", .date) { $1.cell($0.inUseSince) },
    .optional("inspected_on", .date) { $1.cell($0.inspectedOn) },
    .optional("original_cost", .number) { $1.cell($0.originalCost) },
    .optional("residual_value", .number) { $1.cell($0.residualValue) },
    .optional("movable", .flag) { $1.cell($0.isMovable) },
    .optional("note", .text) { $1.cell($0.note) },
  ]
}

extension Inventory.Substitution: TableRow {
  static let columns: Columns<Self> = [
    .init("class", .reference(.classes)) { $1.cell($0.needed) },
    .init("substitute", .reference(.classes)) { $1.cell($0.substitute) },
    .init("penalty", .number) { $1.cell($0.penalty) },
  ]
}

extension Inventory.Route: TableRow {
  static let columns: Columns<Self> = [
    .init("from_office", .reference(.offices)) { $1.cell($0.origin) },
    .init("to_office", .reference(.offices)) { $1.cell($0.destination) },
    .init("distance_km", .number) { $1.cell($0.metres, over: 1000) },
  ]
}

extension Inventory.SpaceNorm: TableRow {
  static let columns: Columns<Self> = [
    .init("norm_set", .text) { $1.cell($0.set) },
    .init("group", .text) { $1.cell($0.group) },
    .init("area_m2", .number) { $1.cell(text: $0.area) },
    .optional("common_share", .text) { $1.cell(text: $0.commonShare) },
    .optional("valid_from", .date) { $1.cell($0.validFrom) },
    .optional("valid_to", .date) { $1.cell($0.validTo) },
    .optional("source", .text) { $1.cell($0.source) },
  ]
}

extension Inventory.Team: TableRow {
  static let columns: Columns<Self> = [
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("team", .text) { $1.cell($0.id) },
    .later("name", .text) { $1.cell($0.name) },
    .optional("public_access", .flag) { $1.cell($0.needsPublicAccess) },
    .optional("step_free", .flag) { $1.cell($0.needsStepFree) },
  ]
}

extension Inventory.Traffic: TableRow {
  static let columns: Columns<Self> = [
    .init("unit", .reference(.units)) { $1.cell($0.unit) },
    .init("team", .text) { $1.cell($0.team) },
    .init("other_team", .text) { $1.cell($0.otherTeam) },
    .init("weight", .number) { $1.cell($0.weight) },
  ]
}
