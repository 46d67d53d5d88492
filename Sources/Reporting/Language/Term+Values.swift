// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
internal import Inventory

extension Term {
  static let yes = Term("true", "yes", "có", "예")
  static let no = Term("false", "no", "không", "아니요")
  static let b0 = Term(
    "B0", "B0: every need bought new", "B0: mua mới mọi nhu cầu", "B0: 모든 소요 신규 구매")
  static let b1 = Term(
    "B1", "B1: what stands at the workplace stays", "B1: giữ nguyên tài sản tại chỗ",
    "B1: 현 위치 자산만 사용")
  static let b2 = Term(
    "B2", "B2: what is inherited is used", "B2: dùng tài sản được kế thừa", "B2: 승계 자산만 사용")

  init(_ kind: Plan.Kind) {
    self =
      switch kind {
      case .stay: Term("stay", "stays", "giữ nguyên", "유지")
      case .inherit: Term("inherit", "inherited", "kế thừa", "승계")
      case .transfer: Term("transfer", "transferred", "điều chuyển", "관리전환")
      }
  }

  init(_ condition: Condition) {
    self =
      switch condition {
      case .new: Term("new", "new", "mới", "신품")
      case .good: Term("good", "good", "tốt", "양호")
      case .fair: Term("fair", "fair", "trung bình", "보통")
      case .poor: Term("poor", "poor", "kém", "불량")
      case .broken: Term("broken", "broken", "hỏng", "고장")
      }
  }

  init(_ reason: Plan.Remainder.Reason) {
    self =
      switch reason {
      case .surplus: Term("surplus", "left over", "dôi dư", "잉여")
      case .reserved: Term("reserved", "reserved", "được giữ lại", "유보")
      case .condition:
        Term("condition", "condition not reused", "tình trạng không dùng lại được", "상태 불량")
      case .ownership:
        Term("ownership", "not the unit's own", "không thuộc sở hữu đơn vị", "타 기관 소유")
      }
  }

  /// The word of a status.
  public init(_ status: Plan.Status) {
    self =
      switch status {
      case .optimal: Term("optimal", "optimal", "tối ưu", "최적")
      case .feasible: Term("feasible", "feasible", "khả thi", "실행 가능")
      case .infeasible: Term("infeasible", "infeasible", "không khả thi", "실행 불가능")
      case .stopped: Term("stopped", "stopped early", "dừng sớm", "조기 중단")
      }
  }

  /// How many units' premises have a status.
  init(premises status: Plan.Status) {
    let word = Term(status).phrase
    self.init(
      "premises_\(status.rawValue)",
      Phrase(in: { language in
        let head = Phrase("Premises of units", "Trụ sở của đơn vị", "기관 청사")
        return "\(head[language]): \(word[language])"
      }))
  }

  init(_ proof: Plan.Proof) {
    self =
      switch proof {
      case .certified: Term("certified", "certified", "có chứng nhận", "정수 쌍대로 증명")
      case .solver: Term("solver", "by the solver only", "chỉ theo bộ giải", "솔버 결과")
      }
  }

  /// The word of a level.
  public init(_ level: Scenario.Level) {
    self =
      switch level {
      case .unmet: Term("unmet", "unmet needs", "nhu cầu chưa đáp ứng", "미충족 소요")
      case .purchases: Term("purchases", "purchases", "mua sắm", "구매")
      case .transfers: Term("transfers", "transfers", "điều chuyển", "관리전환")
      case .moving: Term("moving", "moving", "di chuyển", "이전")
      case .totalCost: Term("total_cost", "total cost", "tổng chi phí", "총비용")
      }
  }
}
