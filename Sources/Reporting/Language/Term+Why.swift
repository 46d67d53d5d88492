// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Term {
  /// Why a team works where it does, in words.
  ///
  /// - Parameters:
  ///   - rules: the rules that numbers speak of.
  ///   - office: what people call an office.
  ///   - team: what people call a team of the unit.
  init(
    _ why: Plan.Premises.Why, currency: String, rules: [Scenario.Premises.Rule],
    office: (String) -> String, team: (String) -> String
  ) {
    func rule(_ number: Int) -> String {
      guard number >= 1, number <= rules.count else { return "\(number)" }
      let rule = rules[number - 1]
      return "\(number) (\(rule.word): \(NameList(rule.teams.map(team)).text()))"
    }
    self =
      switch why {
      case .rule(let number):
        Term("rule", "rule {0}", "theo quy tắc {0}", "규칙 {0}").filled(rule(number))
      case .best(let level, let amount, let other):
        Self.best(level, amount, office(other), currency)
      case .tie(let other):
        Term("tie", "as good as {0}", "tương đương {0}", "{0}와(과) 같음").filled(office(other))
      case .tooLarge(let area, let seats): Self.tooLarge(area, seats)
      case .noRoom(let area): Self.noRoom(area)
      case .heldOut(let numbers): Self.heldOut(by: numbers.map(rule))
      case .onlyOffice, .noOther, .noPublicAccess, .noStepFreeAccess, .noOffice: Self.plain(why)
      }
  }

  private static func best(
    _ level: Scenario.Premises.Level, _ amount: Int64, _ office: String, _ currency: String
  ) -> Term {
    let level = (term: Term(level), kind: level.kind)
    return Term(
      "best",
      Phrase(in: { language in
        let amount = CellText(language, currency: currency)
          .amount(amount, level.kind)
        return Phrase(
          "better than {0} by {1} ({2})", "tốt hơn {0}: {1} ({2})", "{0}보다 {1} 나음({2})"
        ).filled([office, amount, level.term.phrase[language]])[language]
      }))
  }

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

  private static func heldOut(by rules: [String]) -> Term {
    guard !rules.isEmpty else {
      return Term(
        "held_out", "kept out by the number of offices or the distance to counters",
        "bị giới hạn bởi số trụ sở hoặc khoảng cách đến nơi tiếp dân",
        "청사 수 또는 민원 창구 거리 제한")
    }
    return Term(
      "held_out", rules.count == 1 ? "kept out by rule {0}" : "kept out by rules {0}",
      rules.count == 1 ? "bị quy tắc {0} ngăn" : "bị các quy tắc {0} ngăn", "규칙 {0}에 따라 제외"
    ).filled(rules.joined(separator: ", "))
  }

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
        "no_other", "no other office takes it beside the others",
        "không trụ sở nào khác còn chỗ hoặc được phép", "다른 청사 불가")
    }
  }
}
