// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

extension Scenario.Level {
  /// What people call the level.
  public var phrase: Phrase {
    switch self {
    case .unmet: Phrase("unmet needs (weighted)", "nhu cầu chưa đáp ứng (có trọng số)", "미충족 수요(가중)")
    case .purchases: Phrase("purchases", "mua sắm mới", "신규 구매")
    case .transfers: Phrase("transfers between units", "điều chuyển giữa các đơn vị", "기관 간 이관")
    case .moving:
      Phrase("moving, repair and penalties", "vận chuyển, sửa chữa và điểm phạt", "운반·수리·대체 부담")
    case .totalCost: Phrase("total cost", "tổng chi phí", "총비용")
    }
  }

  /// What the level counts.
  public var kind: Table.Column.Kind {
    switch self {
    case .unmet, .transfers: .count
    case .purchases, .moving, .totalCost: .money
    }
  }
}

extension Plan.Status {
  /// What people call the status.
  public var phrase: Phrase {
    switch self {
    case .optimal: Phrase("optimal: no plan is better", "tối ưu: không phương án nào tốt hơn", "최적: 더 나은 계획 없음")
    case .feasible:
      Phrase("feasible: a better plan may exist", "khả thi: có thể còn phương án tốt hơn", "실행 가능: 더 나은 계획이 있을 수 있음")
    case .infeasible:
      Phrase("infeasible: not every rule can be kept", "không khả thi: không thể tuân thủ mọi quy tắc", "실행 불가: 모든 규칙을 지킬 수 없음")
    case .stopped:
      Phrase("stopped early: a better plan may exist", "dừng sớm: có thể còn phương án tốt hơn", "조기 중단: 더 나은 계획이 있을 수 있음")
    }
  }
}

extension Plan.Proof {
  /// What people call the proof.
  public var phrase: Phrase {
    switch self {
    case .certified: Phrase("certified", "có chứng thực", "증명됨")
    case .solver: Phrase("solver only", "chỉ theo bộ giải", "솔버 결과만")
    }
  }
}

extension Plan.Kind {
  /// What people call the way of serving a need.
  public var phrase: Phrase {
    switch self {
    case .stay: Phrase("stays in place", "giữ nguyên tại chỗ", "제자리 유지")
    case .inherit: Phrase("inherited, moved", "kế thừa, chuyển chỗ", "승계 후 이동")
    case .transfer: Phrase("transferred", "điều chuyển", "이관")
    }
  }
}

extension Plan.Remainder.Reason {
  /// What people call the reason.
  public var phrase: Phrase {
    switch self {
    case .surplus: Phrase("surplus", "dôi dư", "잉여")
    case .reserved: Phrase("reserved", "dự trữ", "예비 보유")
    case .condition: Phrase("condition not reused", "tình trạng không dùng lại được", "재사용 불가 상태")
    case .ownership: Phrase("not the holder's own", "không thuộc sở hữu của đơn vị", "자기 소유 아님")
    }
  }
}

extension Condition {
  /// What people call the condition.
  public var phrase: Phrase {
    switch self {
    case .new: Phrase("new", "mới", "신품")
    case .good: Phrase("good", "tốt", "양호")
    case .fair: Phrase("fair", "trung bình", "보통")
    case .poor: Phrase("poor", "kém", "불량")
    case .broken: Phrase("broken", "hỏng", "고장")
    }
  }
}
