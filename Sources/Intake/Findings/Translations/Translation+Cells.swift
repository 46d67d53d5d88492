// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of one cell.
  static let cells: [Translation] = [
    Translation("the cell is empty", "ô trống", "칸이 비어 있음"),
    Translation(
      "fill it; every row needs one", "điền giá trị; dòng nào cũng phải có",
      "값을 채울 것. 모든 행에 필요함"),
    Translation("the cell holds only spaces", "ô chỉ có dấu cách", "칸에 공백만 있음"),
    Translation(
      "fill it, or empty it", "điền giá trị hoặc để trống hẳn", "값을 채우거나 완전히 비울 것"),
    Translation(
      "{1} has spaces at its ends or a control character",
      "{1} có dấu cách ở đầu, cuối hoặc có ký tự điều khiển",
      "{1}의 앞뒤에 공백이 있거나 제어 문자가 있음"),
    Translation(
      "remove them, here and wherever the key is used",
      "bỏ chúng, ở đây và ở mọi nơi dùng mã này", "여기와 이 키를 쓰는 모든 곳에서 지울 것"),
    Translation(
      "{1} is not a whole number", "{1} không phải là số nguyên", "{1}은(는) 정수가 아님"),
    Translation(
      "write digits only, without separators or units",
      "chỉ ghi chữ số, không dùng dấu phân cách hay đơn vị tính",
      "구분 기호나 단위 없이 숫자만 쓸 것"),
    Translation("{1} is not a number", "{1} không phải là số", "{1}은(는) 숫자가 아님"),
    Translation(
      "write a number such as 12.5, with a point and without separators or units",
      "ghi số như 12.5, dùng dấu chấm thập phân, không dùng dấu phân cách hay đơn vị tính",
      "12.5처럼 소수점은 점으로, 구분 기호나 단위 없이 쓸 것"),
    Translation("{1} is negative", "{1} là số âm", "{1}은(는) 음수임"),
    Translation(
      "write the amount without a sign; 0 where there is none",
      "ghi số tiền không có dấu; ghi 0 nếu không có", "부호 없이 금액을 쓰고 없으면 0으로 쓸 것"),
    Translation("{1} is out of range", "{1} nằm ngoài phạm vi cho phép", "{1}은(는) 허용 범위를 벗어남"),
    Translation(
      "write a whole number of at least {1}", "ghi số nguyên không nhỏ hơn {1}",
      "{1} 이상의 정수로 쓸 것"),
    Translation(
      "write a whole number from {1} to {2}", "ghi số nguyên từ {1} đến {2}",
      "{1}부터 {2}까지의 정수로 쓸 것"),
    Translation(
      "write a number of at least 0", "ghi số không nhỏ hơn 0", "0 이상의 수로 쓸 것"),
    Translation(
      "write a number from 0 to {1}, such as {2}", "ghi số từ 0 đến {1}, ví dụ {2}",
      "0부터 {1}까지의 수로 쓸 것(예: {2})"),
    Translation(
      "{1} does not fit 64 bits", "{1} vượt quá giới hạn 64 bit", "{1}은(는) 64비트 범위를 넘음"),
    Translation(
      "check the number; the largest is {1}", "kiểm tra lại số; số lớn nhất là {1}",
      "숫자를 확인할 것. 최댓값은 {1}임"),
    Translation(
      "{1} has more than 3 decimal places", "{1} có quá 3 chữ số thập phân",
      "{1}의 소수 자릿수가 3을 넘음"),
    Translation(
      "round it to 3 decimal places", "làm tròn đến 3 chữ số thập phân",
      "소수 셋째 자리까지 반올림할 것"),
    Translation("{1} is not a date", "{1} không phải là ngày hợp lệ", "{1}은(는) 날짜가 아님"),
    Translation(
      "write it as 2019, 2019-05 or 2019-05-07", "ghi theo dạng 2019, 2019-05 hoặc 2019-05-07",
      "2019, 2019-05 또는 2019-05-07 형식으로 쓸 것"),
    Translation("{1} is not a share", "{1} không phải là tỷ lệ", "{1}은(는) 비율이 아님"),
    Translation(
      "write 1, a decimal number such as 0.25, or a fraction such as 1/3",
      "ghi 1, số thập phân như 0.25 hoặc phân số như 1/3",
      "1, 0.25 같은 소수 또는 1/3 같은 분수로 쓸 것"),
    Translation(
      "write a share above 0 and of at most 1", "ghi tỷ lệ lớn hơn 0 và không quá 1",
      "0보다 크고 1 이하인 비율로 쓸 것"),
    Translation("{1} is not a {2}", "{1} không phải là {2} hợp lệ", "{1}은(는) {2} 값이 아님"),
    Translation(
      "write degrees as a decimal number from -{1} to {2}, such as 20.8449",
      "ghi số độ thập phân từ -{1} đến {2}, ví dụ 20.8449",
      "-{1}부터 {2}까지의 십진 도 단위로 쓸 것(예: 20.8449)"),
    Translation("{1} is not {2}", "{1} không phải là {2}", "{1}은(는) {2} 값이 아님"),
    Translation("use one of {1}{2}", "dùng một trong các từ {1}{2}", "{1} 중 하나를 쓸 것{2}"),
    Translation(
      "{1} is not {2} of {3}", "không có {2} {1} trong {3}", "{3}에 {2} {1}이(가) 없음"),
    Translation(
      "correct it, or add it to {1}{2}", "sửa lại hoặc bổ sung vào {1}{2}",
      "고치거나 {1}에 추가할 것{2}"),
    Translation(
      "{1} holds no rows that could be named here", "{1} không có dòng nào để dẫn chiếu ở đây",
      "{1}에 여기서 가리킬 행이 없음"),
    Translation(
      "add them to {1} first", "trước hết bổ sung các dòng đó vào {1}", "먼저 {1}에 추가할 것"),
    Translation(
      "{1}, {2} and {3} do not go up from low to high",
      "{1}, {2} và {3} không tăng dần từ thấp đến cao",
      "{1}, {2}, {3}이(가) 낮은 값에서 높은 값 순이 아님"),
    Translation(
      "write carbon_low_kg ≤ carbon_kg ≤ carbon_high_kg",
      "ghi sao cho carbon_low_kg ≤ carbon_kg ≤ carbon_high_kg",
      "carbon_low_kg ≤ carbon_kg ≤ carbon_high_kg가 되도록 쓸 것"),
    Translation(
      "the carbon estimate lacks {1}", "ước tính các-bon thiếu {1}", "탄소 추정치에 {1}이(가) 없음"),
    Translation(
      "fill all four carbon columns, or none", "điền đủ bốn cột các-bon hoặc để trống cả bốn",
      "탄소 열 네 개를 모두 채우거나 모두 비울 것"),
  ]
}
