// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What kind of file it is instead, and where a workbook is damaged.
  static let damage: [Translation] = [
    Translation(
      "a web page or XML, whatever its name says", "trang web hoặc XML, dù tên tệp thế nào",
      "이름과 달리 웹 페이지나 XML임"),
    Translation("Excel 97 (.xls)", "sổ tính Excel 97 (.xls)", "Excel 97 통합 문서(.xls)"),
    Translation(
      "OpenDocument (.ods)", "bảng tính OpenDocument (.ods)", "OpenDocument 스프레드시트(.ods)"),
    Translation(
      "a ZIP archive without a workbook", "tệp nén ZIP không có sổ tính", "통합 문서가 없는 ZIP 파일"),
    Translation(
      "binary Excel workbook (.xlsb)", "sổ tính Excel nhị phân (.xlsb)",
      "Excel 바이너리 통합 문서(.xlsb)"),
    Translation(
      "an Office document that is no workbook", "tài liệu Office không phải sổ tính",
      "통합 문서가 아닌 Office 문서"),
    Translation("two parts are named '{1}'", "có hai phần cùng tên '{1}'", "이름이 '{1}'인 부분이 둘임"),
    Translation(
      "it refers to shared text '{1}', which is nowhere",
      "tệp dẫn đến văn bản dùng chung '{1}' không có ở đâu", "없는 공유 텍스트 '{1}'을(를) 가리킴"),
    Translation(
      "'{1}' is neither true nor false", "'{1}' không phải là đúng hay sai",
      "'{1}'은(는) 참도 거짓도 아님"),
    Translation(
      "'{1}' is no range of cells", "'{1}' không phải là vùng ô", "'{1}'은(는) 셀 범위가 아님"),
    Translation(
      "sheet '{1}' refers to '{2}', which is nowhere",
      "trang tính '{1}' dẫn đến '{2}' không có ở đâu", "시트 '{1}'이(가) 없는 '{2}'을(를) 가리킴"),
    Translation(
      "a row stands inside another", "một dòng nằm trong dòng khác", "행이 다른 행 안에 있음"),
    Translation("'{1}' is no row number", "'{1}' không phải là số dòng", "'{1}'은(는) 행 번호가 아님"),
    Translation(
      "row {1} comes after row {2}", "dòng {1} đứng sau dòng {2}", "{1}행이 {2}행 뒤에 옴"),
    Translation("a cell stands inside another", "một ô nằm trong ô khác", "셀이 다른 셀 안에 있음"),
    Translation(
      "the cell comes after one that stands to the right of it",
      "ô đứng sau một ô nằm bên phải nó", "셀이 자기 오른쪽 셀 뒤에 옴"),
    Translation("'{1}' is no cell", "'{1}' không phải là ô", "'{1}'은(는) 셀이 아님"),
    Translation(
      "a cell of row {1} stands in row {2}", "ô của dòng {1} nằm ở dòng {2}",
      "{1}행의 셀이 {2}행에 있음"),
  ]
}
