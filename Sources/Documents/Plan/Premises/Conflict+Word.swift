// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Plan.Premises.Conflict {
  func write(to json: inout JSONText) {
    json.object { json in
      json.member("parties") { json in
        json.array { for party in parties { party.write(to: &$0) } }
      }
      json.member("conditions") { json in
        json.array { for condition in conditions { condition.write(to: &$0) } }
      }
      json.member("irreducible") { $0.value(isIrreducible) }
    }
  }

  init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        parties: try json.list("parties", Plan.Premises.Party.init(json:)),
        conditions: try json.list("conditions", Plan.Premises.Condition.init(json:)),
        isIrreducible: try json.flag("irreducible"))
    }
  }
}

extension Plan.Premises.Party {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("unit", unit)
      json.member("team", team)
      json.member("part", part.map { Int64($0) })
    }
  }

  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        unit: try json.text("unit"), team: try json.text("team"),
        part: try json.optionalNumber("part").map { Int($0) })
    }
  }
}

extension Plan.Premises.FarthestCitizens {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("old_unit", oldUnit)
      json.member("nearest") { json in
        if let nearest { nearest.write(to: &json) } else { json.null() }
      }
    }
  }

  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(
        oldUnit: try json.text("old_unit"),
        nearest: try json.optionalMember("nearest", Plan.Premises.NearestCounter.init(json:)))
    }
  }
}

extension Plan.Premises.NearestCounter {
  fileprivate func write(to json: inout JSONText) {
    json.object { json in
      json.member("office", office)
      json.member("metres", metres)
    }
  }

  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      Self(office: try json.text("office"), metres: try json.number("metres"))
    }
  }
}

extension Plan.Premises.Condition {
  /// A condition by its word in the plan file.
  private enum Word: String, CaseIterable {
    case rule, access, closing, counters, keep, area, seats
  }

  private var word: Word {
    switch self {
    case .rule: .rule
    case .access: .access
    case .closing: .closing
    case .counters: .counters
    case .keep: .keep
    case .area: .area
    case .seats: .seats
    }
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.member("word", word.rawValue)
      switch self {
      case .rule(let rule): json.member("rule", Int64(rule))
      case .access(let party, let needs, let offices):
        json.member("party") { party.write(to: &$0) }
        json.member("needs") { json in json.array { for need in needs { $0.value(need.rawValue) } }
        }
        json.member("offices", offices)
      case .closing(let office): json.member("office", office)
      case .counters(let unit, let farthest):
        json.member("unit", unit)
        json.member("farthest") { json in
          if let farthest { farthest.write(to: &json) } else { json.null() }
        }
      case .keep(let unit): json.member("unit", unit)
      case .area(let capacity), .seats(let capacity):
        json.member("needed", capacity.needed)
        json.member("largest", capacity.largest)
        json.member("total", capacity.total)
        json.member("offices", capacity.offices)
      }
    }
  }

  fileprivate init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      let word: Word = try json.word("word")
      switch word {
      case .rule: return .rule(Int(try json.number("rule")))
      case .access:
        return .access(
          try json.member("party", Plan.Premises.Party.init(json:)), try json.words("needs"),
          offices: try json.number("offices"))
      case .closing: return .closing(office: try json.text("office"))
      case .counters:
        return .counters(
          unit: try json.text("unit"),
          try json.optionalMember("farthest", Plan.Premises.FarthestCitizens.init(json:)))
      case .keep: return .keep(unit: try json.text("unit"))
      case .area: return .area(try Self.capacity(&json))
      case .seats: return .seats(try Self.capacity(&json))
      }
    }
  }

  private static func capacity(
    _ json: inout JSONReader
  ) throws(JSONError) -> Plan.Premises.Capacity {
    Plan.Premises.Capacity(
      needed: try json.number("needed"), largest: try json.number("largest"),
      total: try json.number("total"), offices: try json.number("offices"))
  }
}
