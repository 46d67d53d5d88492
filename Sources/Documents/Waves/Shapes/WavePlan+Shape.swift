// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension WavePlan: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ waves: Self?) throws(Form.Failure) {
    format = try coder("reallot_waves", waves?.format)
    program = try coder("program", waves?.program, .line)
    plan = try coder("plan", waves?.plan, .line)
    inventoryName = try coder("inventory", waves?.inventoryName, .line)
    revision = try coder("revision", waves?.revision)
    currency = try coder("currency", waves?.currency)
    calendar = try coder("calendar", waves?.calendar, .line)
    coder.set(.gaps, calendar.gaps.count)
    status = try coder("status", waves?.status, .line)
    levels = try coder("levels", waves?.levels, .lines)
    try coder.require(
      levels.map(\.level) == Level.allCases, Message("error.json.wave-levels"))
    teams = try coder("teams", waves?.teams, .lines)
    coder.set(.teams, teams.count)
    tours = try coder("tours", waves?.tours, .lines)
    coder.set(.tours, tours.count)
    loads = try coder("loads", waves?.loads, .lines)
    shortages = try coder("shortages", waves?.shortages, .lines)
    alone = try coder("alone", waves?.alone, .line)
    prices = try coder("prices", waves?.prices, .line)
  }
}

extension WavePlan.TeamMove: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ team: Self?) throws(Form.Failure) {
    unit = try coder("unit", team?.unit)
    self.team = try coder.optional("team", team?.team)
    fromOffice = try coder("from_office", team?.fromOffice)
    toOffice = try coder("to_office", team?.toOffice)
    people = try coder("people", team?.people)
    gap = try coder("gap", team?.gap)
  }
}

extension WavePlan.Tour: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ tour: Self?) throws(Form.Failure) {
    gap = try coder("gap", tour?.gap)
    lorry = try coder("lorry", tour?.lorry)
    stops = try coder("stops", tour?.stops)
    metres = try coder("metres", tour?.metres)
    minutes = try coder("minutes", tour?.minutes)
    cost = try coder("cost", tour?.cost)
  }
}

extension WavePlan.Load: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ load: Self?) throws(Form.Failure) {
    line = try coder("line", load?.line)
    count = try coder("count", load?.count)
    tour = try coder("tour", load?.tour)
    pickUp = try coder("pick_up", load?.pickUp)
    drop = try coder("drop", load?.drop)
    team = try coder.optional("team", load?.team)
  }
}

extension WavePlan.Alone: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ alone: Self?) throws(Form.Failure) {
    tours = try coder("tours", alone?.tours)
    metres = try coder("metres", alone?.metres)
    cost = try coder("cost", alone?.cost)
  }
}

extension WavePlan.Prices: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ prices: Self?) throws(Form.Failure) {
    leaving = try coder("leaving", prices?.leaving, .elements)
    arriving = try coder("arriving", prices?.arriving, .elements)
    lanes = try coder("lanes", prices?.lanes, .elements)
    tours = try coder("tours", prices?.tours, .elements)
    metres = try coder("metres", prices?.metres, .elements)
  }
}

extension WavePlan.Prices.OfficePrice: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ price: Self?) throws(Form.Failure) {
    office = try coder("office", price?.office)
    self.price = try coder("price", price?.price)
  }
}

extension WavePlan.Prices.LanePrice: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ price: Self?) throws(Form.Failure) {
    from = try coder("from", price?.from)
    to = try coder("to", price?.to)
    perLitre = try coder("per_litre", price?.perLitre)
    perTour = try coder("per_tour", price?.perTour)
  }
}
