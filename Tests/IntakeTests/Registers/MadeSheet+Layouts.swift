// SPDX-License-Identifier: GPL-3.0-or-later

extension MadeSheet {
  /// Inventory minutes C53-HD with asset codes and one column for the condition.
  static var taggedMinutes: MadeSheet {
    var sheet = MadeSheet("Tài sản")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ)||||||||||||Mẫu số C53-HD")
    sheet.add("|||BIÊN BẢN KIỂM KÊ TÀI SẢN NĂM 2025")
    sheet.add(
      """
      STT|Tài sản|Mã số|Năm đưa vào SD|SL sổ sách|SL thực tế|Chênh lệch|Đơn giá|Thành tiền|\
      Bộ phận quản lý|Nơi sử dụng/Người SD|Tình trạng|Ghi chú/Vị trí
      """)
    sheet.add(
      """
      1|Máy vi tính để bàn Dell|0113950001|'05/07/2021|1|1|0|'14.500.000|'14.500.000|Văn phòng|\
      Trụ sở phường|Đang sử dụng|tầng 2
      """)
    sheet.add("2|Máy in|0113950002|2019|1|1|0|3500000|3500000|Văn phòng|s-11395-1|Chờ thanh lý|")
    sheet.add(
      """
      3|Bàn làm việc||'12/2018|10|9|-1|1400000|12600000|Một cửa|Trụ sở phường|Bình thường|\

      """)
    sheet.add("Tổng cộng||||12|11|-1||30600000")
    sheet.add("|Người lập|||||||Thủ trưởng đơn vị")
    return sheet
  }

  /// Inventory minutes C53-HD in the official form, with two levels of header and amounts in đồng.
  static var officialMinutes: MadeSheet {
    var sheet = MadeSheet("C53-HD")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ)|||||||||||||Mẫu số: C53 - HD")
    sheet.add("||||BIÊN BẢN KIỂM KÊ TÀI SẢN CỐ ĐỊNH")
    sheet.add(
      """
      Số TT|Tên tài sản cố định|Mã số TSCĐ|Nơi sử dụng|Theo sổ kế toán|||Theo kiểm kê|||\
      Chênh lệch|||Ghi chú
      """)
    let figures = "Số lượng|Nguyên giá|Giá trị còn lại"
    sheet.add("||||\(figures)|\(figures)|\(figures)|")
    for range in [
      "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:J3", "K3:M3", "N3:N4",
    ] { sheet.merge(range) }
    sheet.add("A|B|C|D|1|2|3|4|5|6|7|8|9|E")
    sheet.add(
      """
      1|Máy vi tính để bàn|0113950001|Trụ sở phường|1|'14.500.000|'2.900.000|1|'14.500.000|\
      '2.900.000||||
      """)
    sheet.add(
      "2|Bàn làm việc||Trụ sở phường|10|14000000|7000000|9|12600000|6300000|-1|-1400000|-700000|mất 1"
    )
    sheet.add("|Cộng|||11|28500000|9900000|10|27100000|9200000|-1|-1400000|-700000|x")
    sheet.add("|Thủ trưởng đơn vị||||||Kế toán trưởng")
    return sheet
  }

  /// A fixed-asset ledger S24-H: what came in, its wear, what was written off.
  static var ledger: MadeSheet {
    var sheet = MadeSheet("Sổ TSCĐ")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ)|||||||||||Mẫu số S24-H")
    sheet.add("|||SỔ TÀI SẢN CỐ ĐỊNH")
    sheet.add("|||Loại tài sản: Máy móc, thiết bị")
    sheet.add("Ghi tăng TSCĐ|||||||Khấu hao, hao mòn TSCĐ|||Ghi giảm TSCĐ||")
    sheet.add(
      """
      Chứng từ||Tên, đặc điểm, ký hiệu TSCĐ|Nước sản xuất|Tháng, năm đưa vào sử dụng ở đơn vị|\
      Số hiệu TSCĐ|Nguyên giá TSCĐ|Tỷ lệ %|Mức khấu hao|Đã tính đến khi ghi giảm|Chứng từ||\
      Lý do ghi giảm TSCĐ
      """)
    sheet.add("Số hiệu|Ngày tháng|||||||||Số hiệu|Ngày tháng|")
    for range in [
      "A4:G4", "H4:J4", "K4:M4", "A5:B5", "C5:C6", "D5:D6", "E5:E6", "F5:F6", "G5:G6", "H5:H6",
      "I5:I6", "J5:J6", "K5:L5", "M5:M6",
    ] { sheet.merge(range) }
    sheet.add("A|B|C|D|E|F|1|2|3|4|G|H|I")
    sheet.add(
      """
      PN01|'05/03/2021|Máy vi tính để bàn HP|Trung Quốc|'03/2021|TS-0001|'15.200.000|14,3|||||\
      |
      """)
    sheet.add(
      """
      PN02|'10/02/2015|Máy in Canon|Nhật|'02/2015|TS-0002|6100000|14,3||6100000|QĐ 7|\
      '20/11/2024|Thanh lý
      """)
    sheet.add("PN03|'01/09/2019|Bàn làm việc gỗ|Việt Nam|'9/2019|TS-0003|'4.250.000|10||||||")
    sheet.add("||Cộng||||25550000")
    sheet.add("||Sổ này có 1 trang")
    return sheet
  }

  /// The list 01/TSC-XLTS of assets that a unit proposes for handling.
  static var proposal: MadeSheet {
    var sheet = MadeSheet("Danh mục")
    sheet.add("Tên cơ quan, tổ chức, đơn vị: Phường Hàng Kênh (cũ)")
    sheet.add("||DANH MỤC TÀI SẢN ĐỀ NGHỊ XỬ LÝ")
    sheet.add(
      """
      STT|Tên tài sản (chi tiết theo từng tài sản)|Loại tài sản|Đơn vị tính|Số lượng|\
      Năm đưa vào sử dụng|Nguyên giá (đồng)|Giá trị còn lại (đồng)|Hình thức xử lý|\
      Lý do đề nghị xử lý|Ghi chú
      """)
    sheet.add("(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)")
    sheet.add(
      """
      1|Máy vi tính để bàn|Máy móc văn phòng|bộ|3|2022|'43.500.000|'18.642.857|Điều chuyển|\
      Dôi dư sau sắp xếp|
      """)
    sheet.add("2|Máy in|Máy móc văn phòng|chiếc|1|2013|5200000|0|Thanh lý|Hết hạn sử dụng|")
    sheet.add("3|Bàn làm việc|Đồ gỗ|chiếc|2|2010|6000000|0|Tiêu hủy|Mục, không sửa được|")
    sheet.add("|Tổng cộng|||6||54700000|18642857")
    return sheet
  }

  /// The register that an asset program of an office exports.
  static var programRegister: MadeSheet {
    var sheet = MadeSheet("Sheet1")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ)")
    sheet.add(
      """
      STT|Mã tài sản|Tên tài sản|Loại TSCĐ|Phòng/ban|Số lượng|Nguyên giá|Ngày mua|\
      Tỷ lệ hao mòn (% năm)|Giá trị HM/KH năm|Năm sử dụng|Thời hạn sử dụng|\
      Thời gian sử dụng còn lại|Giá trị còn lại
      """)
    sheet.add(
      """
      1|HK.001|Dell OptiPlex 3080|Máy vi tính để bàn|Trụ sở phường|1|'14.000.000|'05/07/2021|\
      14,29|2000000|2021|7|3|'6.000.000
      """)
    sheet.add("2|HK.002|Canon 2900|Máy in|Văn phòng|1|3500000|'20/01/2018|14,29|500000|2018|7|0|0")
    return sheet
  }

  /// The equipment list of a health centre.
  static var equipmentList: MadeSheet {
    var sheet = MadeSheet("TB 2026")
    sheet.add("Cơ quan: Phường Hàng Kênh (cũ)")
    sheet.add(
      """
      STT|Mã tài sản|Tên thiết bị/Tài sản|Cấu hình/Thông số|Khối quản lý|Khoa/Phòng sử dụng|\
      Vị trí/Tầng|Năm SD|Trạng thái|Nguyên giá (VNĐ)
      """)
    sheet.add(
      """
      1|007001|Máy vi tính để bàn|i5, 8 GB|Hành chính|Văn phòng|Tầng 2|2021|Đang sử dụng|\
      '13.900.000
      """)
    sheet.add("2|007002|Máy in||Hành chính|Văn phòng|Tầng 1|2016|Hỏng|'5.100.000")
    sheet.add("3|007003|Máy in|laser|Hành chính|Một cửa|Tầng 1|2020|Bảo trì|4800000")
    return sheet
  }

  /// The asset list of a MISA program.
  static var misaList: MadeSheet {
    var sheet = MadeSheet("Danh sách tài sản")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ)")
    sheet.add(
      """
      STT|Mã tài sản|Tên tài sản|Loại tài sản|Bộ phận sử dụng|Số lượng|Ngày bắt đầu sử dụng|\
      Nguyên giá|Hao mòn lũy kế|Giá trị còn lại|Tình trạng
      """)
    sheet.add(
      """
      1|HN.MVT.21.001|Máy tính Dell|Máy vi tính để bàn|Văn phòng|1|'01/09/2021|'14.700.000|\
      '6.300.000|'8.400.000|Tốt
      """)
    sheet.add("2|HN.MAI.19.002|Máy in HP|Máy in|Một cửa|1|'15/03/2019|5600000|4800000|800000|")
    sheet.add("Tổng cộng|||||2||20300000|11100000|9200000")
    return sheet
  }
}
