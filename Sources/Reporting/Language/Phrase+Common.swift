// SPDX-License-Identifier: GPL-3.0-or-later

/// Words that several reports use.
extension Phrase {
  /// The unit column.
  public static let unit = Phrase("Unit", "Đơn vị", "기관")
  /// The office column.
  public static let office = Phrase("Office", "Trụ sở", "청사")
  /// The class column.
  public static let assetClass = Phrase("Class", "Loại tài sản", "품목")
  /// The asset column.
  public static let asset = Phrase("Asset", "Mã tài sản", "자산 번호")
  /// The name column.
  public static let name = Phrase("Name", "Tên", "이름")
  /// The condition column.
  public static let condition = Phrase("Condition", "Tình trạng", "상태")
  /// The inventory that something comes from.
  public static let inventory = Phrase("Inventory", "Bộ dữ liệu tài sản", "자산 목록")
  /// The revision of an inventory.
  public static let revision = Phrase("Revision", "Phiên bản dữ liệu", "자료 판")
  /// The scenario of a plan.
  public static let scenario = Phrase("Scenario", "Kịch bản", "시나리오")
  /// The day that something is for.
  public static let date = Phrase("Date", "Ngày", "기준일")
  /// How good a plan is.
  public static let status = Phrase("Status", "Kết quả", "상태")
  /// A last line that adds up.
  public static let total = Phrase("Total", "Cộng", "합계")

  /// Items that are needed.
  public static let needed = Phrase("needed", "cần có", "필요")
  /// Items that serve a need.
  public static let reused = Phrase("reused", "dùng lại", "재사용")
  /// Items to be bought.
  public static let purchased = Phrase("to buy", "phải mua", "구매")
  /// Needed items that are neither reused nor bought.
  public static let unmet = Phrase("unmet", "chưa đáp ứng", "미충족")
  /// All items of the register.
  public static let registered = Phrase("in the register", "trong sổ tài sản", "대장 등록")
  /// Usable items that serve no need.
  public static let surplus = Phrase("surplus", "dôi dư", "잉여")
  /// Items that pins reserve.
  public static let reserved = Phrase("reserved", "dự trữ", "예비 보유")
  /// Items that the reuse rules exclude.
  public static let unusable = Phrase("not usable", "không dùng lại được", "사용 불가")
}
