// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory
internal import Words

extension ShardResult: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ result: Self?) throws(Form.Failure) {
    let version = try coder("reallot_shard", result.map { _ in Self.version })
    try coder.require(version == Self.version, Message("error.country.result-version"))
    self.init(
      shard: try coder("shard", result?.shard, .line),
      program: try coder("program", result?.program, .line),
      plan: try coder("plan", result?.plan, .line),
      revision: try coder("revision", result?.revision),
      title: try coder("title", result?.title, .line),
      currency: try coder("currency", result?.currency),
      date: try coder("date", result?.date), rules: try coder("rules", result?.rules, .line),
      status: try coder("status", result?.status, .line),
      levels: try coder("levels", result?.levels, .lines),
      items: try coder("items", result?.items, .line),
      relocation: try coder("moving_and_repair", result?.relocation, .line),
      claims: try coder("claims", result?.claims, .line),
      classes: try coder("classes", result?.classes, .lines),
      lacking: try coder("lacking", result?.lacking, .line),
      bound: try coder.optional("priced_bound", result?.bound, .line),
      places: try coder("places", result?.places, .line))
  }
}

extension ShardResult.Relocation: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ part: Self?) throws(Form.Failure) {
    self.init(
      plan: try coder("plan", part?.plan), stayOnly: try coder("stay_only", part?.stayOnly),
      inherited: try coder("inherited", part?.inherited))
  }
}

extension ShardResult.Claims: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ part: Self?) throws(Form.Failure) {
    self.init(
      full: try coder.optional("full", part?.full),
      served: try coder.optional("served", part?.served),
      planned: try coder.optional("planned", part?.planned))
  }
}

extension ShardResult.PricedBound: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ bound: Self?) throws(Form.Failure) {
    self.init(
      budget: try coder("budget", bound?.budget), price: try coder("price", bound?.price),
      value: try coder("value", bound?.value), supply: try coder("supply", bound?.supply),
      demand: try coder("demand", bound?.demand))
  }
}

extension ClassTotal: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ total: Self?) throws(Form.Failure) {
    self.init(try coder("class", total?.assetClass), name: try coder("name", total?.name))
    needed = try coder("needed", total?.needed)
    purchased = try coder("purchased", total?.purchased)
    unmet = try coder("unmet", total?.unmet)
    everythingNew = try coder("everything_new", total?.everythingNew)
    stayOnly = try coder("stay_only", total?.stayOnly)
    inherited = try coder("inherited", total?.inherited)
    purchases = try coder("purchases", total?.purchases)
    unmetPrice = try coder("unmet_at_price", total?.unmetPrice)
  }
}

extension ShardResult.Lacking: Bracketed {
  package var values: [any Coded] { [priority, price, quantity] }

  package init(json: inout JSONReader) throws(JSONError) {
    self.init(priority: try json.first(), price: try json.next(), quantity: try json.last())
  }
}

extension ShardResult.MapPlace: Bracketed {
  package var values: [any Coded] { [latitude, longitude] }

  package init(json: inout JSONReader) throws(JSONError) {
    self.init(latitude: try json.first(), longitude: try json.last())
  }
}
