// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Says in words, with numbers, which conditions cannot hold together.
struct ConflictText {
  private let conflict: Plan.Premises.Conflict
  private let premises: Scenario.Premises
  private let directory: Directory?
  private let language: Language

  /// - Parameters:
  ///   - premises: the scenario's, whose rules the conflict speaks of.
  ///   - directory: the names of units, offices and teams; nil to call them by their ids.
  init(
    _ conflict: Plan.Premises.Conflict, _ premises: Scenario.Premises, _ directory: Directory?,
    in language: Language
  ) {
    (self.conflict, self.premises, self.directory) = (conflict, premises, directory)
    self.language = language
  }

  /// That the conditions cannot hold, and which these are; without a full stop.
  var message: String {
    switch conflict.conditions.count {
    case 0: text
    case 1: words("cannot hold: {0}", "không thể đáp ứng: {0}", "충족 불가: {0}", text)
    default:
      words("cannot hold together: {0}", "không thể đồng thời đáp ứng: {0}", "동시 충족 불가: {0}", text)
    }
  }

  /// The conditions in one sentence without a full stop.
  var text: String {
    conflict.isIrreducible ? sentence : sentence + " " + early
  }

  /// The conditions one by one.
  var clauses: [String] { conflict.conditions.map(clause) }

  private var early: String {
    words(
      "(perhaps not all of this: the search for less ended early)",
      "(có thể không cần tất cả: việc tìm tập nhỏ hơn dừng sớm)",
      "(전부가 아닐 수 있음: 더 작은 조합 탐색이 일찍 끝남)")
  }

  private var sentence: String {
    guard conflict.conditions.isEmpty else {
      return clauses.joined(separator: "; ")
    }
    return words(
      "{0}: there is no office that they may use", "{0}: không có trụ sở nào được sử dụng",
      "{0}: 사용할 수 있는 청사 없음", everybody)
  }

  private func clause(_ condition: Plan.Premises.Condition) -> String {
    switch condition {
    case .rule(let number): rule(number)
    case .access(let party, let needs, let offices): access(party, needs, offices)
    case .closing(let office): closing(office) + noneLeft(condition)
    case .counters(let unit, let farthest): counters(unit, farthest)
    case .keep(let unit): keep(unit)
    case .area(let area):
      capacity(area, Phrase("{0} m²", "{0} m²", "{0} m²")) { NumberText(language).squareMetres($0) }
        + noDivision(condition)
    case .seats(let seats):
      capacity(seats, Phrase("{0} seats", "{0} chỗ ngồi", "좌석 {0}석")) {
        NumberText(language).whole($0)
      } + noDivision(condition)
    }
  }

  private func words(
    _ english: String, _ vietnamese: String, _ korean: String, _ values: String...
  ) -> String {
    Phrase(english, vietnamese, korean).filled(values)[language]
  }
}

extension ConflictText {
  private func rule(_ number: Int) -> String {
    guard number >= 1, number <= premises.rules.count else {
      return words("rule {0}", "quy tắc {0}", "규칙 {0}", "\(number)")
    }
    let rule = premises.rules[number - 1]
    let teams = list(names(of: rule))
    return switch rule.kind {
    case .together:
      words(
        "{0} must be together", "{0} phải làm việc cùng một trụ sở", "{0}은(는) 같은 청사여야 함", teams)
    case .apart:
      words(
        "{0} must be apart", "{0} không được làm việc cùng trụ sở", "{0}은(는) 서로 다른 청사여야 함", teams)
        + tooFewOffices
    case .near:
      words("{0} should be near", "{0} nên ở gần nhau", "{0}은(는) 가까이 있어야 함", teams)
    case .fixed(_, let office):
      words(
        "{0} must be in {1}", "{0} phải làm việc tại {1}", "{0}은(는) {1}에 있어야 함", teams,
        officeName(office)) + cannotBeUsed
    }
  }

  /// The teams of a rule that the conflict is about; all where it is about none.
  private func names(of rule: Scenario.Premises.Rule) -> [String] {
    let bound = conflict.parties.filter { rule.unit == nil || rule.unit == $0.unit }
    let present = rule.teams.flatMap { team in bound.filter { $0.team == team }.map(teamName) }
    return present.isEmpty
      ? rule.teams.map { team in rule.unit.flatMap { directory?.team(team, of: $0) } ?? team }
      : unique(present)
  }

  private func access(
    _ party: Plan.Premises.Party, _ needs: [Plan.Premises.Access], _ offices: Int64
  ) -> String {
    let needs = list(needs.map { Term($0).phrase[language] })
    guard offices > 0 else {
      guard !conflict.conditions.contains(where: \.isClosing) else {
        return words(
          "{0} needs {1}, which no open office that it may use has",
          "{0} cần {1}, không trụ sở nào đang mở và được dùng đáp ứng",
          "{0}에 {1} 필요, 열린 청사 중 충족하는 곳 없음", name(party), needs)
      }
      return words(
        "{0} needs {1}, which no office that it may use has",
        "{0} cần {1}, không trụ sở nào được dùng đáp ứng", "{0}에 {1} 필요, 충족하는 청사 없음",
        name(party), needs)
    }
    return words(
      "{0} needs {1}; offices that it may use and that have it: {2}",
      "{0} cần {1}; số trụ sở được dùng đáp ứng: {2}", "{0}에 {1} 필요; 충족하는 청사 {2}곳",
      name(party), needs, "\(offices)")
  }

  private func closing(_ office: String) -> String {
    let day = premises.closing.first { $0.office == office }?.day.description ?? ""
    return words(
      "{0} is closed from {1} on", "{0} đóng cửa từ ngày {1}", "{0}은(는) {1}부터 폐쇄",
      officeName(office), day)
  }

  private func counters(
    _ unit: String, _ farthest: Plan.Premises.FarthestCitizens?
  ) -> String {
    words(
      "citizens of every old unit of {0} need a kept public counter within {1} km",
      "người dân mọi đơn vị cũ của {0} cần một nơi tiếp dân được giữ lại trong vòng {1} km",
      "{0}의 모든 옛 기관 주민에게 {1} km 안에 유지되는 민원 창구 필요", unitName(unit),
      NumberText(language).exactKilometres(premises.counterDistanceMetres ?? 0))
      + (farthest.map(way) ?? "")
  }

  /// How far the citizens who have farthest are from a counter.
  private func way(of citizens: Plan.Premises.FarthestCitizens) -> String {
    guard let nearest = citizens.nearest else {
      return words(
        "; it may use no office with public access",
        "; đơn vị không được sử dụng trụ sở nào có nơi tiếp được người dân",
        "; 사용할 수 있는 민원인 출입 청사 없음")
    }
    return words(
      "; those of {0}, the farthest, are {1} km from the nearest office with public access that "
        + "it may use, {2}",
      "; xa nhất là người dân {0}, cách {1} km đến trụ sở gần nhất được sử dụng có nơi tiếp được "
        + "người dân, {2}",
      "; 가장 먼 {0} 주민은 사용 가능한 민원인 출입 청사 중 가장 가까운 {2}까지 {1} km",
      unitName(citizens.oldUnit), NumberText(language).exactKilometres(nearest.metres),
      officeName(nearest.office)) + tooFewTeams(nearest)
  }

  private func keep(_ unit: String) -> String {
    let keep = premises.keep.first { $0.unit == unit } ?? premises.keep.first { $0.unit == nil }
    let count = NumberText(language).whole(Int64(keep?.count ?? 0))
    return keep?.kind == .exactly
      ? words(
        "number of offices that {0} keeps: exactly {1}", "{0} giữ đúng {1} trụ sở",
        "{0}은(는) 청사를 정확히 {1}곳 유지", unitName(unit), count) + tooMany
      : words(
        "number of offices that {0} keeps: at most {1}", "{0} giữ tối đa {1} trụ sở",
        "{0}은(는) 청사를 최대 {1}곳 유지", unitName(unit), count)
  }

  /// What the teams need against what offices have.
  private func capacity(
    _ capacity: Plan.Premises.Capacity, _ measure: Phrase, _ number: (Int64) -> String
  ) -> String {
    func text(_ amount: Int64) -> String { measure.filled([number(amount)])[language] }
    let needed = words(
      "{0} \(need) {1}", "{0} cần {1}", "{0}에 {1} 필요", everybody, text(capacity.needed))
    let hasAccess = conflict.conditions.contains(where: \.isAccess)
    let offices = hasAccess ? Self.suitable(capacity.offices) : Self.all(capacity.offices)
    let values = [text(capacity.largest), "\(capacity.offices)", text(capacity.total)]
    return needed + "; " + offices.filled(values)[language]
  }

  /// The largest of so many offices, and all of them.
  private static func all(_ offices: Int64) -> Phrase {
    switch offices {
    case 0: Phrase("no office is open", "không có trụ sở nào mở", "열린 청사 없음")
    case 1: Phrase("the only office has {0}", "trụ sở duy nhất có {0}", "유일한 청사 {0}")
    default:
      Phrase(
        "the largest office has {0}, all {1} have {2}",
        "trụ sở lớn nhất có {0}, cả {1} trụ sở có {2}", "가장 큰 청사 {0}, 전체 {1}곳 {2}")
    }
  }

  /// The same of offices that give all the access that the conflict is about.
  private static func suitable(_ offices: Int64) -> Phrase {
    switch offices {
    case 0:
      Phrase(
        "no open office gives all of this access",
        "không trụ sở đang mở nào đáp ứng tất cả các yêu cầu này", "이를 모두 충족하는 열린 청사 없음")
    case 1:
      Phrase(
        "the only suitable office has {0}", "trụ sở phù hợp duy nhất có {0}", "적합한 유일한 청사 {0}")
    default:
      Phrase(
        "the largest suitable office has {0}, all {1} such offices have {2}",
        "trụ sở phù hợp lớn nhất có {0}, cả {1} trụ sở phù hợp có {2}",
        "적합한 청사 중 가장 큰 곳 {0}, 적합한 {1}곳 전체 {2}")
    }
  }

  /// Whether the offices are large enough together, and only no division of the teams among them fits.
  private var isPacking: Bool {
    conflict.parties.count > 1
      && conflict.conditions.allSatisfy { $0.capacity.map { $0.needed <= $0.total } ?? false }
  }

  private func noDivision(_ condition: Plan.Premises.Condition) -> String {
    guard isPacking, condition == conflict.conditions.last else { return "" }
    return words(
      ", but no division of the teams among the offices fits",
      ", nhưng không có cách chia các bộ phận vào các trụ sở nào vừa",
      ", 그러나 부서를 청사에 나누어 배치할 방법 없음")
  }
}

extension ConflictText {
  /// Who has no place, where the conditions only say which offices are closed.
  private func noneLeft(_ condition: Plan.Premises.Condition) -> String {
    guard condition == conflict.conditions.last, !conflict.parties.isEmpty,
      conflict.conditions.allSatisfy(\.isClosing)
    else { return "" }
    return words(
      "; no other office is left for {0}", "; không còn trụ sở nào khác cho {0}",
      "; {0}에 남은 다른 청사 없음", everybody)
  }

  /// Whether a single condition cannot hold whatever the others are, so that it says why itself.
  private var isAlone: Bool { conflict.conditions.count == 1 && conflict.isIrreducible }

  private var cannotBeUsed: String {
    guard isAlone, let unit = conflict.parties.first?.unit else { return "" }
    return words(
      ", which {0} may not use", ", là nơi {0} không được sử dụng", "({0}이(가) 쓸 수 없는 청사)",
      unitName(unit))
  }

  private var tooFewOffices: String {
    guard isAlone else { return "" }
    return words(
      ", which are more teams than offices", ", nhiều bộ phận hơn số trụ sở", "(청사보다 부서가 많음)")
  }

  /// That teams are missing, where every counter would be near enough.
  private func tooFewTeams(_ nearest: Plan.Premises.NearestCounter) -> String {
    guard isAlone, nearest.metres <= premises.counterDistanceMetres ?? 0 else { return "" }
    return words(
      "; this takes more offices than it has teams",
      "; như vậy cần nhiều trụ sở hơn số bộ phận của đơn vị", "; 부서보다 많은 청사가 필요함")
  }

  private var tooMany: String {
    guard isAlone else { return "" }
    return words(
      ", more than its offices and teams allow", ", nhiều hơn số trụ sở hoặc bộ phận cho phép",
      "(청사나 부서 수보다 많음)")
  }
}

extension ConflictText {
  /// The teams that the conflict is about, each once.
  private var everybody: String { list(teams) }
  private var teams: [String] { unique(conflict.parties.map(name)) }
  /// The English verb of these teams.
  private var need: String { teams.count == 1 ? "needs" : "need" }

  private func unique(_ names: [String]) -> [String] {
    names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// A team, with its unit where teams of several units are in conflict.
  private func name(_ party: Plan.Premises.Party) -> String {
    let isOneUnit = conflict.parties.allSatisfy { $0.unit == party.unit }
    return isOneUnit ? teamName(party) : "\(teamName(party)) (\(unitName(party.unit)))"
  }

  private func teamName(_ party: Plan.Premises.Party) -> String {
    directory?.team(party.team, of: party.unit) ?? party.team
  }

  private func unitName(_ id: String) -> String { directory?.units[id]?.name ?? id }
  private func officeName(_ id: String) -> String { directory?.offices[id]?.name ?? id }

  private func list(_ names: [String]) -> String {
    NameList(names).text(and: Phrase(" and ", " và ", " 및 ")[language])
  }
}

extension Plan.Premises.Condition {
  fileprivate var capacity: Plan.Premises.Capacity? {
    switch self {
    case .area(let capacity), .seats(let capacity): capacity
    case .rule, .access, .closing, .counters, .keep: nil
    }
  }

  fileprivate var isAccess: Bool {
    if case .access = self { true } else { false }
  }

  fileprivate var isClosing: Bool {
    if case .closing = self { true } else { false }
  }
}

extension Term {
  fileprivate init(_ access: Plan.Premises.Access) {
    self =
      switch access {
      case .receivesPublic:
        Term("public", "public access", "nơi tiếp được người dân", "민원인 출입")
      case .stepFree: Term("step_free", "step-free access", "lối vào không bậc", "무단차 출입")
      }
  }
}
