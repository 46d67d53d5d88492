// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Plan.Premises {
  func write(to json: inout JSONText) {
    json.object { json in
      json.line("units") { json in json.lines(units) { $1.write(to: &$0) } }
      json.line("freed") { json in json.lines(freed) { $1.write(to: &$0) } }
      json.line("trials") { json in json.lines(trials) { $1.write(to: &$0) } }
    }
  }
}

extension Plan.Premises.UnitPremises {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("unit", unit)
      json.member("status", status.rawValue)
      json.member("conflict") { json in
        if let conflict { conflict.write(to: &json) } else { json.null() }
      }
      json.member("offered") { json in json.array { for office in offered { $0.value(office) } } }
      json.member("reached") { json in
        guard let reached else { return json.null() }
        json.array { for items in reached { items.write(to: &$0) } }
      }
      json.member("levels") { json in json.array { for level in levels { level.write(to: &$0) } } }
      json.member("placements") { json in json.lines(placements) { $1.write(to: &$0) } }
      json.line("offices") { json in json.lines(offices) { $1.write(to: &$0) } }
      json.line("space") { space.write(to: &$0) }
    }
  }
}

extension Plan.Premises.ReachedItems {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("class", assetClass)
      json.member("items", count)
    }
  }
}

extension Plan.Premises.LevelResult {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("level", level.rawValue)
      json.member("value", value)
      json.member("bound", bound)
      json.member("proof", proof.rawValue)
    }
  }
}

extension Plan.Premises.Placement {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("team", team)
      json.member("part", part.map { Int64($0) })
      json.member("office", office)
      json.member("posts") { json in
        json.array { for share in posts { share.write(to: &$0) } }
      }
      json.member("area_cm2", area)
      json.member("why") { why.write(to: &$0) }
    }
  }
}

extension Plan.Premises.PostShare {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("post", post)
      json.member("people", people)
    }
  }
}

extension Plan.Premises.KeptOffice {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("office", office)
      json.member("people", people)
      json.member("seats", seats)
      json.member("usable_area_cm2", usableArea)
      json.member("needed_area_cm2", neededArea)
      json.member("fit_out_cost", fitOutCost)
      json.member("running_cost", runningCost)
    }
  }
}

extension Plan.Premises.Space {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("people", people)
      json.member("present_area_cm2", presentArea)
      json.member("norm_area_cm2", normArea)
      json.member("needed_area_cm2", neededArea)
      json.member("kept_area_cm2", keptArea)
    }
  }
}

extension Plan.Premises.FreedOffice {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("office", office)
      json.member("unit", unit)
      json.member("reason", reason.rawValue)
      json.member("usable_area_cm2", usableArea)
      json.member("running_cost", runningCost)
      json.member("items_left", itemsLeft)
    }
  }
}

extension Plan.Premises.Trial {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("layout", layout.rawValue)
      json.member("premises") { $0.numbers(premises) }
      json.member("equipment") { $0.numbers(equipment) }
      json.member("kept") { $0.value(isKept) }
    }
  }
}
