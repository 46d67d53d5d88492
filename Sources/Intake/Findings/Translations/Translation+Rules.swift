// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of cells and rows that do not go together.
  static let rules: [Translation] = [
    Translation(
      "the same {1} ({2}) stands in row {3}", "{1} ({2}) đã có ở dòng {3}",
      "같은 {1}({2})이(가) {3}행에 있음"),
    Translation(
      "keep one of the two rows, or correct one", "giữ một trong hai dòng hoặc sửa một dòng",
      "두 행 중 하나만 남기거나 하나를 고칠 것"),
    Translation(
      "the tag {1} of unit {2} stands in row {3} too",
      "mã tài sản {1} của đơn vị {2} cũng có ở dòng {3}",
      "기관 {2}의 자산번호 {1}이(가) {3}행에도 있음"),
    Translation(
      "correct one of the tags, or remove the row that was entered twice",
      "sửa một trong hai mã hoặc bỏ dòng bị nhập hai lần",
      "자산번호 하나를 고치거나 두 번 입력된 행을 지울 것"),
    Translation(
      "{1} is later than the date of the inventory, {2}",
      "{1} muộn hơn ngày của bộ dữ liệu, {2}", "{1}이(가) 대장 기준일 {2}보다 늦음"),
    Translation(
      "correct it, or as_of in inventory.yaml", "sửa ngày này hoặc sửa as_of trong inventory.yaml",
      "이 날짜나 inventory.yaml의 as_of를 고칠 것"),
    Translation(
      "it was inspected on {1}, before it came into use on {2}",
      "kiểm tra ngày {1}, trước khi đưa vào sử dụng ngày {2}",
      "사용 개시일 {2}보다 앞선 {1}에 검사됨"),
    Translation(
      "correct in_use_since or inspected_on", "sửa in_use_since hoặc inspected_on",
      "in_use_since나 inspected_on을 고칠 것"),
    Translation(
      "the norm ends on {1}, before it begins on {2}",
      "định mức hết hiệu lực ngày {1}, trước khi có hiệu lực ngày {2}",
      "기준이 시작일 {2}보다 앞선 {1}에 끝남"),
    Translation(
      "correct valid_from or valid_to", "sửa valid_from hoặc valid_to",
      "valid_from이나 valid_to를 고칠 것"),
    Translation(
      "the norm set {1} was over on {2}; the inventory is of {3}",
      "bộ định mức {1} đã hết hiệu lực ngày {2}; bộ dữ liệu lập ngày {3}",
      "기준 묶음 {1}은(는) {2}에 끝났고 대장 기준일은 {3}임"),
    Translation(
      "add the norms that hold now, or correct valid_to",
      "bổ sung định mức đang có hiệu lực hoặc sửa valid_to",
      "현행 기준을 추가하거나 valid_to를 고칠 것"),
    Translation(
      "the unit {1} ends without an heir; rows of assets.csv left over: {2}",
      "đơn vị {1} kết thúc hoạt động mà không có đơn vị kế thừa; số dòng của assets.csv chưa có nơi nhận: {2}",
      "기관 {1}이(가) 승계 기관 없이 폐지됨. 남는 assets.csv 행: {2}개"),
    Translation(
      "say in successions.csv who inherits them", "ghi đơn vị kế thừa vào successions.csv",
      "successions.csv에 승계 기관을 적을 것"),
    Translation(
      "the unit belongs to itself: {1}", "đơn vị trực thuộc chính nó: {1}",
      "기관이 자기 자신에 소속됨: {1}"),
    Translation(
      "correct the parent of one of these units, or empty it",
      "sửa hoặc để trống đơn vị cấp trên (parent) của một trong các đơn vị này",
      "이 기관 중 하나의 상위 기관(parent)을 고치거나 비울 것"),
    Translation(
      "the route leads from office {1} to itself, and is not 0 km long",
      "tuyến đi từ trụ sở {1} đến chính nó nhưng dài khác 0 km",
      "청사 {1}에서 자기 자신으로 가는 구간인데 0 km가 아님"),
    Translation(
      "correct one of the offices, or remove the row", "sửa một trong hai trụ sở hoặc bỏ dòng này",
      "청사 하나를 고치거나 행을 지울 것"),
    Translation(
      "the class {1} cannot stand in for itself", "chủng loại {1} không thể thay thế chính nó",
      "품목 {1}은(는) 자신을 대체할 수 없음"),
    Translation(
      "name another class, or remove the row", "ghi chủng loại khác hoặc bỏ dòng này",
      "다른 품목을 쓰거나 행을 지울 것"),
    Translation(
      "the shares of {1} add up to {2}, not to 1",
      "các tỷ lệ của {1} cộng lại bằng {2}, không bằng 1",
      "{1}의 비율 합이 1이 아니라 {2}임"),
    Translation(
      "the shares of {1} have too many digits to be added up exactly",
      "các tỷ lệ của {1} có quá nhiều chữ số nên không cộng chính xác được",
      "{1}의 비율은 자릿수가 너무 많아 정확히 더할 수 없음"),
    Translation(
      "correct the shares, with fractions such as 1/3 where decimals cannot be exact",
      "sửa các tỷ lệ, dùng phân số như 1/3 khi số thập phân không chính xác",
      "비율을 고칠 것. 소수로 정확히 쓸 수 없으면 1/3 같은 분수를 쓸 것"),
    Translation(
      "the unit {1} has the stage {2} and so keeps what it has",
      "đơn vị {1} ở giai đoạn {2} nên giữ nguyên tài sản của mình",
      "기관 {1}은(는) 단계가 {2}이므로 가진 자산을 그대로 보유함"),
    Translation(
      "name a unit of the stage old, or correct the stage in units.csv",
      "ghi đơn vị ở giai đoạn old hoặc sửa giai đoạn trong units.csv",
      "단계가 old인 기관을 쓰거나 units.csv의 단계를 고칠 것"),
    Translation(
      "the unit {1} has the stage old and does not exist after the merger",
      "đơn vị {1} ở giai đoạn old, không còn tồn tại sau sáp nhập",
      "기관 {1}은(는) 단계가 old여서 통합 후에는 존재하지 않음"),
    Translation(
      "name a unit of the stage new or both, or correct the stage in units.csv",
      "ghi đơn vị ở giai đoạn new hoặc both, hoặc sửa giai đoạn trong units.csv",
      "단계가 new 또는 both인 기관을 쓰거나 units.csv의 단계를 고칠 것"),
    Translation(
      "the residual value {1} is above the original cost {2}",
      "giá trị còn lại {1} cao hơn nguyên giá {2}", "잔존 가액 {1}이(가) 취득 원가 {2}보다 큼"),
    Translation(
      "check both; each is for the whole row, not for one item",
      "kiểm tra cả hai; mỗi số là của cả dòng, không phải của một cái",
      "둘 다 확인할 것. 물품 하나가 아니라 행 전체의 금액임"),
    Translation(
      "the ownership is empty and taken as own; rows like this: {1}",
      "hình thức sở hữu để trống, được coi là own; số dòng như vậy: {1}",
      "소유 형태가 비어 있어 own으로 봄. 같은 행: {1}개"),
    Translation(
      "write own, borrowed, leased or held where it is known",
      "ghi own, borrowed, leased hoặc held nếu đã rõ",
      "아는 경우 own, borrowed, leased, held 중 하나를 쓸 것"),
    Translation(
      "the post has no workplace; rows like this: {1}",
      "vị trí việc làm chưa có nơi làm việc; số dòng như vậy: {1}",
      "직위에 근무지가 없음. 같은 행: {1}개"),
    Translation(
      "name its office, unless the scenario plans premises",
      "ghi trụ sở, trừ khi kịch bản có bố trí trụ sở", "시나리오가 청사를 배치하지 않는다면 청사를 적을 것"),
  ]
}
