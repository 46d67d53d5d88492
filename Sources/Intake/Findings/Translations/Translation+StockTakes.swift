// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of a stock-take.
  static let stockTakes: [Translation] = [
    Translation(
      "the stock-take says {1} for {2}, and the register adds up to {3}: {4} {5}",
      "biên bản kiểm kê ghi {1} cho {2}, còn sổ cộng lại được {3}: {5} {4}",
      "재고조사서에는 {2}이(가) {1}인데 대장 합계는 {3}임: {4} {5}"),
    Translation("more", "nhiều hơn", "많음"),
    Translation("less", "ít hơn", "적음"),
    Translation(
      "look for rows that are missing, doubled or wrong, or have the stock-take corrected",
      "tìm các dòng thiếu, trùng hoặc sai, hoặc đề nghị sửa biên bản kiểm kê",
      "빠졌거나 중복되었거나 틀린 행을 찾거나 재고조사서를 정정할 것"),
    Translation("class {1}", "chủng loại {1}", "품목 {1}"),
    Translation(
      "class {1} in unit {2}", "chủng loại {1} của đơn vị {2}", "기관 {2}의 품목 {1}"),
    Translation("everything", "toàn bộ", "전체"),
    Translation(
      "a stock-take has no column {1}", "biên bản kiểm kê không có cột {1}",
      "재고조사서에는 {1} 열이 없음"),
    Translation(
      "the stock-take gives no figure to compare",
      "biên bản kiểm kê không có số liệu nào để đối chiếu",
      "재고조사서에 대조할 수치가 없음"),
    Translation(
      "add one of the columns {1}", "bổ sung một trong các cột {1}", "{1} 열 중 하나를 추가할 것"),
    Translation(
      "write the id of {1}, or * for all", "ghi mã {1}, hoặc * cho tất cả",
      "{1} ID를 쓰거나 전체이면 *를 쓸 것"),
    Translation(
      "correct it, or write * for all", "sửa lại, hoặc ghi * cho tất cả",
      "고치거나 전체이면 *를 쓸 것"),
  ]
}
