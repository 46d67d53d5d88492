// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Testing
import Words

@testable import Reporting

struct ConflictTextTests {
  private typealias Condition = Plan.Premises.Condition

  private func text(
    _ conditions: [Plan.Premises.Condition], _ language: Language = .english,
    teams: [String] = ["Đảng ủy", "Mặt trận"], of units: [String] = ["n-11407"],
    isMessage: Bool = false
  ) throws -> String {
    var premises = Scenario.Premises()
    premises.rules = [
      .init(.together(["Đảng ủy", "Mặt trận", "Văn phòng"])),
      .init(.apart(["Đảng ủy", "Mặt trận"])),
      .init(.near(["Đảng ủy", "Mặt trận"], weight: 2)),
      .init(.fixed(team: "Đảng ủy", office: "s-11371-1")),
    ]
    premises.closing = [
      .init(office: "s-11371-1", day: try #require(PartialDate("2025-06-30")))
    ]
    premises.keep = [
      .init(unit: "n-11407", kind: .atMost, count: 1), .init(kind: .exactly, count: 1_234),
    ]
    premises.counterDistanceMetres = 2_500
    let inventory = try Samples.inventory(try Samples.files(of: "an-bien"))
    let parties = units.flatMap { unit in
      teams.map { Plan.Premises.Party(unit: unit, team: $0, part: nil) }
    }
    let words = ConflictText(
      .init(parties: parties, conditions: conditions), premises, Directory(inventory))
    return (isMessage ? words.message : words.text).text(in: language)
  }

  private static let area = Plan.Premises.Capacity(
    needed: 3_100_000, largest: 2_800_000, total: 5_205_000, offices: 2)
  private static let party = Plan.Premises.Party(unit: "n-11407", team: "Đảng ủy", part: nil)

  @Test(arguments: [
    (
      Language.english,
      "Đảng ủy and Mặt trận must be together; Đảng ủy and Mặt trận need 310.0 m²; "
        + "the largest office has 280.0 m², all 2 have 520.5 m²"
    ),
    (
      .vietnamese,
      "Đảng ủy và Mặt trận phải làm việc cùng một trụ sở; Đảng ủy và Mặt trận cần 310,0 m²; "
        + "trụ sở lớn nhất có 280,0 m², cả 2 trụ sở có 520,5 m²"
    ),
    (
      .korean,
      "Đảng ủy 및 Mặt trận은(는) 같은 청사여야 함; Đảng ủy 및 Mặt trận에 310.0 m² 필요; "
        + "가장 큰 청사 280.0 m², 전체 2곳 520.5 m²"
    ),
  ])
  func `Teams that must be together and what they need are told in every language`(
    language: Language, expected: String
  ) throws {
    #expect(try text([.rule(1), .area(Self.area)], language) == expected)
  }

  @Test(arguments: [
    (
      Language.english,
      "cannot hold: Đảng ủy and Mặt trận need 48 seats; the largest office has 31 seats, all 2 have "
        + "60 seats, but no division of the teams among the offices fits"
    ),
    (
      .vietnamese,
      "không thể đáp ứng: Đảng ủy và Mặt trận cần 48 chỗ ngồi; trụ sở lớn nhất có 31 chỗ ngồi, "
        + "cả 2 trụ sở có 60 chỗ ngồi, nhưng không có cách chia các bộ phận vào các trụ sở nào vừa"
    ),
    (
      .korean,
      "충족 불가: Đảng ủy 및 Mặt trận에 좌석 48석 필요; 가장 큰 청사 좌석 31석, 전체 2곳 좌석 60석, "
        + "그러나 부서를 청사에 나누어 배치할 방법 없음"
    ),
  ])
  func `Teams that are not too many, but that no division fits, are told in every language`(
    language: Language, expected: String
  ) throws {
    #expect(try text([.seats(Self.seats)], language, isMessage: true) == expected)
  }

  private static let seats = Plan.Premises.Capacity(
    needed: 48, largest: 31, total: 60, offices: 2)

  @Test func `That no division fits is told once, and only of sizes of several teams`() throws {
    let division = "no division"
    let room = Plan.Premises.Capacity(
      needed: 3_100_000, largest: 2_800_000, total: 3_100_000, offices: 2)
    let both = try text([.area(room), .seats(Self.seats)])
    #expect(both.split(separator: division).count == 2 && both.hasSuffix("offices fits"))
    let short = Plan.Premises.Capacity(needed: 61, largest: 31, total: 60, offices: 2)
    #expect(try !text([.seats(short)]).contains(division))
    #expect(try !text([.area(room), .seats(short)]).contains(division))
    #expect(try !text([.keep(unit: "n-11407"), .seats(Self.seats)]).contains(division))
    #expect(try !text([.seats(Self.seats)], teams: ["Đảng ủy"]).contains(division))
  }

  @Test(arguments: [
    (
      Condition.rule(2), "Đảng ủy and Mặt trận must be apart, which are more teams than offices"
    ),
    (.rule(3), "Đảng ủy and Mặt trận should be near"),
    (.rule(4), "Đảng ủy must be in Trụ sở Phường An Biên cũ, which Phường An Biên may not use"),
    (.rule(5), "rule 5"),
    (.rule(.min), "rule -9223372036854775808"),
    (
      .access(party, [.receivesPublic, .stepFree], offices: 0),
      "Đảng ủy needs public access and step-free access, which no office that it may use has"
    ),
    (
      .access(party, [.stepFree], offices: 2),
      "Đảng ủy needs step-free access; offices that it may use and that have it: 2"
    ),
    (
      .closing(office: "s-11371-1"),
      "Trụ sở Phường An Biên cũ is closed from 2025-06-30 on; "
        + "no other office is left for Đảng ủy and Mặt trận"
    ),
    (.keep(unit: "n-11407"), "number of offices that Phường An Biên keeps: at most 1"),
    (
      .keep(unit: "n-11383"),
      "number of offices that Phường Lê Chân keeps: exactly 1,234, "
        + "more than its offices and teams allow"
    ),
    (
      .keep(unit: "<x>"),
      "number of offices that <x> keeps: exactly 1,234, more than its offices and teams allow"
    ),
    (
      .seats(.init(needed: 7, largest: 5, total: 5, offices: 1)),
      "Đảng ủy and Mặt trận need 7 seats; the only office has 5 seats"
    ),
    (
      .seats(.init(needed: 7, largest: 0, total: 0, offices: 0)),
      "Đảng ủy and Mặt trận need 7 seats; no office is open"
    ),
  ])
  func `Every condition is told with its numbers`(
    condition: Plan.Premises.Condition, expected: String
  ) throws {
    #expect(try text([condition]) == expected)
  }

  @Test(arguments: [
    (Language.english, 0, "no open office gives all of this access"),
    (.english, 1, "the only suitable office has 24 seats"),
    (.english, 2, "the largest suitable office has 24 seats, all 2 such offices have 40 seats"),
    (.vietnamese, 0, "không trụ sở đang mở nào đáp ứng tất cả các yêu cầu này"),
    (.vietnamese, 1, "trụ sở phù hợp duy nhất có 24 chỗ ngồi"),
    (
      .vietnamese, 2,
      "trụ sở phù hợp lớn nhất có 24 chỗ ngồi, cả 2 trụ sở phù hợp có 40 chỗ ngồi"
    ),
    (.korean, 0, "이를 모두 충족하는 열린 청사 없음"),
    (.korean, 1, "적합한 유일한 청사 좌석 24석"),
    (.korean, 2, "적합한 청사 중 가장 큰 곳 좌석 24석, 적합한 2곳 전체 좌석 40석"),
  ])
  func `Beside access, what suitable offices have is told in every language`(
    language: Language, offices: Int64, expected: String
  ) throws {
    let access = Condition.access(Self.party, [.stepFree], offices: 2)
    let seats = Condition.seats(.init(needed: 25, largest: 24, total: 40, offices: offices))
    #expect(try text([access, seats], language).hasSuffix("; " + expected))
  }

  private static let counters =
    "citizens of every old unit of Phường An Biên need a kept public "
    + "counter within 2.5 km"

  @Test(arguments: [
    (
      Plan.Premises.FarthestCitizens(
        oldUnit: "o-11401", nearest: .init(office: "s-11401-1", metres: 3_212)),
      "; those of Phường An Dương (Quận Lê Chân), the farthest, are 3.212 km from the nearest "
        + "office with public access that it may use, Trụ sở Phường An Dương cũ"
    ),
    (
      .init(oldUnit: "<x>", nearest: .init(office: "<y>", metres: 2_500)),
      "; those of <x>, the farthest, are 2.5 km from the nearest office with public access that it "
        + "may use, <y>; this takes more offices than it has teams"
    ),
    (.init(oldUnit: "o-11401", nearest: nil), "; it may use no office with public access"),
    (nil, ""),
  ])
  func `Citizens who have too far are told with the nearest counter and the way`(
    farthest: Plan.Premises.FarthestCitizens?, expected: String
  ) throws {
    #expect(try text([.counters(unit: "n-11407", farthest)]) == Self.counters + expected)
  }

  @Test(arguments: [
    (
      Language.vietnamese,
      "người dân mọi đơn vị cũ của Phường An Biên cần một nơi tiếp dân được giữ lại trong vòng "
        + "2,5 km; xa nhất là người dân <x>, cách 3,212 km đến trụ sở gần nhất được sử dụng có nơi "
        + "tiếp được người dân, Trụ sở Phường An Dương cũ"
    ),
    (
      .korean,
      "Phường An Biên의 모든 옛 기관 주민에게 2.5 km 안에 유지되는 민원 창구 필요; 가장 먼 <x> 주민은 "
        + "사용 가능한 민원인 출입 청사 중 가장 가까운 Trụ sở Phường An Dương cũ까지 3.212 km"
    ),
  ])
  func `The way to a counter is told in every language`(
    language: Language, expected: String
  ) throws {
    let farthest = Plan.Premises.FarthestCitizens(
      oldUnit: "<x>", nearest: .init(office: "s-11401-1", metres: 3_212))
    #expect(try text([.counters(unit: "n-11407", farthest)], language) == expected)
  }

  @Test func `Counters that would be near enough do not tell of teams beside other conditions`()
    throws
  {
    let farthest = Plan.Premises.FarthestCitizens(
      oldUnit: "<x>", nearest: .init(office: "<y>", metres: 2_500))
    let words = try text([.counters(unit: "n-11407", farthest), .keep(unit: "n-11407")])
    #expect(!words.contains("more offices than"))
  }

  @Test func `One team needs, several need`() throws {
    let seats = Condition.seats(.init(needed: 7, largest: 5, total: 5, offices: 1))
    #expect(try text([seats], teams: ["A", "A"]) == "A needs 7 seats; the only office has 5 seats")
    #expect(
      try text([seats], teams: ["A", "B"]) == "A and B need 7 seats; the only office has 5 seats")
  }

  @Test func `A closed office is told beside the need that only it meets`() throws {
    let access = Condition.access(Self.party, [.stepFree], offices: 0)
    #expect(
      try text([access, .closing(office: "s-11371-1")])
        == "Đảng ủy needs step-free access, which no open office that it may use has; "
        + "Trụ sở Phường An Biên cũ is closed from 2025-06-30 on")
    #expect(
      try text([.closing(office: "s-11371-1"), .closing(office: "<x>")], teams: ["A"])
        == "Trụ sở Phường An Biên cũ is closed from 2025-06-30 on; <x> is closed from  on; "
        + "no other office is left for A")
  }

  @Test func `A condition beside others does not say why it cannot hold`() throws {
    #expect(
      try text([.rule(4), .keep(unit: "<x>")])
        == "Đảng ủy must be in Trụ sở Phường An Biên cũ; "
        + "number of offices that <x> keeps: exactly 1,234")
  }

  @Test(arguments: [
    (
      [Condition.rule(2)],
      "cannot hold: Đảng ủy and Mặt trận must be apart, which are more teams than offices"
    ),
    (
      [.rule(1), .rule(2)],
      "cannot hold together: Đảng ủy and Mặt trận must be together; "
        + "Đảng ủy and Mặt trận must be apart"
    ),
    ([], "Đảng ủy and Mặt trận: there is no office that they may use"),
  ])
  func `A message says that the conditions cannot hold`(
    conditions: [Plan.Premises.Condition], expected: String
  ) throws {
    #expect(try text(conditions, isMessage: true) == expected)
  }

  @Test(arguments: [Condition.rule(1), .area(area), .closing(office: "x"), .keep(unit: "x")])
  func `No language has words of another`(condition: Plan.Premises.Condition) throws {
    let words = try Language.allCases.map { try text([condition], $0) }
    #expect(Set(words).count == Language.allCases.count)
  }

  @Test func `Teams of several units are told with their units`() throws {
    #expect(
      try text([], teams: ["A"], of: ["n-11407", "n-11383"])
        == "A (Phường An Biên) and A (Phường Lê Chân): there is no office that they may use")
  }

  @Test(arguments: [
    (Language.english, "Phòng Văn hóa - Xã hội and Ủy ban MTTQ Việt Nam need 7 seats", "culture"),
    (
      .english, "“Phòng Kinh tế, Hạ tầng và Đô thị” and “Ủy ban MTTQ Việt Nam” need 7 seats",
      "economy"
    ),
    (.english, "Thường trực và các Ban HĐND and Ủy ban MTTQ Việt Nam need 7 seats", "council"),
    (
      .vietnamese, "“Thường trực và các Ban HĐND” và “Ủy ban MTTQ Việt Nam” cần 7 chỗ ngồi",
      "council"
    ),
    (.korean, "Thường trực và các Ban HĐND 및 Ủy ban MTTQ Việt Nam에 좌석 7석 필요", "council"),
  ])
  func `Teams are told by their names, in quotation marks where these could be misread`(
    language: Language, expected: String, team: String
  ) throws {
    let seats = Condition.seats(.init(needed: 7, largest: 5, total: 5, offices: 1))
    let text = try text([seats], language, teams: [team, "front"])
    #expect(text.hasPrefix(expected + ";"))
  }

  @Test(arguments: [
    (
      Optional("n-11407"), ["party", "front"],
      "Đảng ủy và cơ quan tham mưu and Ủy ban MTTQ Việt Nam"
    ),
    (nil, ["party", "front"], "Đảng ủy và cơ quan tham mưu and Ủy ban MTTQ Việt Nam"),
    (nil, ["front"], "Ủy ban MTTQ Việt Nam"),
    (nil, [], "party and front"),
    ("n-11407", [], "Đảng ủy và cơ quan tham mưu and Ủy ban MTTQ Việt Nam"),
  ])
  func `A rule is told by the names of the teams that the conflict is about`(
    unit: String?, teams: [String], expected: String
  ) throws {
    var premises = Scenario.Premises()
    premises.rules = [.init(.apart(["party", "front"]), unit: unit)]
    let parties = teams.map { Plan.Premises.Party(unit: "n-11407", team: $0, part: nil) }
    let words = ConflictText(
      .init(parties: parties, conditions: [.rule(1)]), premises,
      Directory(try Samples.inventory(try Samples.files(of: "an-bien"))))
    #expect(
      words.text.text(in: .english) == expected
        + " must be apart, which are more teams than offices")
  }
}
