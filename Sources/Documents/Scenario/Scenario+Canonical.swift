// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension Scenario {
  /// The scenario without what changes no plan: the inventory's folder, and the number of threads.
  public var canonical: Scenario {
    var scenario = self
    scenario.inventoryFolder = ""
    scenario.solver.threads = nil
    return scenario
  }

  /// The scenario as canonical JSON: every rule spelled out, in a fixed order.
  ///
  /// The inventory's folder and the number of threads are left out, since they change no plan.
  public var canonicalText: [UInt8] {
    var json = JSONText()
    write(to: &json)
    return json.bytes
  }

  /// The digest of the canonical text.
  public var digest: Digest { Digest(of: canonicalText) }

  /// The digest of the part that baselines depend on: date, needs, reuse rules, costs, objective,
  /// reserve and premises.
  public var baselineDigest: Digest {
    var part = self
    part.name = ""
    part.limits = Limits()
    part.solver = Solver()
    part.reuse.maximumDistanceMetres = nil
    part.pins = pins.filter { $0.rule == .reserve }
    return part.digest
  }

  package func write(to json: inout JSONText) {
    json.object { json in
      json.member("scenario", name)
      json.member("date", date?.description)
      json.member("needs") { $0.object(needs.write) }
      json.member("reuse") { $0.object(reuse.write) }
      json.member("moving") { $0.object(moving.write) }
      json.member("objective") { json in
        json.array { json in
          for level in objective { json.value(level.rawValue) }
        }
      }
      json.member("limits") { json in
        json.object { json in
          json.member("purchases", limits.purchases)
          json.member("moving", limits.moving)
        }
      }
      json.member("pins") { json in
        json.array { json in
          for pin in pins { json.object(pin.write) }
        }
      }
      json.member("solver") { json in
        json.object { json in
          json.member("time_limit_seconds", solver.timeLimitSeconds.map { Int64($0) })
          json.member("gap", solver.gap.description)
        }
      }
      if let premises { json.member("premises") { $0.object(premises.write) } }
    }
  }
}

extension Scenario.Needs {
  fileprivate func write(to json: inout JSONText) {
    json.member("from") { json in
      json.array { json in
        if fromNorms { json.value("norms") }
        if fromTable { json.value("table") }
      }
    }
    json.member("norm_set", normSet)
    json.member("coverage", coverage.description)
  }
}

extension Scenario.Reuse {
  fileprivate func write(to json: inout JSONText) {
    json.member("conditions") { json in
      json.array { json in
        for condition in conditions { json.value(condition.rawValue) }
      }
    }
    json.member("repair") { json in
      guard let repair else { return json.null() }
      json.object { json in
        json.member("from") { json in
          json.array { json in
            for condition in repair.from { json.value(condition.rawValue) }
          }
        }
        json.member("to", repair.to.rawValue)
        json.member("limit", repair.limit.description)
      }
    }
    json.member("ownership") { json in
      json.array { json in
        for ownership in ownership { json.value(ownership.rawValue) }
      }
    }
    json.member("maximum_distance_m", maximumDistanceMetres)
    json.member("worthwhile") { $0.value(isWorthwhileOnly) }
    json.member("minimum_remaining_years", minimumRemainingYears.map { Int64($0) })
  }
}

extension Scenario.Moving {
  fileprivate func write(to json: inout JSONText) {
    json.member("per_item", perItem)
    json.member("per_m3_km", perCubicMetreKilometre)
    json.member("detour", detour.description)
  }
}

extension Scenario.Pin {
  fileprivate func write(to json: inout JSONText) {
    json.member("rule", rule.rawValue)
    json.member("asset", asset)
    json.member("class", assetClass)
    json.member("unit", unit)
    json.member("office", office)
    json.member("quantity", quantity)
    json.member("to", to)
  }
}
