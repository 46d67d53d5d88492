// SPDX-License-Identifier: GPL-3.0-or-later

package import Documents
internal import Inventory

extension NationalTotal: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ total: Self?) throws(Form.Failure) {
    scenario = try coder("scenario", total?.scenario)
    shards = try coder("shards", total?.shards)
    status = try coder("status", total?.status)
    levels = try coder("levels", total?.levels)
    items = try coder("items", total?.items, .line)
    relocation = try coder("moving_and_repair", total?.relocation, .line)
    claims = try coder("claims", total?.claims)
    classes = try coder("classes", total?.classes, .lines)
    budget = try coder.optional("budget", total?.budget, .line)
  }
}

extension NationalBudget: Shaped {
  package init<Form: Coder>(_ coder: inout Form, _ budget: Self?) throws(Form.Failure) {
    limit = try coder("limit", budget?.limit)
    spent = try coder("spent", budget?.spent)
    unmet = try coder("unmet", budget?.unmet)
    bound = try coder("bound", budget?.bound)
    price = try coder("price", budget?.price)
  }
}
