// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

extension Term {
  static let premises = Term("premises", "Premises", "Phương án bố trí trụ sở", "청사 배치 계획")
  static let premisesTotals = Term("premises_totals", "In short", "Tóm tắt", "요약")
  static let unitPremises = Term("units", "By unit", "Theo đơn vị", "기관별")
  static let unitLevels = Term(
    "unit_levels", "Levels, bounds and gaps by unit",
    "Mức mục tiêu, cận và khoảng cách theo đơn vị",
    "기관별 목표 단계·한계값·격차")
  static let placements = Term(
    "placements", "Which team works where, and why", "Bộ phận làm việc ở đâu và vì sao",
    "부서별 배치와 사유")
  static let placementReasons = Term(
    "placement_reasons", "What the places rest on", "Căn cứ bố trí", "배치 근거")
  static let keptOffices = Term("kept_offices", "Offices kept", "Trụ sở giữ lại", "유지 청사")
  static let freedOffices = Term(
    "freed_offices", "Offices that become free", "Trụ sở dôi dư", "비워지는 청사")
  static let itemsThere = Term(
    "items_in_freed_offices", "What stays in the offices that become free",
    "Tài sản còn lại trong trụ sở dôi dư", "비워지는 청사에 남는 물품")
  static let surplusPremises = Term(
    "surplus_premises", "Surplus premises (columns of form 01/TSC-XLTS)",
    "Danh mục trụ sở dôi dư đề nghị xử lý (theo Mẫu số 01/TSC-XLTS)",
    "잉여 청사 목록(01/TSC-XLTS 서식)")
  static let spaceComparison = Term(
    "space", "Present area against need", "So sánh diện tích hiện có với nhu cầu",
    "보유 면적과 소요 면적 비교")
  static let trials = Term(
    "trials", "Layouts that were equipped and compared", "Các phương án bố trí đã so sánh",
    "비교한 배치안")
  static let conflicts = Term(
    "conflicts", "Conditions that cannot hold together",
    "Các điều kiện không thể đồng thời đáp ứng",
    "동시에 충족할 수 없는 조건")

  static let layoutCondition = Term("condition", "Condition", "Điều kiện", "조건")
  static let ruleNumber = Term("rule", "Rule", "Quy tắc", "규칙")
  static let number = Term("no", "No.", "STT", "번호")
  static let team = Term("team", "Team", "Bộ phận", "부서")
  static let teamName = Term("team_name", "Team name", "Tên bộ phận", "부서명")
  static let teams = Term("teams", "Teams", "Số bộ phận", "부서 수")
  static let part = Term("part", "Part", "Phần", "분할")
  static let people = Term("people", "People", "Số người", "인원")
  static let unplaced = Term("unplaced", "Without a place", "Chưa có chỗ làm việc", "미배치 인원")
  static let neededArea = Term("needed_area_cm2", "Area needed", "Diện tích cần", "소요 면적")
  static let usableArea = Term("usable_area_cm2", "Usable area", "Diện tích sử dụng", "사용 면적")
  static let areaPerPerson = Term(
    "area_per_person_cm2", "Area per person", "Diện tích/người", "1인당 면적")
  static let use = Term("use_permille", "Need in % of area", "Tỷ lệ sử dụng", "소요율")
  static let seats = Term("seats", "Seats", "Số chỗ", "좌석")
  static let fitOutCost = Term("fit_out_cost", "Fit-out", "Chi phí cải tạo", "개보수비")
  static let runningCost = Term(
    "running_cost", "Running cost a year", "Chi phí vận hành/năm", "연간 운영비")
  static let why = Term("why", "Why", "Vì sao", "사유")
  static let rules = Term("rules", "Rules", "Các quy tắc", "규칙")
  static let betterBy = Term("by", "Better by", "Tốt hơn", "차이")
  static let otherOffice = Term("other_office", "Other office", "Trụ sở khác", "다른 청사")
  static let mostArea = Term(
    "most_area_cm2", "Most area there is", "Diện tích lớn nhất có thể", "최대 가용 면적")
  static let mostSeats = Term(
    "most_seats", "Most seats there are", "Số chỗ lớn nhất có thể", "최대 가용 좌석")
  static let officesBefore = Term(
    "offices_before", "Offices used before", "Số trụ sở sử dụng trước", "개편 전 사용 청사 수")
  static let officesKept = Term("offices_kept", "Offices kept", "Số trụ sở giữ lại", "유지 청사 수")
  static let officesFreed = Term(
    "offices_freed", "Offices that become free", "Số trụ sở dôi dư", "비워지는 청사 수")
  static let freedArea = Term(
    "freed_area_cm2", "Area that becomes free", "Diện tích dôi dư", "잉여 면적")
  static let freedCost = Term(
    "freed_running_cost", "Running cost saved a year", "Chi phí vận hành giảm/năm", "연간 운영비 감소")
  static let keptArea = Term("kept_area_cm2", "Area kept", "Diện tích giữ lại", "유지 면적")
  static let presentArea = Term(
    "present_area_cm2", "Present area", "Hiện trạng diện tích", "보유 면적")
  static let normArea = Term(
    "norm_area_cm2", "Area by norm", "Diện tích theo định mức", "기준 면적")
  static let areaDifference = Term(
    "difference_cm2", "Present − norm", "Hiện trạng − nhu cầu", "보유 − 기준")
  static let spaceNorm = Term("space_norm", "Norm", "Định mức áp dụng", "적용 기준")
  static let unitsProven = Term(
    "units_optimal", "Units proven best", "Đơn vị đã chứng minh tối ưu", "최적 증명 기관")
  static let units = Term("units", "Units", "Số đơn vị", "기관 수")
  static let itemsLeft = Term("items_left", "Items left", "Tài sản còn lại", "남는 물품")
  static let immovable = Term("immovable", "Cannot be moved", "Không di dời được", "이동 불가")
  static let layout = Term("layout", "Layout", "Phương án", "배치안")
  static let isKept = Term("kept", "Kept", "Được chọn", "채택")
  static let ofPremises = Term("premises", "premises", "trụ sở", "청사")
  static let ofEquipment = Term("equipment", "equipment", "thiết bị", "물품")
  static let stage = Term("stage", "Of", "Phần mục tiêu", "구분")

  static let premisesName = Term("premises_name", "Premises", "Tên tài sản", "재산명")
  static let premisesKind = Term("premises_kind", "Kind", "Loại tài sản", "재산 종류")
  static let officeBuilding = Term(
    "office_building", "office building", "Trụ sở làm việc", "업무용 청사")
  static let countedIn = Term("counted_in", "Counted in", "Đơn vị tính", "단위")
  static let site = Term("site", "site", "Cơ sở", "개소")
  static let yearInUse = Term(
    "year_in_use", "In use since", "Năm đưa vào sử dụng", "사용 연도")
  static let handling = Term("handling", "Form of handling", "Hình thức xử lý", "처리 방법")
  static let handlingReason = Term(
    "handling_reason", "Reason", "Lý do đề nghị xử lý", "처리 사유")
  static let note = Term("note", "Note", "Ghi chú", "비고")

  static let beforeMerger = Term("before", "Before", "Trước sắp xếp", "개편 전")
  static let afterMerger = Term("after", "After", "Sau sắp xếp", "개편 후")
  static let publicCounter = Term(
    "public_counter", "receives the public", "có bộ phận tiếp dân", "민원 창구")
  static let kept = Term("kept_office", "kept", "giữ lại", "유지")
  static let freed = Term("freed_office", "becomes free", "dôi dư", "비워짐")
  static let nobodyThere = Term(
    "nobody_there", "nobody works here", "không có người làm việc", "근무 인원 없음")
  static let unusedWhileShort = Term(
    "unused_while_short", "not used, though people of its unit have no place",
    "Không sử dụng, dù đơn vị còn người chưa có chỗ làm việc", "미사용(소속 기관에 미배치 인원 있음)")
  static let ofAnotherUnit = Term(
    "of_another_unit", "of another unit", "của đơn vị khác", "다른 기관 청사")
  static let plannedUnits = Term(
    "planned_units", "Units, their offices and teams", "Các đơn vị, trụ sở và bộ phận",
    "기관별 청사와 부서")
}

extension Term {
  /// Where a bound of premises comes from.
  init(premises proof: Plan.Proof) {
    self =
      switch proof {
      case .certified:
        Term(
          "certified", "certified without search", "kiểm chứng được, không cần tìm kiếm",
          "탐색 없이 증명")
      case .solver:
        Term("solver_proven", "proven by the search", "chứng minh bằng tìm kiếm", "탐색으로 증명")
      }
  }

  init(_ level: Scenario.Premises.Level) {
    self =
      switch level {
      case .unplaced:
        Term("unplaced", "people without a place", "người chưa có chỗ làm việc", "미배치 인원")
      case .space: Term("space", "fit-out", "cải tạo trụ sở", "개보수비")
      case .purchases:
        Term(
          "purchases", "equipment that the layout makes necessary", "thiết bị phải mua do bố trí",
          "배치에 따른 구매")
      case .runningCost:
        Term("running_cost", "running cost a year", "chi phí vận hành/năm", "연간 운영비")
      case .cooperation:
        Term(
          "cooperation", "ways between teams and of moving, m",
          "quãng đường phối hợp và di chuyển, m", "협업·이동 거리(m)")
      }
  }

  init(_ reason: Plan.Premises.FreedOffice.Reason) {
    self =
      switch reason {
      case .released:
        Term(
          "released", "not needed after the reorganisation",
          "Không còn nhu cầu sử dụng sau sắp xếp",
          "개편 후 불필요")
      case .closing: Term("closing", "closes", "Ngừng sử dụng", "폐쇄")
      case .noHeir: Term("no_heir", "has no heir", "Chưa có đơn vị kế thừa", "승계 기관 없음")
      }
  }

  init(_ layout: Plan.Premises.Trial.Layout) {
    self =
      switch layout {
      case .given: Term("given", "the workplaces as given", "Nơi làm việc hiện có", "기존 근무지")
      case .chosen: Term("chosen", "chosen", "Phương án được lập", "선택한 배치")
      case .revised:
        Term(
          "revised", "chosen again, knowing the equipment", "Lập lại theo kết quả thiết bị",
          "물품 반영 재선택")
      }
  }
}

extension Scenario.Premises.Level {
  /// What the level counts.
  var kind: Table.Column.Kind {
    switch self {
    case .unplaced, .cooperation: .count
    case .space, .purchases, .runningCost: .money
    }
  }
}
