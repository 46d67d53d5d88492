// SPDX-License-Identifier: GPL-3.0-or-later

extension Term {
  static let claimedAgainstB2 = Term(
    "claimed_against_b2",
    "Claimed against B2, in which every new unit uses what it inherits: avoided = baseline purchases − plan purchases − plan unmet, at the need's price. Differences keep their sign.",
    "So với B2, trong đó mỗi đơn vị mới dùng tài sản được kế thừa: tránh được = mua sắm theo B2 − mua sắm theo kế hoạch − chưa đáp ứng, theo đơn giá của nhu cầu. Chênh lệch giữ nguyên dấu.",
    "신설 기관이 승계 자산을 사용하는 B2를 기준으로 함. 회피액 = 기준 구매액 − 계획 구매액 − 미충족액(소요 단가 적용). 차액은 부호를 그대로 표시함.")
  static let avoidanceIsNotCash = Term(
    "avoidance_is_not_cash",
    "This is cost avoidance, not cash saving: no budget line has been released.",
    "Đây là chi phí tránh được, không phải tiết kiệm bằng tiền: chưa có dòng ngân sách nào được cắt giảm.",
    "이는 비용 회피이며 현금 절감이 아님. 감액된 예산 항목은 없음.")
  static let pricesAreReference = Term(
    "prices_are_reference",
    "Amounts use reference prices of equivalent new items, capped by the norm; original cost is never used as value.",
    "Số tiền tính theo giá tham chiếu của tài sản mới tương đương, không vượt mức giá của tiêu chuẩn, định mức; nguyên giá không được dùng làm giá trị.",
    "금액은 동등한 신품의 기준 가격(정원·기준 상한 적용)으로 계산하며 취득원가는 가치로 쓰지 않음.")
  static let pastLifeApart = Term(
    "past_life_apart",
    "Transfers of items past their useful life without an inspection are a line of their own and outside the headline.",
    "Tài sản điều chuyển đã quá thời gian sử dụng mà chưa kiểm tra được ghi riêng, không tính vào số liệu chính.",
    "내용연수가 지나고 검사를 받지 않은 이전 자산은 별도로 표시하며 대표 금액에서 제외함.")
  static let evidenceIsAggregate = Term(
    "evidence_is_aggregate",
    "The difference is an aggregate: the items received from other units are its evidence, not one item for one purchase.",
    "Chênh lệch là số tổng hợp: tài sản nhận từ đơn vị khác là bằng chứng, không phải mỗi tài sản ứng với một lần mua.",
    "차액은 합계임. 타 기관에서 인수한 자산은 그 증빙이며 자산 한 점이 구매 한 건에 대응하지는 않음.")
  static let noneOfClass = Term(
    "none_of_class", "no asset of the class at all", "không có tài sản thuộc chủng loại này",
    "해당 품목의 자산이 없음")
  static let noneUsable = Term(
    "none_usable", "none is usable: condition, ownership or reserved",
    "không có tài sản dùng được: tình trạng, quyền sở hữu hoặc được giữ lại",
    "사용 가능한 자산이 없음(상태·소유권·유보)")
  static let allServe = Term(
    "all_serve_needs", "all usable ones serve other needs",
    "mọi tài sản dùng được đã phục vụ nhu cầu khác", "사용 가능한 자산이 모두 다른 소요에 쓰임")
  static let noneFits = Term(
    "none_left_fits",
    "those left over do not fit: distance, movability, condition, life left, cost or a pin",
    "tài sản còn dôi dư không phù hợp: khoảng cách, khả năng di chuyển, tình trạng, thời hạn, chi phí hoặc quy tắc ghim",
    "남은 자산은 거리·이동 가능 여부·상태·잔여 수명·비용 또는 고정 규칙 때문에 맞지 않음")
}
