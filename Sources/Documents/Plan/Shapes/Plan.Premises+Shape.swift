// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension Plan.Premises: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ premises: Self?) throws(Form.Failure) {
    units = try coder("units", premises?.units, .lines)
    freed = try coder("freed", premises?.freed, .lines)
    trials = try coder("trials", premises?.trials, .lines)
  }
}

extension Plan.Premises.UnitPremises: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ part: Self?) throws(Form.Failure) {
    unit = try coder("unit", part?.unit)
    status = try coder("status", part?.status)
    conflict = try coder.optional("conflict", part?.conflict)
    offered = try coder("offered", part?.offered)
    reached = try coder.optional("reached", part?.reached)
    levels = try coder("levels", part?.levels)
    placements = try coder("placements", part?.placements, .elements)
    offices = try coder("offices", part?.offices, .lines)
    space = try coder("space", part?.space, .line)
  }
}

extension Plan.Premises.ReachedItems: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ items: Self?) throws(Form.Failure) {
    assetClass = try coder("class", items?.assetClass)
    count = try coder("items", items?.count)
  }
}

extension Plan.Premises.Placement: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ placement: Self?) throws(Form.Failure) {
    team = try coder("team", placement?.team)
    part = try coder.optional("part", placement?.part)
    office = try coder.optional("office", placement?.office)
    posts = try coder("posts", placement.map { People(posts: $0.posts) }).posts
    area = try coder("area_cm2", placement?.area)
    why = try coder("why", placement?.why)
  }

  /// Posts whose people are added up.
  private struct People: Coded {
    let posts: [Plan.Premises.PostShare]

    init(posts: [Plan.Premises.PostShare]) { self.posts = posts }

    init(json: inout JSONReader) throws(JSONError) {
      posts = try json.array(summing: \.people, Message("error.json.too-large.people"))
    }

    func write(to json: inout JSONText) { posts.write(to: &json) }
  }
}

extension Plan.Premises.PostShare: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ share: Self?) throws(Form.Failure) {
    post = try coder("post", share?.post)
    people = try coder("people", share?.people)
  }
}

extension Plan.Premises.KeptOffice: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ kept: Self?) throws(Form.Failure) {
    office = try coder("office", kept?.office)
    people = try coder("people", kept?.people)
    seats = try coder.optional("seats", kept?.seats)
    usableArea = try coder("usable_area_cm2", kept?.usableArea)
    neededArea = try coder("needed_area_cm2", kept?.neededArea)
    fitOutCost = try coder("fit_out_cost", kept?.fitOutCost)
    runningCost = try coder("running_cost", kept?.runningCost)
  }
}

extension Plan.Premises.Space: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ space: Self?) throws(Form.Failure) {
    people = try coder("people", space?.people)
    presentArea = try coder("present_area_cm2", space.map { Area($0.presentArea) }).value
    normArea = try coder("norm_area_cm2", space.map { Area($0.normArea) }).value
    neededArea = try coder("needed_area_cm2", space.map { Area($0.neededArea) }).value
    keptArea = try coder("kept_area_cm2", space.map { Area($0.keptArea) }).value
  }

  /// An area that is not negative, so that the difference of two fits 64 bits.
  private struct Area: Coded {
    let value: Int64

    init(_ value: Int64) { self.value = value }

    init(json: inout JSONReader) throws(JSONError) {
      value = try json.number()
      guard value >= 0 else { throw json.error(Message("error.json.expected.area")) }
    }

    func write(to json: inout JSONText) { json.value(value) }
  }
}

extension Plan.Premises.FreedOffice: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ freed: Self?) throws(Form.Failure) {
    office = try coder("office", freed?.office)
    unit = try coder.optional("unit", freed?.unit)
    reason = try coder("reason", freed?.reason)
    usableArea = try coder("usable_area_cm2", freed?.usableArea)
    runningCost = try coder("running_cost", freed?.runningCost)
    itemsLeft = try coder("items_left", freed?.itemsLeft)
  }
}

extension Plan.Premises.Trial: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ trial: Self?) throws(Form.Failure) {
    layout = try coder("layout", trial?.layout)
    premises = try coder("premises", trial?.premises)
    equipment = try coder("equipment", trial?.equipment)
    isKept = try coder("kept", trial?.isKept)
  }
}

extension Plan.Premises.FreedOffice.Reason: Word {}
extension Plan.Premises.Trial.Layout: Word {}
