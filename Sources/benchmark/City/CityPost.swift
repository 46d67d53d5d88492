// SPDX-License-Identifier: GPL-3.0-or-later

/// A synthetic post that every new unit has; 59 people in all, as planned for old Hải Phòng.
struct CityPost {
  let name: String
  let group: String
  let headcount: Int
  let team: Team

  /// Teams that stay together.
  enum Team: String {
    case party
    case government
    case council
    case front
    case economy
    case culture
    case service

    /// What the team is called in a unit of a kind.
    func name(in kind: String) -> String {
      switch self {
      case .party: "Đảng ủy và cơ quan tham mưu"
      case .government: "Lãnh đạo UBND, Văn phòng HĐND và UBND"
      case .council: "Thường trực và các Ban HĐND"
      case .front: "Ủy ban MTTQ Việt Nam"
      case .economy: kind == "phường" ? "Phòng Kinh tế, Hạ tầng và Đô thị" : "Phòng Kinh tế"
      case .culture: "Phòng Văn hóa - Xã hội"
      case .service: "Trung tâm Phục vụ hành chính công"
      }
    }
  }

  /// 27 people of the Party and the Front, 32 of council and government.
  static let all: [CityPost] = [
    CityPost(name: "Bí thư Đảng ủy", group: "VI", headcount: 1, team: .party),
    CityPost(name: "Phó Bí thư Đảng ủy", group: "VII", headcount: 1, team: .party),
    CityPost(name: "Văn phòng Đảng ủy", group: "VIII", headcount: 6, team: .party),
    CityPost(name: "Ban Xây dựng Đảng", group: "VIII", headcount: 5, team: .party),
    CityPost(name: "Ủy ban Kiểm tra Đảng ủy", group: "VIII", headcount: 4, team: .party),
    CityPost(name: "Chủ tịch Ủy ban MTTQ", group: "VII", headcount: 1, team: .front),
    CityPost(name: "Mặt trận và đoàn thể", group: "VIII", headcount: 9, team: .front),
    CityPost(name: "Phó Chủ tịch HĐND", group: "VII", headcount: 1, team: .council),
    CityPost(name: "Ban của HĐND", group: "VIII", headcount: 1, team: .council),
    CityPost(name: "Chủ tịch UBND", group: "VII", headcount: 1, team: .government),
    CityPost(name: "Phó Chủ tịch UBND", group: "VII", headcount: 2, team: .government),
    CityPost(name: "Văn phòng HĐND và UBND", group: "VIII", headcount: 6, team: .government),
    CityPost(name: "Chuyên viên chính Phòng Kinh tế", group: "VII", headcount: 1, team: .economy),
    CityPost(name: "Phòng Kinh tế", group: "VIII", headcount: 7, team: .economy),
    CityPost(
      name: "Chuyên viên chính Phòng Văn hóa - Xã hội", group: "VII", headcount: 1,
      team: .culture),
    CityPost(name: "Phòng Văn hóa - Xã hội", group: "VIII", headcount: 6, team: .culture),
    CityPost(
      name: "Trung tâm Phục vụ hành chính công", group: "VIII", headcount: 6, team: .service),
  ]

  /// Which of a unit's offices the post works in.
  func slot(of offices: Int) -> Int {
    switch (team, offices) {
    case (_, ...1): 0
    case (.party, _): 1
    case (.front, _): offices > 3 ? 3 : 1
    case (.service, _): offices > 2 ? 2 : 0
    case (.culture, _): offices > 4 ? 4 : 0
    default: 0
    }
  }

  /// People who work in one of so many offices.
  static func heads(slot: Int, of offices: Int) -> Int {
    all.reduce(0) { $0 + ($1.slot(of: offices) == slot ? $1.headcount : 0) }
  }

  /// Whether citizens are received there.
  static func hasService(slot: Int, of offices: Int) -> Bool {
    all.contains { $0.team == .service && $0.slot(of: offices) == slot }
  }
}
