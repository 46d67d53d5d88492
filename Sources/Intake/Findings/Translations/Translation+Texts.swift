// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of the text of a table and its header.
  static let texts: [Translation] = [
    Translation(
      "the text is not UTF-8 from byte {1} of the file on",
      "văn bản không phải UTF-8 kể từ byte {1} của tệp",
      "파일의 {1}번째 바이트부터 UTF-8 텍스트가 아님"),
    Translation(
      "save the file as UTF-8 text (CSV UTF-8)", "lưu tệp dưới dạng CSV UTF-8",
      "파일을 CSV UTF-8로 저장할 것"),
    Translation("the cell holds a NUL byte", "ô chứa byte NUL", "칸에 NUL 바이트가 있음"),
    Translation(
      "a quote stands in a cell that does not begin with one",
      "có dấu ngoặc kép trong ô không mở đầu bằng dấu ngoặc kép",
      "따옴표로 시작하지 않는 칸 안에 따옴표가 있음"),
    Translation(
      "put the cell in quotes and double each quote inside",
      "đặt cả ô trong ngoặc kép và viết đôi mỗi dấu ngoặc kép bên trong",
      "칸 전체를 따옴표로 묶고 안의 따옴표는 두 번 쓸 것"),
    Translation(
      "text follows the closing quote", "có văn bản sau dấu ngoặc kép đóng",
      "닫는 따옴표 뒤에 글자가 있음"),
    Translation(
      "double each quote inside the cell, or remove the text",
      "viết đôi mỗi dấu ngoặc kép trong ô hoặc bỏ phần văn bản thừa",
      "칸 안의 따옴표를 두 번 쓰거나 뒤의 글자를 지울 것"),
    Translation(
      "the quote that begins this cell is never closed",
      "dấu ngoặc kép mở đầu ô này không được đóng", "이 칸을 여는 따옴표가 닫히지 않음"),
    Translation(
      "close it; all that follows was taken for this cell",
      "đóng ngoặc kép; toàn bộ phần sau đã bị coi là của ô này",
      "따옴표를 닫을 것. 뒤의 내용이 모두 이 칸으로 읽힘"),
    Translation(
      "the row has {1} cells, the header {2}", "dòng có {1} ô, dòng tiêu đề có {2} ô",
      "행의 칸이 {1}개, 머리글은 {2}개임"),
    Translation(
      "put cells that hold commas in quotes, or remove the surplus cells",
      "đặt ô có dấu phẩy trong ngoặc kép hoặc bỏ các ô thừa",
      "쉼표가 든 칸을 따옴표로 묶거나 남는 칸을 지울 것"),
    Translation(
      "add the missing cells, empty if need be", "bổ sung các ô còn thiếu, để trống nếu cần",
      "빠진 칸을 채울 것. 필요하면 빈칸으로 둘 것"),
    Translation(
      "the row holds nothing but commas; rows like this: {1}",
      "dòng chỉ có dấu phẩy; số dòng như vậy: {1}", "행에 쉼표밖에 없음. 같은 행: {1}개"),
    Translation(
      "remove them; they are passed over", "bỏ các dòng này; chúng không được đọc",
      "삭제할 것. 읽지 않고 건너뜀"),
    Translation("the column {1} is missing", "thiếu cột {1}", "{1} 열이 없음"),
    Translation(
      "add it to the header and fill it in every row",
      "thêm cột vào dòng tiêu đề và điền cho mọi dòng",
      "머리글에 추가하고 모든 행에 값을 채울 것"),
    Translation(
      "the header {1} stands here a second time", "tiêu đề {1} bị lặp lại ở đây",
      "머리글 {1}이(가) 여기 다시 나옴"),
    Translation("keep one of the two columns", "chỉ giữ một trong hai cột", "두 열 중 하나만 남길 것"),
    Translation("the column has no header", "cột không có tiêu đề", "열에 머리글이 없음"),
    Translation(
      "{1} is not a column of {2}", "{1} không phải là cột của {2}", "{1}은(는) {2}의 열이 아님"),
    Translation(
      "rename or remove the column{1}", "đổi tên hoặc bỏ cột{1}",
      "열 이름을 바꾸거나 열을 삭제할 것{1}"),
  ]
}
