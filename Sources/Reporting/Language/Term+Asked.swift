// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

extension Term {
  static let asked = Term(
    "asked", "What the scenario asks", "Yêu cầu của kịch bản", "시나리오의 조건")
  static let askedTeams = Term("teams", "Teams", "Các bộ phận", "부서")
  static let counterDistance = Term(
    "counter_distance_m", "farthest that a kept public counter may be",
    "khoảng cách xa nhất đến nơi tiếp dân được giữ lại", "유지되는 민원 창구까지의 최대 거리")
  static let closedFrom = Term(
    "closing", "closed from this day on", "đóng cửa từ ngày", "이 날부터 폐쇄")

  init(_ offices: Scenario.Premises.Offices) {
    self =
      switch offices {
      case .inherited:
        Term(
          "inherited", "own and inherited offices only", "chỉ dùng trụ sở của mình và được kế thừa",
          "자체·승계 청사만 사용")
      case .shared:
        Term(
          "shared", "also offices that other units release, where its own do not hold all",
          "dùng thêm trụ sở đơn vị khác trả lại khi trụ sở của mình không đủ chỗ",
          "자체 청사가 부족하면 다른 기관이 비운 청사도 사용")
      }
  }

  init(_ keep: Scenario.Premises.Keep.Kind) {
    self =
      switch keep {
      case .atMost:
        Term(
          "at_most", "offices kept, at most", "số trụ sở giữ lại tối đa", "유지 청사 수 최대")
      case .exactly:
        Term(
          "exactly", "offices kept, exactly", "số trụ sở giữ lại, đúng", "유지 청사 수 정확히")
      }
  }

  init(_ rule: Scenario.Premises.Rule.Kind) {
    self =
      switch rule {
      case .together: Term("together", "together in one office", "cùng một trụ sở", "같은 청사")
      case .apart: Term("apart", "apart", "không cùng trụ sở", "서로 다른 청사")
      case .near:
        Term(
          "near", "near each other, with this weight", "gần nhau, với trọng số", "가까이(가중치)")
      case .fixed: Term("fixed", "in this office", "tại trụ sở", "지정 청사")
      }
  }
}
