// SPDX-License-Identifier: GPL-3.0-or-later

extension Translation {
  /// What is said of registers and their mappings.
  static let registers: [Translation] = [
    Translation("{1}, sheet {2}", "{1}, trang tính {2}", "{1}, 시트 {2}"),
    Translation("{1}, sheet {2}{3}", "{1}, trang tính {2}{3}", "{1}, 시트 {2}{3}"),
    Translation(
      "{1}, sheet {2}, row {3}{4}", "{1}, trang tính {2}, dòng {3}{4}", "{1}, 시트 {2}, {3}행{4}"),
    Translation("the mapping {1}", "bản ánh xạ {1}", "매핑 {1}"),
    Translation(
      "a mapping that extends {1}", "một bản ánh xạ mở rộng (extends) {1}",
      "{1}을(를) 확장(extends)하는 매핑"),
    Translation(
      "{1} says that its amounts are times {2}, but {3} multiplies them by {4}",
      "{1} cho biết số tiền được nhân {2}, nhưng {3} nhân {4}",
      "{1}에 따르면 금액에 {2}을(를) 곱해야 하지만 {3}은(는) {4}을(를) 곱함"),
    Translation(
      "correct 'scales' in {1}", "sửa 'scales' trong {1}", "{1}의 'scales'를 고칠 것"),
    Translation(
      "no header or title says that the amounts of {1} are times {2}",
      "không tiêu đề nào cho biết số tiền của {1} được nhân {2}",
      "{1}의 금액에 {2}을(를) 곱한다는 머리글이나 제목이 없음"),
    Translation(
      "check whether they are; if not, correct 'scales' in {1}",
      "kiểm tra lại; nếu không phải, sửa 'scales' trong {1}", "확인하고, 아니면 {1}의 'scales'를 고칠 것"),
    Translation(
      "{1} is not a word for {2}", "{1} không phải là từ dùng cho {2}", "{1}은(는) {2}에 쓰는 말이 아님"),
    Translation(
      "{1} is not a whole number above 0", "{1} không phải là số nguyên lớn hơn 0",
      "{1}은(는) 0보다 큰 정수가 아님"),
    Translation(
      "write digits only, such as 50000", "chỉ ghi chữ số, ví dụ 50000", "50000처럼 숫자만 쓸 것"),
    Translation(
      "no mapping is for this register", "không có bản ánh xạ nào cho sổ này", "이 대장에 쓸 매핑이 없음"),
    Translation(
      "add its name to 'files' of a mapping, or make one: reallot inventory sniff",
      "thêm tên tệp vào 'files' của một bản ánh xạ, hoặc tạo bản mới: reallot inventory sniff",
      "매핑의 'files'에 파일 이름을 넣거나 새로 만들 것: reallot inventory sniff"),
    Translation(
      "no row has the headers of {1}, such as {2}",
      "không dòng nào có các tiêu đề cột của {1}, như {2}", "{1}의 머리글({2} 등)이 있는 행이 없음"),
    Translation(
      "choose another mapping or sheet, or correct the headers in it",
      "chọn bản ánh xạ hoặc trang tính khác, hoặc sửa tiêu đề cột trong bản ánh xạ",
      "다른 매핑이나 시트를 고르거나 매핑의 머리글을 고칠 것"),
    Translation(
      "this is a file of another kind: {1}", "tệp thuộc loại khác: {1}", "다른 종류의 파일임: {1}"),
    Translation(
      "open it in a spreadsheet program and save it as .xlsx or CSV UTF-8",
      "mở bằng chương trình bảng tính và lưu thành .xlsx hoặc CSV UTF-8",
      "표 계산 프로그램으로 열어 .xlsx 또는 CSV UTF-8로 저장할 것"),
    Translation(
      "the workbook has no sheet {1}", "sổ tính không có trang tính {1}", "통합 문서에 시트 {1}이(가) 없음"),
    Translation(
      "name one of its sheets in the mapping: {1}",
      "ghi trong bản ánh xạ một trong các trang tính: {1}", "매핑에 시트 하나를 쓸 것: {1}"),
    Translation(
      "no table has this name, so the sheet is not read",
      "không có bảng nào mang tên này nên trang tính không được đọc",
      "이 이름의 표가 없어 시트를 읽지 않음"),
    Translation(
      "no title above the table says {1}", "phía trên bảng không có dòng {1}",
      "표 위에 {1} 제목이 없음"),
    Translation(
      "write it there, or give {1} as a constant in {2}",
      "ghi vào đó, hoặc khai {1} là hằng số trong {2}", "그곳에 쓰거나 {2}에 {1}을(를) 상수로 줄 것"),
    Translation(
      "the cell shows the error {1}", "ô hiển thị lỗi {1}", "셀에 오류 {1}이(가) 표시됨"),
    Translation(
      "correct its formula, or put the value in its place",
      "sửa công thức, hoặc ghi giá trị thay vào", "수식을 고치거나 값을 직접 쓸 것"),
    Translation(
      "the file does not have the result of the formula {1}",
      "tệp không lưu kết quả của công thức {1}", "파일에 수식 {1}의 결과가 없음"),
    Translation(
      "open the file in a spreadsheet program, calculate and save it",
      "mở tệp bằng chương trình bảng tính, tính lại và lưu",
      "표 계산 프로그램으로 열어 계산한 뒤 저장할 것"),
    Translation(
      "the mapping does not say what {1} means", "bản ánh xạ không cho biết {1} nghĩa là gì",
      "매핑에 {1}의 뜻이 없음"),
    Translation(
      "add it to the vocabulary of {1} in {2}{3}", "bổ sung vào từ vựng của {1} trong {2}{3}",
      "{2}에서 {1}의 어휘에 추가할 것{3}"),
    Translation(
      "{1} is neither an id nor a name in {2}", "{1} không phải mã hay tên nào trong {2}",
      "{1}은(는) {2}의 식별자도 이름도 아님"),
    Translation(
      "correct it, or say in the vocabulary of {1} in {2} what it means{3}",
      "sửa lại, hoặc ghi nghĩa vào từ vựng của {1} trong {2}{3}",
      "고치거나 {2}에서 {1}의 어휘에 뜻을 쓸 것{3}"),
    Translation(
      "{1} is the name of several in {2}", "{1} là tên của nhiều mục trong {2}",
      "{2}에 이름이 {1}인 것이 여럿임"),
    Translation(
      "write one of their ids in its place: {1}", "ghi thay bằng một trong các mã: {1}",
      "식별자 중 하나로 바꿔 쓸 것: {1}"),
    Translation(
      "the unit {1} holds no office where the asset could stand",
      "đơn vị {1} không có trụ sở nào để đặt tài sản", "단위 {1}에 자산을 둘 청사가 없음"),
    Translation(
      "map a column to office, or give it as a constant",
      "ánh xạ một cột vào office, hoặc khai là hằng số", "열을 office에 매핑하거나 상수로 줄 것"),
    Translation(
      "the unit {1} holds {2} offices, and none is named here",
      "đơn vị {1} có {2} trụ sở mà ở đây không ghi trụ sở nào",
      "단위 {1}에 청사가 {2}곳인데 여기에 지정되지 않음"),
    Translation(
      "write the name or id of one: {1}", "ghi tên hoặc mã của một trụ sở: {1}",
      "그중 하나의 이름이나 식별자를 쓸 것: {1}"),
    Translation(
      "{1} is shorter than the ids that begin with 0, of {2} digits",
      "{1} ngắn hơn các mã bắt đầu bằng 0, gồm {2} chữ số",
      "{1}은(는) 0으로 시작하는 {2}자리 식별자보다 짧음"),
    Translation(
      "write {1} in a cell formatted as text if it lost its zeros",
      "ghi {1} vào ô định dạng văn bản nếu đã mất số 0", "0이 빠졌다면 텍스트 서식 셀에 {1}로 쓸 것"),
    Translation(
      "{1} has more than 15 digits, of which spreadsheets keep 15",
      "{1} có hơn 15 chữ số, bảng tính chỉ giữ 15", "{1}은(는) 15자리가 넘는데 표 계산 프로그램은 15자리만 보존함"),
    Translation(
      "format the column as text and enter it again",
      "định dạng cột là văn bản và nhập lại", "열을 텍스트 서식으로 바꾸고 다시 입력할 것"),
    Translation(
      "the {1} is empty and taken as {2}; rows like this: {3}",
      "{1} trống và được lấy là {2}; số dòng như vậy: {3}", "{1}이(가) 비어 {2}(으)로 봄; 해당 행 수: {3}"),
    Translation(
      "the register has no {1}, which is taken as {2}; rows like this: {3}",
      "sổ không có {1}, được lấy là {2}; số dòng như vậy: {3}",
      "대장에 {1}이(가) 없어 {2}(으)로 봄; 해당 행 수: {3}"),
    Translation(
      "no office is named, so {1}, the only one of the unit, is taken; rows like this: {2}",
      "không ghi trụ sở nên lấy {1}, trụ sở duy nhất của đơn vị; số dòng như vậy: {2}",
      "청사가 지정되지 않아 단위의 유일한 청사 {1}(으)로 봄; 해당 행 수: {2}"),
    Translation(
      "correct the rows where it is another, or {1}", "sửa các dòng khác giá trị đó, hoặc sửa {1}",
      "다른 값인 행이나 {1}을(를) 고칠 것"),
    Translation(
      "no row under the header belongs to the register",
      "dưới tiêu đề không có dòng nào thuộc sổ", "머리글 아래에 대장에 속하는 행이 없음"),
    Translation(
      "check which sheet holds it, and the rules for rows to skip",
      "kiểm tra trang tính và các quy tắc bỏ qua dòng", "시트와 건너뛸 행의 규칙을 확인할 것"),
    Translation(
      "{1} may be in thousands or have decimals",
      "{1} có thể có dấu phân cách hàng nghìn hoặc phần thập phân",
      "{1}은(는) 천 단위 구분인지 소수인지 알 수 없음"),
    Translation(
      "say in the mapping which mark is which, such as 'thousands: \".\"'",
      "ghi rõ các dấu trong bản ánh xạ, ví dụ 'thousands: \".\"'",
      "매핑에 'thousands: \".\"'처럼 기호를 밝힐 것"),
    Translation(
      "write digits with the marks that the mapping names, without a unit",
      "ghi chữ số với các dấu mà bản ánh xạ quy định, không kèm đơn vị",
      "매핑이 정한 기호만 쓰고 단위 없이 숫자로 쓸 것"),
    Translation(
      "{1} may have its day or its month first", "{1} có thể ghi ngày trước hoặc tháng trước",
      "{1}은(는) 일과 월의 순서를 알 수 없음"),
    Translation(
      "say in the mapping which it is: 'dates: dmy' or 'dates: mdy'",
      "ghi rõ trong bản ánh xạ: 'dates: dmy' hoặc 'dates: mdy'",
      "매핑에 'dates: dmy' 또는 'dates: mdy'로 밝힐 것"),
    Translation("{1} is not a date{2}", "{1} không phải là ngày{2}", "{1}은(는) 날짜가 아님{2}"),
    Translation(", day before month", ", ngày trước tháng", ", 일이 월보다 먼저"),
    Translation(", month before day", ", tháng trước ngày", ", 월이 일보다 먼저"),
    Translation(
      ", year before month and day", ", năm trước tháng và ngày", ", 연도가 월일보다 먼저"),
    Translation(
      "write it with a year of four digits, such as 05/07/2021 or 2021",
      "ghi năm đủ bốn chữ số, ví dụ 05/07/2021 hoặc 2021",
      "05/07/2021이나 2021처럼 연도를 네 자리로 쓸 것"),
    Translation(
      "{1} is a number, not a date", "{1} là số, không phải ngày", "{1}은(는) 날짜가 아니라 숫자임"),
    Translation(
      "format the cell as a date, or write the year", "định dạng ô là ngày, hoặc ghi năm",
      "셀을 날짜 서식으로 바꾸거나 연도를 쓸 것"),
    Translation(
      "the header {1} stands in the columns {2}", "tiêu đề {1} có ở các cột {2}",
      "머리글 {1}이(가) {2}열에 있음"),
    Translation(
      "name one of them by its letter in {1}, such as {letter: {2}}",
      "gọi một cột bằng chữ cái trong {1}, ví dụ {letter: {2}}",
      "{1}에서 그중 하나를 {letter: {2}}처럼 문자로 지정할 것"),
    Translation(
      "no column has the header {1} for {2}", "không cột nào có tiêu đề {1} cho {2}",
      "{2}에 쓸 머리글 {1}이(가) 있는 열이 없음"),
    Translation("correct it in {1}{2}", "sửa trong {1}{2}", "{1}에서 고칠 것{2}"),
    Translation(
      "the field stays empty; correct it in {1} if it is there{2}",
      "trường này để trống; nếu có cột đó thì sửa trong {1}{2}",
      "필드를 비워 둠; 열이 있으면 {1}에서 고칠 것{2}"),
    Translation(
      "the tag {1} of unit {2} stands in row {3} of {4} too",
      "số thẻ {1} của đơn vị {2} đã có ở dòng {3} của {4}",
      "단위 {2}의 태그 {1}이(가) {4}의 {3}행에도 있음"),
    Translation(
      "the same {1} ({2}) stands in row {3} of {4}", "cùng {1} ({2}) đã có ở dòng {3} của {4}",
      "같은 {1}({2})이(가) {4}의 {3}행에 있음"),
    Translation(
      "{1} items have a condition, the row counts {2}",
      "{1} chiếc có ghi tình trạng, dòng ghi số lượng {2}", "상태가 적힌 것은 {1}개, 행의 수량은 {2}"),
    Translation(
      "make the columns of the conditions add up to the quantity",
      "sửa để các cột tình trạng cộng lại bằng số lượng", "상태별 열의 합이 수량과 같게 고칠 것"),
    Translation(
      "{1} is not a number of items", "{1} không phải là số lượng", "{1}은(는) 수량이 아님"),
    Translation(
      "write how many, or x for all", "ghi số lượng, hoặc x nếu là tất cả", "수량을 쓰거나 전부이면 x를 쓸 것"),
    Translation(
      "the tag {1} stands for items in several conditions",
      "số thẻ {1} dùng cho nhiều chiếc có tình trạng khác nhau", "태그 {1}에 상태가 다른 것들이 함께 있음"),
    Translation(
      "give each condition a row and a tag of its own",
      "ghi mỗi tình trạng một dòng với số thẻ riêng",
      "상태마다 행과 태그를 따로 둘 것"),
  ]
}
