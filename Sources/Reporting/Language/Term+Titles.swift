// SPDX-License-Identifier: GPL-3.0-or-later

extension Term {
  static let avoidance = Term(
    "avoidance", "Purchase avoidance", "Báo cáo mua sắm tránh được", "구매 회피 보고서")
  static let planTitle = Term("plan", "Plan {0}", "Kế hoạch {0}", "계획 {0}")
  static let items = Term("items", "Items", "Số lượng tài sản", "물품 수량")
  static let tables = Term("tables", "Tables", "Các bảng", "표")
  static let controlTotals = Term(
    "totals", "Control totals by class", "Số đối chiếu theo chủng loại", "품목별 대사 합계")
  static let asOf = Term("as_of", "As of", "Tính đến ngày", "기준일")
  static let moves = Term("moves", "Moves", "Điều chuyển tài sản", "자산 이동")
  static let purchases = Term("purchases", "Purchases", "Mua sắm cần thực hiện", "구매 계획")
  static let surplus = Term("surplus", "Surplus assets", "Tài sản dôi dư", "잉여 자산")
  static let totals = Term(
    "totals", "Totals against each baseline", "Tổng hợp theo phương án so sánh", "기준별 합계")
  static let claim = Term("claim", "What is claimed", "Giá trị đề nghị ghi nhận", "인정 청구액")
  static let item = Term("item", "Item", "Chỉ tiêu", "항목")
  static let byUnit = Term("by_unit", "By unit", "Theo đơn vị", "기관별")
  static let byClass = Term("by_class", "By class", "Theo chủng loại", "품목별")
  static let levels = Term("levels", "Objective levels", "Các mức mục tiêu", "목표 단계별 결과")
  static let evidence = Term(
    "evidence", "Evidence: items received from other units",
    "Bằng chứng: tài sản nhận từ đơn vị khác", "증빙: 타 기관에서 인수한 자산")
  static let prices = Term("prices", "Reference prices", "Giá tham chiếu", "기준 가격")
  static let ways = Term("ways", "Moves by way", "Theo tuyến di chuyển", "구간별 이동")
  static let lines = Term("lines", "Lines", "Chi tiết", "명세")
  static let map = Term("map", "Offices and transfers", "Trụ sở và điều chuyển", "청사와 이동")
  static let chart = Term(
    "chart", "Avoided and remaining purchases by class",
    "Mua sắm tránh được và còn lại theo chủng loại", "품목별 회피 및 잔여 구매액")
  static let remaining = Term("remaining", "Remaining", "Còn phải mua", "잔여 구매")
  static let outsideMap = Term(
    "outside_map", "Outside the map, in this direction: {0}",
    "Ngoài bản đồ, theo hướng mũi tên: {0}",
    "지도 밖, 화살표 방향: {0}")
  static let transferredItems = Term(
    "transferred_items", "Transfers between units, wider for more items",
    "Điều chuyển giữa các đơn vị, nét rộng: nhiều tài sản", "기관 간 이전(굵을수록 많음)")
  static let total = Term("total", "Total", "Tổng cộng", "합계")
  static let headline = Term(
    "headline", "Net cost avoidance against B2", "Chi phí tránh được (thuần) so với B2",
    "B2 대비 순 비용 회피액")
  static let gross = Term(
    "gross", "Gross avoidance against B2", "Tránh được (gộp) so với B2", "B2 대비 총 회피액")
  static let extraCost = Term(
    "extra_moving_and_repair", "Extra moving and repair", "Di chuyển, sửa chữa tăng thêm",
    "추가 이전·수리비")
  static let cash = Term(
    "cash_saving", "Cash-releasing saving", "Tiết kiệm bằng tiền", "현금 절감액")
  static let plan = Term("plan", "Plan", "Kế hoạch", "계획")
  static let inventory = Term("inventory", "Inventory", "Bộ dữ liệu", "자산 대장")
  static let title = Term("inventory_title", "Title", "Tiêu đề", "제목")
  static let revision = Term("revision", "Inventory revision", "Phiên bản dữ liệu", "대장 개정본")
  static let scenario = Term("scenario", "Scenario", "Kịch bản", "시나리오")
  static let scenarioDigest = Term(
    "scenario_digest", "Scenario digest", "Mã băm kịch bản", "시나리오 해시")
  static let baselineDigest = Term(
    "baseline_digest", "Baseline digest", "Mã băm phương án so sánh", "비교 기준 해시")
  static let program = Term("program", "Program", "Chương trình", "프로그램")
  static let date = Term("date", "Date", "Ngày áp dụng", "기준일")
  static let status = Term("status", "Status", "Trạng thái", "결과 상태")
  static let state = Term("state", "State of realisation", "Mức độ thực hiện", "이행 상태")
  static let planned = Term(
    "planned", "planned, nothing received yet", "theo kế hoạch, chưa tiếp nhận",
    "계획 단계, 아직 인수되지 않음")
}
