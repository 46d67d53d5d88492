// SPDX-License-Identifier: GPL-3.0-or-later

extension Term {
  static let difference = Term("difference", "Difference", "Khác biệt", "차이")
  static let changesByTable = Term(
    "changes_by_table", "Changes by table", "Thay đổi theo bảng", "표별 변경")
  static let changes = Term("changes", "Changes", "Chi tiết thay đổi", "변경 내역")
  static let changesLeftOut = Term(
    "changes_left_out", "The first {0} of {1} lines of changes are shown.",
    "Chỉ hiện {0} dòng đầu trong {1} dòng thay đổi.", "변경 {1}줄 중 처음 {0}줄만 보임.")
  static let change = Term("change", "Change", "Thay đổi", "변경")
  static let added = Term("added", "Added", "Thêm mới", "추가")
  static let changed = Term("changed", "Changed", "Sửa đổi", "수정")
  static let gone = Term("gone", "Gone", "Không còn", "삭제")
  static let key = Term("key", "Key", "Khoá", "키")
  static let field = Term("field", "Field", "Trường", "항목")
  static let before = Term("old", "Before", "Trước", "이전")
  static let after = Term("new", "After", "Sau", "이후")
  static let fromRevision = Term("from_revision", "From revision", "Từ phiên bản", "이전 개정본")
  static let toRevision = Term("to_revision", "To revision", "Đến phiên bản", "이후 개정본")
  static let controlTotalsByUnit = Term(
    "totals_by_unit", "Control totals by unit", "Số đối chiếu theo đơn vị", "기관별 대사 합계")
}
