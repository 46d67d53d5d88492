// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Says in words why a team of a unit works where it does, or nowhere.
struct WhyText {
  /// The unit's id.
  let unit: String
  /// The scenario's, whose rules and limits the reasons speak of.
  let premises: Scenario.Premises
  let currency: String
  /// What people call an office.
  let office: (String) -> String
  /// What people call a team of the unit.
  let team: (String) -> String

  func term(_ placement: Plan.Premises.Placement) -> Term {
    switch placement.why {
    case .rule(let number):
      Term("rule", "rule {0}", "theo quy tắc {0}", "규칙 {0}").filled(rule(number))
    case .best(let level, let amount, let other): best(level, amount, other)
    case .tie(let other):
      Term("tie", "as good as {0}", "tương đương {0}", "{0}와(과) 같음").filled(office(other))
    case .tooLarge(let area, let seats): Self.tooLarge(area, seats)
    case .noRoom(let area) where area >= placement.area: Self.noSeats
    case .noRoom(let area): Self.noRoom(area)
    case .heldOut(let numbers): numbers.isEmpty ? limit : heldOut(by: numbers)
    case .onlyOffice, .noOther, .noPublicAccess, .noStepFreeAccess, .noOffice:
      Self.plain(placement.why)
    }
  }

  /// A rule's number, its word, its teams, and the office that it names.
  private func rule(_ number: Int) -> String {
    guard number >= 1, number <= premises.rules.count else { return "\(number)" }
    let rule = premises.rules[number - 1]
    var names = rule.teams.map(team)
    if case .fixed(_, let place) = rule.kind { names.append(office(place)) }
    return "\(number) (\(rule.word): \(NameList(names).text()))"
  }

  private func best(
    _ level: Scenario.Premises.Level, _ amount: Int64, _ other: String
  ) -> Term {
    Term(
      "best",
      Phrase(in: { language in
        let amount = CellText(language, currency: currency).amount(amount, level.kind)
        return Phrase(
          "better than {0} by {1} ({2})", "tốt hơn {0}: {1} ({2})", "{0}보다 {1} 나음({2})"
        ).filled([office(other), amount, Term(level).phrase[language]])[language]
      }))
  }

  private func heldOut(by numbers: [Int]) -> Term {
    Term(
      "held_out", numbers.count == 1 ? "kept out by rule {0}" : "kept out by rules {0}",
      numbers.count == 1 ? "bị quy tắc {0} ngăn" : "bị các quy tắc {0} ngăn", "규칙 {0}에 따라 제외"
    ).filled(numbers.map(rule).joined(separator: ", "))
  }

  /// The limits that the scenario sets for the unit.
  private var limit: Term {
    let isCounted = premises.keep.contains { $0.unit == nil || $0.unit == unit }
    return switch (isCounted, premises.counterDistanceMetres != nil) {
    case (true, false):
      Term(
        "held_out", "kept out by the number of offices", "bị giới hạn bởi số trụ sở",
        "청사 수 제한")
    case (false, true):
      Term(
        "held_out", "kept out by the distance to counters",
        "bị giới hạn bởi khoảng cách đến nơi tiếp dân", "민원 창구 거리 제한")
    default:
      Term(
        "held_out", "kept out by the number of offices or the distance to counters",
        "bị giới hạn bởi số trụ sở hoặc khoảng cách đến nơi tiếp dân",
        "청사 수 또는 민원 창구 거리 제한")
    }
  }
}

extension WhyText {
  private static func tooLarge(_ area: Int64, _ seats: Int64?) -> Term {
    let seats = seats.map { "\($0)" } ?? "–"
    return Term(
      "too_large",
      Phrase(in: { language in
        Phrase(
          "too large: the largest office that suits has {0} m² and {1} seats",
          "quá lớn: trụ sở phù hợp lớn nhất có {0} m², {1} chỗ",
          "너무 큼: 알맞은 가장 큰 청사가 {0} m², 좌석 {1}"
        ).filled([NumberText(language).squareMetres(area), seats])[language]
      }))
  }

  private static func noRoom(_ area: Int64) -> Term {
    Term(
      "no_room",
      Phrase(in: { language in
        Phrase(
          "no room: beside the other teams at most {0} m² are left",
          "không đủ chỗ: cạnh các bộ phận khác chỉ còn nhiều nhất {0} m²",
          "공간 부족: 다른 부서 외에 최대 {0} m² 남음"
        ).filled([NumberText(language).squareMetres(area)])[language]
      }))
  }

  /// Where the area would do, seats are short.
  private static let noSeats = Term(
    "no_room", "no room: no office that suits has seats and area left for all of it",
    "không đủ chỗ: không trụ sở phù hợp nào còn đủ cả chỗ ngồi và diện tích",
    "공간 부족: 좌석과 면적이 모두 남은 알맞은 청사 없음")

  private static func plain(_ why: Plan.Premises.Why) -> Term {
    switch why {
    case .onlyOffice:
      Term(
        "only_office", "the only office that suits", "trụ sở duy nhất phù hợp", "알맞은 유일한 청사")
    case .noPublicAccess:
      Term(
        "no_public_access", "no office receives the public", "không có trụ sở tiếp được người dân",
        "민원인을 받을 청사 없음")
    case .noStepFreeAccess:
      Term(
        "no_step_free_access", "no office can be entered without steps",
        "không có trụ sở tiếp cận không bậc", "무단차 청사 없음")
    case .noOffice:
      Term("no_office", "the unit may use no office", "đơn vị không có trụ sở", "사용할 청사 없음")
    default:
      Term(
        "no_other", "no other office has room for it or may take it",
        "không trụ sở nào khác còn chỗ hoặc được phép", "다른 청사에 자리가 없거나 배치 불가")
    }
  }
}
