// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// Words that stand inside other sentences.
  static let nouns: [Translation] = [
    Translation("a class", "chủng loại", "품목"),
    Translation("a unit", "đơn vị", "기관"),
    Translation("an office", "trụ sở", "청사"),
    Translation("a condition", "tình trạng tài sản", "자산 상태"),
    Translation("an ownership", "hình thức sở hữu", "소유 형태"),
    Translation("a stage", "giai đoạn của đơn vị", "기관 단계"),
    Translation("an availability", "hiện trạng sử dụng", "사용 현황"),
    Translation("a basis", "căn cứ tính định mức", "기준의 산정 단위"),
    Translation("yes or no", "yes hoặc no", "yes 또는 no"),
    Translation("unit {1}", "đơn vị {1}", "기관 {1}"),
    Translation(
      "unit {1} in office {2}", "đơn vị {1} tại trụ sở {2}", "청사 {2}에 있는 기관 {1}"),
    Translation(
      "unit {1} in class {2}", "đơn vị {1} đối với chủng loại {2}", "품목 {2}에 대한 기관 {1}"),
    Translation(
      "unit {1} in office {2} and class {3}",
      "đơn vị {1} tại trụ sở {2} đối với chủng loại {3}",
      "청사 {2}, 품목 {3}에 대한 기관 {1}"),
    Translation(
      " — did you mean '{1}'?", " — có phải ý bạn là '{1}'?", " — '{1}'을(를) 쓰려던 것인지요?"),
    Translation("{1} line {2}{3}", "{1} dòng {2}{3}", "{1} {2}행{3}"),
    Translation("{1} row {2}{3}", "{1} dòng {2}{3}", "{1} {2}행{3}"),
    Translation(", column {1} ({2})", ", cột {1} ({2})", ", {1}열({2})"),
  ]
}
