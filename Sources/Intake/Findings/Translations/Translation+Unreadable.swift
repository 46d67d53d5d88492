// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// Why a register cannot be read.
  static let unreadable: [Translation] = [
    Translation("the file cannot be read: {1}", "không đọc được tệp: {1}", "파일을 읽을 수 없음: {1}"),
    Translation(
      "the workbook is protected by a password", "tệp bảng tính được bảo vệ bằng mật khẩu",
      "통합 문서가 암호로 보호됨"),
    Translation(
      "this is neither a workbook nor text: NUL at byte {1}",
      "đây không phải là bảng tính hay văn bản: có NUL ở byte {1}",
      "통합 문서도 텍스트도 아님: {1}번째 바이트에 NUL"),
    Translation(
      "the encoding cannot be told: {1}", "không xác định được bảng mã: {1}",
      "인코딩을 알 수 없음: {1}"),
    Translation("the workbook is damaged: {1}", "tệp bảng tính bị hỏng: {1}", "통합 문서가 손상됨: {1}"),
    Translation(
      "the workbook is damaged: '{1}' is missing in it", "tệp bảng tính bị hỏng: thiếu '{1}'",
      "통합 문서가 손상됨: '{1}'이(가) 없음"),
    Translation(
      "the workbook is damaged: '{1}', line {2}: {3}",
      "tệp bảng tính bị hỏng: '{1}', dòng {2}: {3}", "통합 문서가 손상됨: '{1}', {2}행: {3}"),
    Translation(
      "'{1}' in the workbook declares a document type",
      "'{1}' trong tệp bảng tính khai báo kiểu tài liệu (DOCTYPE)",
      "통합 문서의 '{1}'이(가) 문서 형식(DOCTYPE)을 선언함"),
    Translation(
      "the workbook has no worksheet", "tệp bảng tính không có trang tính nào",
      "통합 문서에 워크시트가 없음"),
    Translation("more than {1} {2}", "quá {1} {2}", "{2} {1}개 초과"),
    Translation(
      "check the path and its permissions", "kiểm tra đường dẫn và quyền truy cập",
      "경로와 권한을 확인할 것"),
    Translation("export it again", "xuất lại tệp", "다시 내보낼 것"),
    Translation(
      "open it in a spreadsheet program and save it without a password",
      "mở bằng phần mềm bảng tính rồi lưu lại không có mật khẩu",
      "스프레드시트 프로그램에서 열어 암호 없이 저장할 것"),
    Translation(
      "name the encoding whose sample reads right, or save as CSV UTF-8",
      "ghi bảng mã có đoạn mẫu đọc đúng, hoặc lưu thành CSV UTF-8",
      "견본이 바르게 읽히는 인코딩을 적거나 CSV UTF-8로 저장할 것"),
    Translation(
      "no spreadsheet program writes that; ask where the file comes from",
      "không phần mềm bảng tính nào ghi như vậy; hỏi lại nguồn gốc của tệp",
      "스프레드시트 프로그램은 그렇게 쓰지 않음. 파일의 출처를 확인할 것"),
    Translation(
      "ask for a workbook with the register in a worksheet",
      "yêu cầu tệp có sổ trong một trang tính", "워크시트에 대장이 있는 통합 문서를 요청할 것"),
    Translation(
      "remove what is not part of the register, or raise limits.{1} in the mapping",
      "bỏ những gì không thuộc sổ, hoặc tăng limits.{1} trong bản ánh xạ",
      "대장이 아닌 부분을 빼거나 매핑의 limits.{1}을(를) 늘릴 것"),
    Translation(
      "open it in a spreadsheet program, save it again, or ask for it again",
      "mở bằng phần mềm bảng tính và lưu lại, hoặc yêu cầu gửi lại",
      "스프레드시트 프로그램에서 열어 다시 저장하거나 파일을 다시 요청할 것"),
    Translation("bytes when unpacked", "byte khi giải nén", "압축을 푼 바이트"),
    Translation("times larger when unpacked", "lần lớn hơn khi giải nén", "압축 해제 배율"),
    Translation("parts", "phần", "구성 부분"),
    Translation("sheets", "trang tính", "시트"),
    Translation("rows", "dòng", "행"),
    Translation("rows in a worksheet", "dòng trong một trang tính", "워크시트의 행"),
    Translation("columns", "cột", "열"),
    Translation("bytes in a row", "byte trong một dòng", "한 행의 바이트"),
    Translation("bytes in a cell", "byte trong một ô", "한 셀의 바이트"),
    Translation("merged ranges", "vùng ô gộp", "병합 범위"),
    Translation("shared texts", "văn bản dùng chung", "공유 텍스트"),
    Translation("bytes of shared texts", "byte văn bản dùng chung", "공유 텍스트의 바이트"),
    Translation("cell styles", "kiểu ô", "셀 스타일"),
    Translation("elements inside one another", "phần tử lồng nhau", "중첩된 요소"),
  ]
}
