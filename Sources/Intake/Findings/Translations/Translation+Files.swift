// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of the folder, its files and `inventory.yaml`.
  static let files: [Translation] = [
    Translation("the file is missing", "thiếu tệp", "파일이 없음"),
    Translation(
      "add it; an inventory cannot do without",
      "bổ sung tệp này; bộ dữ liệu không thể thiếu nó",
      "파일을 추가할 것. 대장에 반드시 필요함"),
    Translation("the file is empty", "tệp trống", "파일이 비어 있음"),
    Translation("write its header: {1}", "ghi dòng tiêu đề: {1}", "머리글 행을 쓸 것: {1}"),
    Translation(
      "no table has this name, so the file is not read",
      "không có bảng nào mang tên này nên tệp không được đọc",
      "이 이름의 표가 없어 파일을 읽지 않음"),
    Translation(
      "rename or remove it{1}", "đổi tên hoặc bỏ tệp{1}", "이름을 바꾸거나 파일을 뺄 것{1}"),
    Translation(
      "save the file as UTF-8 text", "lưu tệp dưới dạng văn bản UTF-8",
      "파일을 UTF-8 텍스트로 저장할 것"),
    Translation(
      "the file is not a list of keys and values", "tệp không phải là danh sách khóa và giá trị",
      "파일이 키와 값의 목록이 아님"),
    Translation(
      "write one 'key: value' per line, such as 'currency: VND'",
      "ghi mỗi dòng một cặp 'khóa: giá trị', ví dụ 'currency: VND'",
      "'currency: VND'처럼 한 줄에 '키: 값' 하나씩 쓸 것"),
    Translation(
      "the file is not YAML: {1}", "tệp không đúng định dạng YAML: {1}", "YAML 형식이 아님: {1}"),
    Translation("the file is not YAML", "tệp không đúng định dạng YAML", "YAML 형식이 아님"),
    Translation(
      "a key stands there twice: {1}", "khóa bị lặp: {1}", "키가 두 번 나옴: {1}"),
    Translation("it cannot be read", "không đọc được", "읽을 수 없음"),
    Translation(
      "{1} is not a key of {2}", "{1} không phải là khóa của {2}", "{1}은(는) {2}의 키가 아님"),
    Translation("remove it{1}", "bỏ khóa này{1}", "삭제할 것{1}"),
    Translation("the value is not a text", "giá trị không phải là văn bản", "값이 텍스트가 아님"),
    Translation(
      "write one value behind the colon", "ghi một giá trị sau dấu hai chấm",
      "쌍점 뒤에 값 하나를 쓸 것"),
    Translation(
      "{1} is not a version of the format that this program reads",
      "{1} không phải là phiên bản định dạng mà chương trình này đọc được",
      "{1}은(는) 이 프로그램이 읽는 형식 버전이 아님"),
    Translation("write 'reallot: {1}'", "ghi 'reallot: {1}'", "'reallot: {1}'로 쓸 것"),
    Translation("{1} is not a currency", "{1} không phải là mã tiền tệ", "{1}은(는) 통화가 아님"),
    Translation(
      "write its ISO 4217 code of three capital letters, such as VND",
      "ghi mã ISO 4217 gồm ba chữ in hoa, ví dụ VND",
      "VND처럼 대문자 세 자의 ISO 4217 코드로 쓸 것"),
    Translation("the key {1} has no value", "khóa {1} chưa có giá trị", "키 {1}에 값이 없음"),
    Translation("add '{1}: …'", "bổ sung '{1}: …'", "'{1}: …'을(를) 추가할 것"),
  ]
}
