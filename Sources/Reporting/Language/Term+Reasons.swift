// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Term {
  static let byReason = Term("by_reason", "By reason", "Theo lý do", "사유별")
  static let needs = Term("needs", "Needs", "Số nhu cầu", "소요 건수")
  static let counts = Term("counts", "Counts", "Số đếm", "집계")
  static let servesHere = Term("serves_here", "Serves here", "Phục vụ tại đây", "이 소요에 사용")
  static let servesOthers = Term(
    "serves_others", "Serves other needs", "Phục vụ nhu cầu khác", "다른 소요에 사용")
  static let nearestOffice = Term(
    "nearest_too_far_office", "Nearest that is too far", "Nơi gần nhất quá xa", "거리 초과 최근접 청사")
  static let nearestWay = Term(
    "nearest_too_far_m", "Its way", "Quãng đường đó", "그 거리")
  static let othersByUnit = Term(
    "serves_others_by_unit", "Other needs by unit", "Nhu cầu khác theo đơn vị", "기관별 다른 소요")
  static let countsOfReasons = Term(
    "counts_of_reasons",
    """
    Reasons count the register's items of the class and its substitutes, each once, by the first \
    thing that keeps it away; 'report purchases --format csv' has all counts.
    """,
    """
    Lý do đếm tài sản trong sổ thuộc chủng loại đó và loại thay thế, mỗi tài sản một lần, theo trở \
    ngại đầu tiên; 'report purchases --format csv' có mọi số đếm.
    """,
    """
    사유는 대장에 있는 해당 품목과 대체 품목을 첫 번째 장애 요인에 따라 한 번씩 셈. 모든 수치는 \
    'report purchases --format csv'에 있음.
    """)
  static let noneOfClass = Term(
    "none_of_class", "no asset of the class or a substitute",
    "không có tài sản thuộc chủng loại này hoặc loại thay thế", "해당 품목이나 대체 품목의 자산이 없음")
  static let serveOthers = Term(
    "serve_others", "{0} may come, and all serve other needs: {1}",
    "{0} tài sản có thể điều đến, đều phục vụ nhu cầu khác: {1}",
    "올 수 있는 {0}점은 모두 다른 소요에 쓰임: {1}")
  static let otherUnits = Term(
    "other_units", "{0} more units {1}", "{0} đơn vị khác {1}", "그 외 {0}개 기관 {1}")
  static let leftOver = Term(
    "left_over", "{0} may come but stay left over, as moving and repair cost too much",
    "{0} tài sản có thể điều đến nhưng vẫn dôi dư vì chi phí di chuyển, sửa chữa quá cao",
    "올 수 있는 {0}점은 이전·수리비가 너무 커서 남음")
  static let barredItems = Term(
    "barred_items", "{0} usable ones may not come: {1}",
    "{0} tài sản dùng được nhưng không thể điều đến: {1}", "사용 가능하나 올 수 없는 {0}점: {1}")
  static let excludedItems = Term(
    "excluded_items", "{0} not usable: {1}", "{0} không dùng lại được: {1}", "사용 불가 {0}점: {1}")
  static let nearestIs = Term(
    "nearest_is", "(the nearest {0} km, {1})", "(gần nhất {0} km, {1})", "(가장 가까운 곳 {0} km, {1})")
  static let beyondBudget = Term(
    "beyond_budget", "{0} unmet, as purchases may cost no more than {1}",
    "{0} chưa đáp ứng vì mua sắm không được vượt {1}", "구매 한도 {1}로 {0}점 미충족")

  /// The words of what keeps usable items away.
  init(_ obstacle: Plan.Shortfall.Obstacle) {
    self =
      switch obstacle {
      case .condition:
        Term("below_condition", "below the condition asked", "dưới tình trạng yêu cầu", "요구 상태 미달")
      case .life:
        Term(
          "short_life", "too little life left", "không đủ thời hạn sử dụng còn lại", "잔여 수명 부족")
      case .pin: Term("pinned", "held by a pin", "bị quy tắc ghim giữ", "고정 규칙 적용")
      case .immovable:
        Term("immovable", "not movable", "không di chuyển được", "이동 불가")
      case .distance: Term("too_far", "too far", "quá xa", "거리 초과")
      case .cost: Term("dearer", "dearer than new", "tốn hơn mua mới", "신품보다 비쌈")
      }
  }

  /// The words of a reason in short.
  init(_ reason: Plan.Shortfall.Reason) {
    self =
      switch reason {
      case .noneOfClass: .noneOfClass
      case .noneUsable:
        Term(
          reason.rawValue, "none is usable: condition, ownership or reserved",
          "không có tài sản dùng được: tình trạng, quyền sở hữu hoặc được giữ lại",
          "사용 가능한 자산이 없음(상태·소유권·유보)")
      case .noneFits:
        Term(
          reason.rawValue, "none has the condition or the life that is asked",
          "không có tài sản đạt tình trạng hoặc thời hạn yêu cầu", "요구 상태나 잔여 수명에 맞는 자산이 없음")
      case .noneMayCome:
        Term(
          reason.rawValue, "usable ones exist, but none may come",
          "có tài sản dùng được nhưng không thể điều đến", "사용 가능한 자산이 있으나 올 수 없음")
      case .allServe:
        Term(
          reason.rawValue, "all that may come serve needs",
          "mọi tài sản có thể điều đến đã phục vụ nhu cầu", "올 수 있는 자산이 모두 소요에 쓰임")
      case .tooCostly:
        Term(
          reason.rawValue, "bringing what is left over costs too much",
          "điều tài sản dôi dư đến quá tốn kém", "남은 자산을 가져오는 비용이 너무 큼")
      }
  }
}
