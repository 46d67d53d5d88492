// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// The headers under which registers give their fields, the surest first.
enum KnownHeaders {
  /// Those of assets in Vietnamese and Korean forms and programs, and in English registers, without those
  /// of the shipped mappings.
  static let common: [(field: String, headers: [String])] = [
    (
      "asset",
      [
        "Mã tài sản", "Mã số tài sản", "Mã TSCĐ", "Mã TS", "Số hiệu TSCĐ", "Số hiệu tài sản",
        "Số thẻ", "Mã số", "Số hiệu", "Asset tag", "Tag no", "Tag number", "Inventory no", "Inv no",
        "Asset ID", "Asset no", "Asset number", "Tag",
        "Inventory number", "Serial number", "NSN", "asset", "물품번호", "물품관리번호",
        "물품고유번호", "자산번호", "관리번호",
      ]
    ),
    (
      "name",
      [
        "Tên tài sản cố định", "Tên TSCĐ", "Tên TS", "Tên thiết bị/Tài sản", "Tên tài sản",
        "Tên tài sản, quy cách",
        "Tên thiết bị",
        "Tên, đặc điểm, ký hiệu TSCĐ", "Tên/đặc điểm/ký hiệu TSCĐ", "Danh mục tài sản", "Tài sản",
        "Tên gọi", "Tên", "Item name", "Asset name", "Name", "Description", "Item", "품명",
        "물품명", "자산명", "물품명칭", "세부품명",
      ]
    ),
    (
      "class",
      [
        "Loại tài sản", "Loại TSCĐ", "Nhóm tài sản", "Tên loại", "Mã loại", "Chủng loại",
        "Loại", "Nhóm",
        "Asset class", "Asset type", "Category", "Class", "Type", "물품분류명", "물품분류", "분류명",
        "품목명", "분류", "품목", "물품분류번호", "품목코드",
      ]
    ),
    (
      "quantity",
      [
        "Số thực tế kiểm kê", "Kiểm kê Số lượng", "Theo kiểm kê Số lượng", "Số lượng kiểm kê",
        "SL kiểm kê", "Thực tế Số lượng",
        "SL thực tế", "Số lượng thực tế", "Theo kiểm kê", "Số lượng", "SL",
        "Quantity", "Qty", "Count", "실사수량", "수량", "재고수량",
      ]
    ),
    (
      "unit",
      [
        "Đơn vị quản lý", "Mã đơn vị", "Tên đơn vị", "Đơn vị sử dụng", "Khối quản lý",
        "Bộ phận quản lý",
        "Organisation", "Organization", "Agency", "Owner", "Holder", "County", "관리기관", "운용기관",
        "기관명", "기관",
      ]
    ),
    (
      "office",
      [
        "Nơi sử dụng", "Nơi sử dụng/Người SD", "Mã trụ sở", "Khoa/Phòng sử dụng", "Bộ phận sử dụng",
        "Phòng ban sử dụng", "Phòng/ban", "Vị trí/Tầng", "Vị trí", "Địa điểm", "Office", "Location",
        "Site", "사용부서", "운용부서", "관리부서",
        "사용부서명", "운용부서명", "설치장소", "보관장소", "위치", "장소",
      ]
    ),
    (
      "condition",
      [
        "Tình trạng", "Tình trạng sử dụng", "Hiện trạng sử dụng", "Hiện trạng", "Trạng thái",
        "Chất lượng", "Condition", "Cond", "State of repair", "Status", "물품상태", "물품상태구분",
        "상태구분", "상태",
      ]
    ),
    (
      "in_use_since",
      [
        "Năm đưa vào sử dụng", "Năm đưa vào SD", "Tháng, năm đưa vào sử dụng",
        "Tháng năm đưa vào sử dụng", "Ngày đưa vào sử dụng", "Ngày bắt đầu sử dụng",
        "Ngày sử dụng", "Năm sử dụng", "Năm SD", "Ngày mua", "In use since", "Purchase date",
        "Acquisition date", "Ship date", "Date acquired", "Acquired", "취득일자", "취득일",
        "사용개시일", "구입일자", "구입일", "취득연도", "취득년도",
      ]
    ),
    (
      "inspected_on",
      [
        "Ngày kiểm kê", "Ngày kiểm tra", "Ngày đánh giá", "Inspected on", "Inspection date",
        "Last inspected", "점검일", "실사일",
      ]
    ),
    (
      "original_cost",
      [
        "Kiểm kê Nguyên giá", "Theo kiểm kê Nguyên giá", "Nguyên giá kiểm kê", "Nguyên giá TSCĐ",
        "Nguyên giá",
        "Tổng nguyên giá", "Thành tiền", "Total cost",
        "Original cost", "Acquisition value", "Acquisition cost", "Cost", "Purchase cost", "취득금액",
        "취득가액", "취득가격", "구입금액", "금액",
      ]
    ),
    (
      "residual_value",
      [
        "Giá trị còn lại", "GTCL", "Residual value", "Book value", "Net book value", "장부금액", "장부가액",
        "잔존가액", "잔존가치",
      ]
    ),
    ("note", ["Ghi chú", "Ghi chú/Vị trí", "Diễn giải", "Notes", "Note", "Remarks", "비고", "적요"]),
  ]

  /// The columns of inventory minutes that count items by their condition.
  private static let counts: [(condition: Condition, headers: [String])] = [
    (.good, ["Đang hoạt động", "Đang sử dụng", "Hoạt động tốt"]),
    (.broken, ["Đang hư hỏng", "Hư hỏng", "Hỏng"]),
    (.new, ["Chưa sử dụng", "Chưa dùng"]),
  ]

  /// Those of a table; only assets are counted by their condition.
  static func counts(of table: TableName) -> [(condition: Condition, headers: [String])] {
    table == .assets ? counts : []
  }

  /// The labels of titles above a table that name the unit.
  static let unitLabels = [
    "Đơn vị", "Đơn vị sử dụng", "Tên đơn vị", "Cơ quan", "Tên cơ quan, tổ chức, đơn vị", "Unit",
    "Organisation", "Organization", "기관명", "관리기관", "소속기관",
  ]
}
