// SPDX-License-Identifier: GPL-3.0-or-later

extension Term {
  static let unit = Term("unit", "Unit", "Đơn vị", "기관")
  static let unitName = Term("unit_name", "Unit name", "Tên đơn vị", "기관명")
  static let office = Term("office", "Office", "Trụ sở", "청사")
  static let officeName = Term("office_name", "Office name", "Tên trụ sở", "청사명")
  static let assetClass = Term("class", "Class", "Chủng loại", "품목")
  static let className = Term("class_name", "Class name", "Tên chủng loại", "품목명")
  static let name = Term("name", "Description", "Tên tài sản", "물품명")
  static let tag = Term("asset", "Tag", "Mã tài sản", "자산번호")
  static let row = Term("row", "Row", "Dòng", "행")
  static let need = Term("need", "Need", "Nhu cầu", "소요")
  static let fromUnit = Term("from_unit", "From unit", "Đơn vị giao", "인계 기관")
  static let fromOffice = Term("from_office", "From office", "Từ trụ sở", "출발 청사")
  static let toUnit = Term("to_unit", "To unit", "Đơn vị nhận", "인수 기관")
  static let toOffice = Term("to_office", "To office", "Đến trụ sở", "도착 청사")
  static let fromOfficeName = Term(
    "from_office_name", "From", "Nơi đi", "출발지")
  static let toOfficeName = Term("to_office_name", "To", "Nơi đến", "도착지")
  static let kind = Term("kind", "Kind", "Hình thức", "구분")
  static let repaired = Term("repaired", "Repaired first", "Sửa chữa trước", "수리 후 사용")
  static let distance = Term("distance_m", "Distance", "Quãng đường", "거리")
  static let quantity = Term("quantity", "Quantity", "Số lượng", "수량")
  static let needed = Term("needed", "Needed", "Cần có", "소요량")
  static let reused = Term("reused", "Reused", "Sử dụng lại", "재사용")
  static let purchased = Term("purchased", "Bought", "Mua sắm", "구매")
  static let unmet = Term("unmet", "Unmet", "Chưa đáp ứng", "미충족")
  static let price = Term("price", "Price", "Đơn giá", "단가")
  static let amount = Term("amount", "Amount", "Thành tiền", "금액")
  static let moving = Term("moving", "Moving", "Chi phí di chuyển", "이전비")
  static let repair = Term("repair", "Repair", "Chi phí sửa chữa", "수리비")
  static let condition = Term("condition", "Condition", "Tình trạng", "상태")
  static let inUseSince = Term("in_use_since", "In use since", "Đưa vào sử dụng", "사용 개시")
  static let age = Term("age_years", "Age, years", "Số năm sử dụng", "사용 연수")
  static let reason = Term("reason", "Reason", "Lý do", "사유")
  static let registered = Term("registered", "In register", "Trong sổ", "대장 수량")
  static let usable = Term("usable", "Usable", "Dùng được", "사용 가능")
  static let left = Term("left", "Left over", "Còn dôi dư", "잉여")
  static let reserved = Term("reserved", "Reserved", "Được giữ lại", "유보")
  static let unusable = Term("unusable", "Not usable", "Không dùng lại được", "사용 불가")
  static let table = Term("table", "Table", "Bảng", "표")
  static let rows = Term("rows", "Rows", "Số dòng", "행 수")
  static let originalCost = Term("original_cost", "Original cost", "Nguyên giá", "취득 원가")
  static let residualValue = Term(
    "residual_value", "Residual value", "Giá trị còn lại", "잔존 가액")
  static let accumulatedWear = Term(
    "accumulated_wear", "Accumulated wear", "Hao mòn lũy kế", "감가상각 누계액")
  static let derivedResidual = Term(
    "derived_residual_value", "Residual, derived",
    "Giá trị còn lại ước tính", "추정 잔존 가액")
  static let received = Term("received", "Received", "Nhận về", "인수")
  static let given = Term("given", "Given", "Giao đi", "인계")
  static let baseline = Term("baseline", "Baseline", "Phương án so sánh", "비교 기준")
  static let baselinePurchases = Term(
    "baseline_purchases", "Baseline purchases", "Mua sắm theo phương án so sánh", "기준 구매액")
  static let planPurchases = Term(
    "plan_purchases", "Plan purchases", "Mua sắm theo kế hoạch", "계획 구매액")
  static let planUnmet = Term(
    "plan_unmet", "Plan unmet, at its price", "Chưa đáp ứng, theo đơn giá", "미충족액")
  static let avoided = Term(
    "avoided", "Avoided, gross", "Mua sắm tránh được (gộp)", "구매 회피액(총액)")
  static let baselineMoving = Term(
    "baseline_moving_and_repair", "Baseline moving and repair",
    "Di chuyển, sửa chữa theo so sánh", "기준 이전·수리비")
  static let planMoving = Term(
    "plan_moving_and_repair", "Plan moving and repair",
    "Di chuyển, sửa chữa theo kế hoạch", "계획 이전·수리비")
  static let net = Term("net", "Avoided, net", "Mua sắm tránh được (thuần)", "구매 회피액(순액)")
  static let priceSource = Term("price_source", "Price source", "Nguồn giá", "가격 출처")
  static let priceDate = Term("price_date", "Price date", "Ngày giá", "가격 기준일")
  static let level = Term("level", "Level", "Mức mục tiêu", "목표 단계")
  static let value = Term("value", "Value", "Giá trị", "값")
  static let bound = Term("bound", "Bound", "Cận", "한계값")
  static let gap = Term("gap", "Gap", "Khoảng cách", "격차")
  static let proof = Term("proof", "Proof", "Chứng minh", "증명")
  static let pastLife = Term(
    "past_life_uninspected", "Past useful life, not inspected",
    "Quá hạn sử dụng, chưa kiểm tra", "내용연수 경과·미검사")
}
