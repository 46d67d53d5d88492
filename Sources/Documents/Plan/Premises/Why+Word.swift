// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension Plan.Premises.Why {
  /// A reason by its word in the plan file.
  enum Word: String, CaseIterable {
    case rule
    case onlyOffice = "only_office"
    case best
    case tie
    case noOther = "no_other"
    case noPublicAccess = "no_public_access"
    case noStepFreeAccess = "no_step_free_access"
    case tooLarge = "too_large"
    case noRoom = "no_room"
    case heldOut = "held_out"
    case noOffice = "no_office"
  }

  private var word: Word {
    switch self {
    case .rule: .rule
    case .onlyOffice: .onlyOffice
    case .best: .best
    case .tie: .tie
    case .noOther: .noOther
    case .noPublicAccess: .noPublicAccess
    case .noStepFreeAccess: .noStepFreeAccess
    case .tooLarge: .tooLarge
    case .noRoom: .noRoom
    case .heldOut: .heldOut
    case .noOffice: .noOffice
    }
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.member("word", word.rawValue)
      switch self {
      case .rule(let rule): json.member("rule", Int64(rule))
      case .best(let level, let amount, let office):
        json.member("level", level.rawValue)
        json.member("by", amount)
        json.member("than_office", office)
      case .tie(let office): json.member("with_office", office)
      case .tooLarge(let area, let seats):
        json.member("area_cm2", area)
        json.member("seats", seats)
      case .noRoom(let area): json.member("area_cm2", area)
      case .heldOut(let rules): json.member("rules") { $0.numbers(rules.map { Int64($0) }) }
      case .onlyOffice, .noOther, .noPublicAccess, .noStepFreeAccess, .noOffice: break
      }
    }
  }

  init(json: inout JSONReader) throws(JSONError) {
    self = try json.object { json throws(JSONError) in
      let word: Word = try json.word("word")
      switch word {
      case .rule: return .rule(Int(try json.number("rule")))
      case .onlyOffice: return .onlyOffice
      case .best:
        return .best(
          try json.word("level"), by: try json.number("by"),
          thanOffice: try json.text("than_office"))
      case .tie: return .tie(withOffice: try json.text("with_office"))
      case .noOther: return .noOther
      case .noPublicAccess: return .noPublicAccess
      case .noStepFreeAccess: return .noStepFreeAccess
      case .tooLarge:
        return .tooLarge(area: try json.number("area_cm2"), seats: try json.optionalNumber("seats"))
      case .noRoom: return .noRoom(area: try json.number("area_cm2"))
      case .heldOut:
        return .heldOut(
          rules: try json.list("rules") { json throws(JSONError) in Int(try json.number()) })
      case .noOffice: return .noOffice
      }
    }
  }
}
