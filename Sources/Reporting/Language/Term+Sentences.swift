// SPDX-License-Identifier: GPL-3.0-or-later

extension Term {
  static let claimedAgainstB2 = Term(
    "claimed_against_b2",
    """
    Claimed against B2, in which every new unit uses what it inherits: avoided = baseline \
    purchases − plan purchases − plan unmet, at the need's price. Differences keep their sign.
    """,
    """
    So với B2, trong đó mỗi đơn vị mới dùng tài sản được kế thừa: tránh được = mua sắm theo B2 − \
    mua sắm theo kế hoạch − chưa đáp ứng, theo đơn giá của nhu cầu. Chênh lệch giữ nguyên dấu.
    """,
    "신설 기관이 승계 자산을 사용하는 B2를 기준으로 함. 회피액 = 기준 구매액 − 계획 구매액 − 미충족액(소요 단가 적용). 차액은 부호를 그대로 표시함.")
  static let avoidanceIsNotCash = Term(
    "avoidance_is_not_cash",
    "This is cost avoidance, not cash saving: no budget line has been released.",
    """
    Đây là chi phí tránh được, không phải tiết kiệm bằng tiền: chưa có dòng ngân sách nào được \
    cắt giảm.
    """,
    "이는 비용 회피이며 현금 절감이 아님. 감액된 예산 항목은 없음.")
  static let pricesAreReference = Term(
    "prices_are_reference",
    """
    Amounts use reference prices of equivalent new items, capped by the norm; original cost is \
    never used as value.
    """,
    """
    Số tiền tính theo giá tham chiếu của tài sản mới tương đương, không vượt mức giá của tiêu \
    chuẩn, định mức; nguyên giá không được dùng làm giá trị.
    """,
    "금액은 동등한 신품의 기준 가격(정원·기준 상한 적용)으로 계산하며 취득원가는 가치로 쓰지 않음.")
  static let pastLifeApart = Term(
    "past_life_apart",
    """
    Transfers of items past their useful life without an inspection are a line of their own and \
    outside the headline.
    """,
    """
    Tài sản điều chuyển đã quá thời gian sử dụng mà chưa kiểm tra được ghi riêng, không tính vào \
    số liệu chính.
    """,
    "내용연수가 지나고 검사를 받지 않은 이전 자산은 별도로 표시하며 대표 금액에서 제외함.")
  static let evidenceIsAggregate = Term(
    "evidence_is_aggregate",
    """
    The difference is an aggregate: the items received from other units are its evidence, not \
    one item for one purchase.
    """,
    """
    Chênh lệch là số tổng hợp: tài sản nhận từ đơn vị khác là bằng chứng, không phải mỗi tài sản \
    ứng với một lần mua.
    """,
    "차액은 합계임. 타 기관에서 인수한 자산은 그 증빙이며 자산 한 점이 구매 한 건에 대응하지는 않음.")
  static let totalCostOrder = Term(
    "total_cost_order",
    """
    The objective is total cost: each baseline has at most the total cost of the one before it, \
    but not always at most its purchases, so avoided purchases may be negative.
    """,
    """
    Mục tiêu là tổng chi phí: tổng chi phí của mỗi phương án so sánh không vượt phương án trước, \
    nhưng mua sắm thì có thể vượt, nên mua sắm tránh được có thể âm.
    """,
    "목표는 총비용임. 각 비교 기준의 총비용은 앞 기준을 넘지 않으나 구매액은 넘을 수 있어 회피액이 음수일 수 있음.")
  static let pinsOrder = Term(
    "pins_order",
    """
    Pins bind the plan and not the baselines: where they make the plan buy more than B2, the \
    avoided purchases are negative and shown so.
    """,
    """
    Quy tắc ghim ràng buộc kế hoạch chứ không ràng buộc các phương án so sánh: khi kế hoạch phải \
    mua nhiều hơn B2, mua sắm tránh được là số âm và được ghi như vậy.
    """,
    "고정 규칙은 계획에만 적용되고 비교 기준에는 적용되지 않음. 계획이 B2보다 많이 구매하면 회피액은 음수로 표시됨.")
}
