// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What a proposed mapping says beside its keys.
  static let proposals: [Translation] = [
    Translation("or {1}", "hoặc {1}", "또는 {1}"),
    Translation("the workbook also has {1}", "tệp còn có {1}", "통합 문서에 {1}도 있음"),
    Translation(
      "no row looks like a header; name the columns by letters",
      "không dòng nào giống dòng tiêu đề; gọi các cột bằng chữ cái",
      "머리글로 보이는 행이 없음. 열을 문자로 지정할 것"),
    Translation(
      "no header of this row is known", "không nhận ra tiêu đề nào của dòng này",
      "이 행에 아는 머리글이 없음"),
    Translation("column {1}: {2}", "cột {1}: {2}", "{1}열: {2}"),
    Translation("column {1}, which is empty", "cột {1}, đang trống", "{1}열, 비어 있음"),
    Translation("as in {1}", "như trong {1}", "{1}에서와 같이"),
    Translation(
      "as in {1}, but not in {2}", "như trong {1}, nhưng khác ở {2}",
      "{1}에서와 같으나 {2}은(는) 다름"),
    Translation(
      "{1} may have decimals instead", "{1} cũng có thể có phần thập phân",
      "{1}은(는) 소수일 수도 있음"),
    Translation(
      "no date tells whether the day or the month is first",
      "không ngày nào cho biết ngày hay tháng đứng trước", "일과 월 중 무엇이 먼저인지 알려 주는 날짜가 없음"),
    Translation(
      "new, good, fair, poor or broken", "new, good, fair, poor hoặc broken",
      "new, good, fair, poor, broken 중 하나"),
    Translation("as {1} says", "như {1} cho biết", "{1}에 나온 대로"),
    Translation(
      "no column has the class; found by the beginning of the name",
      "không cột nào có chủng loại; tìm theo phần đầu của tên", "품목 열이 없어 이름의 앞부분으로 찾음"),
    Translation("the only office of the unit", "trụ sở duy nhất của đơn vị", "단위의 유일한 청사"),
    Translation(
      "no column looks like the names of the assets; add 'name' to columns",
      "không cột nào giống tên tài sản; thêm 'name' vào columns",
      "자산 이름으로 보이는 열이 없음. columns에 'name'을 넣을 것"),
    Translation(
      "write the id of the unit that holds it all", "ghi mã của đơn vị đang giữ toàn bộ",
      "모두를 보유한 단위의 id를 쓸 것"),
    Translation("here {1}", "ở đây là {1}", "여기서는 {1}"),
    Translation("no column has it", "không cột nào có", "해당 열이 없음"),
    Translation(
      "the shipped mapping {1} reads this too: --mapping {2}",
      "bản ánh xạ có sẵn {1} cũng đọc được: --mapping {2}",
      "함께 제공되는 매핑 {1}로도 읽을 수 있음: --mapping {2}"),
    Translation(
      "not read: column {1}, {2}: {3}", "không đọc: cột {1}, {2}: {3}", "읽지 않음: {1}열, {2}: {3}"),
    Translation(
      "not read: column {1}, {2}, which is empty", "không đọc: cột {1}, {2}, đang trống",
      "읽지 않음: {1}열, {2}, 비어 있음"),
    Translation(
      "passed over: row {1}, {2}, {3}", "bỏ qua: dòng {1}, {2}, {3}", "건너뜀: {1}행, {2}, {3}"),
    Translation(
      "passed over in all: {1} rows", "bỏ qua tất cả: {1} dòng", "모두 {1}행을 건너뜀"),
    Translation("named by the mapping", "do bản ánh xạ nêu", "매핑에 적힌 행"),
    Translation("title of a section", "tiêu đề mục", "절 제목"),
    Translation("sum", "dòng cộng", "합계"),
    Translation("header again", "lặp lại tiêu đề", "머리글 반복"),
    Translation(
      "nothing in the columns that are read", "không có gì ở các cột được đọc",
      "읽는 열에 아무것도 없음"),
    Translation("below the table", "dưới bảng", "표 아래"),
  ]
}
