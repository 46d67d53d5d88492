// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Term {
  static let premises = Term("premises", "title.premises")
  static let premisesTotals = Term("premises_totals")
  static let unitPremises = Term("units", "title.units")
  static let unitLevels = Term("unit_levels")
  static let placements = Term("placements")
  static let placementReasons = Term("placement_reasons")
  static let keptOffices = Term("kept_offices")
  static let freedOffices = Term("freed_offices")
  static let itemsThere = Term("items_in_freed_offices")
  static let surplusPremises = Term("surplus_premises")
  static let spaceComparison = Term("space", "title.space")
  static let trials = Term("trials")
  static let conflicts = Term("conflicts")

  static let layoutCondition = Term("condition", "column.layout_condition")
  static let ruleNumber = Term("rule")
  static let number = Term("no")
  static let team = Term("team")
  static let teamName = Term("team_name")
  static let teams = Term("teams")
  static let part = Term("part")
  static let people = Term("people")
  static let unplaced = Term("unplaced")
  static let neededArea = Term("needed_area_cm2")
  static let usableArea = Term("usable_area_cm2")
  static let areaPerPerson = Term("area_per_person_cm2")
  static let use = Term("use_permille")
  static let seats = Term("seats")
  static let fitOutCost = Term("fit_out_cost")
  static let runningCost = Term("running_cost")
  static let why = Term("why")
  static let rules = Term("rules")
  static let betterBy = Term("by")
  static let otherOffice = Term("other_office")
  static let mostArea = Term("most_area_cm2")
  static let mostSeats = Term("most_seats")
  static let officesBefore = Term("offices_before")
  static let officesKept = Term("offices_kept")
  static let officesFreed = Term("offices_freed")
  static let freedArea = Term("freed_area_cm2")
  static let costBefore = Term("running_cost_before")
  static let costAfter = Term("running_cost_after")
  static let savedCost = Term("saved_running_cost")
  static let unusedCost = Term("unused_running_cost")
  static let withoutPeople = Term("in_use_without_people")
  static let keptArea = Term("kept_area_cm2")
  static let presentArea = Term("present_area_cm2")
  static let normArea = Term("norm_area_cm2")
  static let areaDifference = Term("difference_cm2")
  static let spaceNorm = Term("space_norm")
  static let unitsProven = Term("units_optimal")
  static let units = Term("units")
  static let itemsLeft = Term("items_left")
  static let immovable = Term("immovable")
  static let layout = Term("layout")
  static let isKept = Term("kept")
  static let ofPremises = Term("premises", "value.premises")
  static let ofEquipment = Term("equipment", "value.equipment")
  static let stage = Term("stage")

  static let premisesName = Term("premises_name")
  static let premisesKind = Term("premises_kind")
  static let officeBuilding = Term("office_building")
  static let countedIn = Term("counted_in")
  static let site = Term("site")
  static let yearInUse = Term("year_in_use")
  static let handling = Term("handling")
  static let handlingReason = Term("handling_reason")
  static let note = Term("note")

  static let beforeMerger = Term("before")
  static let afterMerger = Term("after")
  static let publicCounter = Term("public_counter")
  static let kept = Term("kept_office")
  static let freed = Term("freed_office")
  static let nobodyThere = Term("nobody_there")
  static let unusedWhileShort = Term("unused_while_short")
  static let ofAnotherUnit = Term("of_another_unit")
  static let plannedUnits = Term("planned_units")
}

extension Term {
  /// Where a bound of premises comes from.
  init(premises proof: Plan.Proof) {
    let name = proof == .solver ? "solver_proven" : proof.rawValue
    self = Term(name, "premises_proof.\(proof.rawValue)")
  }

  init(_ level: Scenario.Premises.Level) {
    self = Term(level.rawValue, "premises_level.\(level.rawValue)")
  }

  init(_ reason: Plan.Premises.FreedOffice.Reason) {
    self = Term(reason.rawValue, "freed.\(reason.rawValue)")
  }

  init(_ layout: Plan.Premises.Trial.Layout) {
    self = Term(layout.rawValue, "layout.\(layout.rawValue)")
  }

  init(_ access: Plan.Premises.Access) {
    self = Term(access.rawValue, "access.\(access.rawValue)")
  }
}

extension Scenario.Premises.Level {
  /// What the level counts.
  var kind: Table.Column.Kind {
    switch self {
    case .unplaced, .cooperation: .count
    case .space, .purchases, .runningCost: .money
    }
  }
}
