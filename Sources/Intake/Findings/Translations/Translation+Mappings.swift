// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of mappings: of their keys, and of columns that they do not find.
  static let mappings: [Translation] = [
    Translation(
      "{1} is not a header's place", "{1} không phải là vị trí dòng tiêu đề",
      "{1}은(는) 머리글의 위치가 아님"),
    Translation(
      "write auto, the row such as 7, or two or three rows such as 7-8",
      "ghi auto, số dòng như 7, hoặc hai, ba dòng như 7-8",
      "auto, 7 같은 행 번호 또는 7-8 같은 두세 행을 쓸 것"),
    Translation(
      "the column is not named by one letter", "cột không được gọi bằng một mục letter",
      "열이 letter 하나로 지정되지 않음"),
    Translation("write {letter: F}", "ghi {letter: F}", "{letter: F}로 쓸 것"),
    Translation("{1} is not a column", "{1} không phải là cột", "{1}은(는) 열이 아님"),
    Translation(
      "write letters such as F", "ghi chữ cái của cột, ví dụ F", "F처럼 열 문자를 쓸 것"),
    Translation(
      "{1} is not a field of {2}", "{1} không phải là trường của {2}",
      "{1}은(는) {2}의 필드가 아님"),
    Translation("no column is mapped", "chưa ánh xạ cột nào", "매핑된 열이 없음"),
    Translation(
      "add 'columns:' with 'field: header' under it",
      "thêm 'columns:' và bên dưới là các dòng 'trường: tiêu đề'",
      "'columns:'와 그 아래 '필드: 머리글'을 넣을 것"),
    Translation(
      "'decimal' and 'thousands' are the same mark", "'decimal' và 'thousands' là cùng một dấu",
      "'decimal'과 'thousands'가 같은 기호임"),
    Translation(
      "1.234,5 has 'decimal: \",\"' and 'thousands: \".\"'",
      "với 1.234,5 thì ghi 'decimal: \",\"' và 'thousands: \".\"'",
      "1.234,5에는 'decimal: \",\"'와 'thousands: \".\"'을 씀"),
    Translation(
      "{1} has a column and also a constant or a title",
      "{1} vừa có cột vừa có hằng số hoặc dòng tiêu đề",
      "{1}에 열이 있고 상수나 제목도 있음"),
    Translation(
      "keep one of them; 'defaults' says what an empty cell means",
      "chỉ giữ một; ô trống nghĩa là gì thì ghi ở 'defaults'",
      "하나만 남길 것. 빈 칸의 뜻은 'defaults'에 씀"),
    Translation(
      "{1} is not a mark in numbers", "{1} không phải là dấu dùng trong số",
      "{1}은(는) 숫자에 쓰는 기호가 아님"),
    Translation("write one of {1}", "ghi một trong {1}", "{1} 중 하나를 쓸 것"),
    Translation(
      "{1} is not a power of ten up to 1000000000",
      "{1} không phải là lũy thừa của 10, tối đa 1000000000",
      "{1}은(는) 1000000000 이하의 10의 거듭제곱이 아님"),
    Translation(
      "write 1000 where amounts are in thousands", "ghi 1000 nếu số tiền tính bằng nghìn",
      "금액이 천 단위이면 1000으로 쓸 것"),
    Translation(
      "write one behind the colon, or remove the key",
      "ghi một giá trị sau dấu hai chấm, hoặc bỏ khóa này", "콜론 뒤에 값을 쓰거나 키를 지울 것"),
    Translation(
      "{1} is not a group of keys", "{1} không phải là nhóm khóa", "{1}은(는) 키의 묶음이 아님"),
    Translation(
      "write lines 'key: value' under it, each further in",
      "ghi bên dưới các dòng 'khóa: giá trị', thụt vào trong",
      "그 아래에 '키: 값' 행을 들여 쓸 것"),
    Translation(
      "{1} is not a key here", "{1} không phải là khóa dùng ở đây", "{1}은(는) 여기에 쓰는 키가 아님"),
    Translation(
      "write one 'key: value' per line, such as 'table: assets'",
      "mỗi dòng ghi một 'khóa: giá trị', ví dụ 'table: assets'",
      "'table: assets'처럼 한 줄에 '키: 값' 하나씩 쓸 것"),
    Translation(
      "the mapping does not say which registers it is for",
      "bản ánh xạ không cho biết dùng cho sổ nào", "매핑에 어느 대장에 쓰는지가 없음"),
    Translation(
      "add a line such as 'files: [registers/*.xlsx]'",
      "thêm một dòng như 'files: [registers/*.xlsx]'",
      "'files: [registers/*.xlsx]' 같은 행을 넣을 것"),
    Translation(
      "registers can add rows to {1} alone", "sổ chỉ có thể bổ sung dòng vào {1}",
      "대장은 {1}에만 행을 더할 수 있음"),
    Translation(
      "use a mapping with 'table: assets', or load the whole folder of the inventory",
      "dùng bản ánh xạ có 'table: assets', hoặc nạp toàn bộ thư mục dữ liệu",
      "'table: assets'인 매핑을 쓰거나 자산 대장 폴더 전체를 적재할 것"),
    Translation(
      "nothing says where the field {1} comes from", "không có gì cho biết trường {1} lấy từ đâu",
      "필드 {1}을(를) 어디서 가져오는지 없음"),
    Translation(
      "add it to columns, titles, constants or defaults of {1}",
      "thêm trường đó vào columns, titles, constants hoặc defaults của {1}",
      "{1}의 columns, titles, constants, defaults 중 하나에 넣을 것"),
    Translation(
      "no column counts the items in the condition '{1}'",
      "không cột nào đếm số tài sản có tình trạng '{1}'", "상태가 '{1}'인 물품을 세는 열이 없음"),
    Translation(
      "correct its header in 'counts' of {1}", "sửa tiêu đề của cột đó trong 'counts' của {1}",
      "{1}의 'counts'에서 그 머리글을 고칠 것"),
    Translation(
      "the workbook has only hidden sheets", "sổ tính chỉ có các trang tính bị ẩn",
      "통합 문서에 숨겨진 시트만 있음"),
    Translation(
      "some bytes of the cell mean nothing in the encoding of the file",
      "một số byte của ô không có nghĩa trong bảng mã của tệp",
      "셀의 일부 바이트가 파일의 인코딩에서 뜻이 없음"),
    Translation(
      "name the encoding in the mapping, or save the file as UTF-8 text (CSV UTF-8)",
      "ghi bảng mã trong bản ánh xạ, hoặc lưu tệp dạng văn bản UTF-8 (CSV UTF-8)",
      "매핑에 인코딩을 쓰거나 파일을 UTF-8 텍스트(CSV UTF-8)로 저장할 것"),
  ]
}
