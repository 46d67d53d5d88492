// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of what is legal but odd.
  static let oddities: [Translation] = [
    Translation(
      "{1}; rows like this: {2}", "{1}; số dòng như vậy: {2}", "{1}. 같은 행: {2}개"),
    Translation(
      "{1}; spellings like this: {2}", "{1}; số cách viết như vậy: {2}", "{1}. 같은 표기: {2}개"),
    Translation(
      "in use since {1}, for {2} years; the useful life of its class is {3} years",
      "đưa vào sử dụng từ {1}, đã {2} năm; thời hạn sử dụng của chủng loại là {3} năm",
      "{1}부터 {2}년째 사용 중인데 품목의 내용연수는 {3}년임"),
    Translation("check in_use_since", "kiểm tra in_use_since", "in_use_since를 확인할 것"),
    Translation(
      "the condition is new, but it has been in use since {1}, for {2} years",
      "tình trạng ghi là new nhưng đã đưa vào sử dụng từ {1}, được {2} năm",
      "상태가 new인데 {1}부터 {2}년째 사용 중임"),
    Translation(
      "check condition and in_use_since", "kiểm tra condition và in_use_since",
      "condition과 in_use_since를 확인할 것"),
    Translation(
      "{1} items in one row are more than {2}", "một dòng ghi {1} tài sản, nhiều hơn {2}",
      "한 행의 수량 {1}이(가) {2}보다 많음"),
    Translation("check the quantity", "kiểm tra số lượng", "수량을 확인할 것"),
    Translation("at least {1} times", "gấp ít nhất {1} lần", "{1}배 이상"),
    Translation("at most 1/{1} of", "không quá 1/{1}", "1/{1} 이하"),
    Translation(
      "the original cost per item, {1}, is {2} the median of its class, {3}",
      "nguyên giá mỗi đơn vị, {1}, {2} trung vị của chủng loại, {3}",
      "개당 취득 원가 {1}이(가) 품목 중앙값 {3}의 {2}임"),
    Translation(
      "check the cost, which is for the whole row, and the quantity",
      "kiểm tra nguyên giá (của cả dòng) và số lượng", "행 전체의 금액인 원가와 수량을 확인할 것"),
    Translation(
      "the residual value {1} is not the {2} that wear over {3} years leaves",
      "giá trị còn lại {1} khác với {2} tính theo hao mòn đều trong {3} năm",
      "잔존 가액 {1}이(가) {3}년 정액 감가로 남는 {2}와(과) 다름"),
    Translation(
      "check original_cost, residual_value, in_use_since and the useful life of the class",
      "kiểm tra original_cost, residual_value, in_use_since và thời hạn sử dụng của chủng loại",
      "original_cost, residual_value, in_use_since와 품목의 내용연수를 확인할 것"),
    Translation(
      "the tag {1} of unit {2} is also used by unit {3} in row {4}",
      "mã tài sản {1} của đơn vị {2} cũng được đơn vị {3} dùng ở dòng {4}",
      "기관 {2}의 자산번호 {1}을(를) 기관 {3}도 {4}행에서 사용함"),
    Translation(
      "the tag {1} of unit {2} is that of unit {3} in the inventory",
      "mã tài sản {1} của đơn vị {2} đã được đơn vị {3} dùng trong bộ dữ liệu",
      "기관 {2}의 자산번호 {1}은(는) 대장에서 이미 기관 {3}의 것임"),
    Translation(
      "look whether one asset stands in both registers, and remove it from one then",
      "xem có phải một tài sản bị ghi ở cả hai sổ không; nếu đúng thì bỏ khỏi một sổ",
      "같은 자산이 두 대장에 있는지 살펴 그렇다면 한쪽에서 뺄 것"),
    Translation(
      "the office {1} is {2} km away from the middle of the others around it",
      "trụ sở {1} cách tâm của các trụ sở cùng nhóm {2} km",
      "청사 {1}이(가) 같은 묶음의 청사들 중심에서 {2} km 떨어져 있음"),
    Translation(
      "check latitude and longitude", "kiểm tra vĩ độ (latitude) và kinh độ (longitude)",
      "위도(latitude)와 경도(longitude)를 확인할 것"),
    Translation(
      "{1} has the name of {2} in row {3}, and both come to unit {4}",
      "{1} trùng tên với {2} ở dòng {3}, cả hai đều về đơn vị {4}",
      "{1}의 이름이 {3}행의 {2}와(과) 같고 둘 다 기관 {4}(으)로 옮겨 감"),
    Translation(
      "look whether they are one, and give them names that differ where they are not",
      "xem có phải là một không; nếu không thì đặt tên khác nhau",
      "같은 것인지 살펴보고 아니면 이름을 서로 다르게 할 것"),
    Translation(
      "{1} is another spelling of {2} in row {3}", "{1} là cách viết khác của {2} ở dòng {3}",
      "{1}은(는) {3}행 {2}의 다른 표기임"),
    Translation(
      "{1} is another spelling of {2} in the inventory",
      "{1} là cách viết khác của {2} trong bộ dữ liệu", "{1}은(는) 대장에 있는 {2}의 다른 표기임"),
    Translation(
      "write the name in one way", "thống nhất một cách viết tên", "이름을 한 가지로 쓸 것"),
    Translation(
      "{1} names a row that is left out", "{1} dẫn chiếu dòng bị loại", "{1}이(가) 제외된 행을 가리킴"),
    Translation(
      "row {1}, which divides unit {2} too, is left out",
      "dòng {1} cùng chia đơn vị {2} bị loại", "같은 기관 {2}을(를) 나누는 {1}행이 제외됨"),
    Translation(
      "mend that row, and load both", "sửa dòng đó rồi nạp cả hai", "그 행을 고친 뒤 함께 등록할 것"),
  ]
}
