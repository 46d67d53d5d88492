// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
internal import Inventory

extension FuzzSeeds {
  /// Mappings as they are shipped.
  static let mappings: [[UInt8]] = ShippedMappings.texts.map { Array($0.text.utf8) }

  /// A small package: what registers go into.
  static let package: [(name: String, text: String)] = [
    (
      "inventory.yaml",
      "reallot: 1\nname: f\ntitle: F\ncurrency: VND\nas_of: 2025-06-30\nlanguage: vi\n"
    ),
    (
      "classes.csv",
      """
      class,name,unit,useful_life_years,reference_price,price_source
      desk,Bàn làm việc,chiếc,8,4200000,list
      printer,Máy in,chiếc,7,13000000,list

      """
    ),
    ("units.csv", "unit,name,kind,stage\no1,Phường Cũ,phường,old\nn1,Phường Mới,phường,new\n"),
    ("successions.csv", "old_unit,new_unit,share\no1,n1,1/1\n"),
    (
      "offices.csv",
      """
      office,name,unit,latitude,longitude,usable_area_m2,availability
      s1,Trụ sở,o1,20.85,106.68,300,in_use

      """
    ),
    (
      "assets.csv",
      """
      asset,class,name,quantity,unit,office,condition,in_use_since,original_cost,note
      T1,desk,"Bàn ""gỗ"" to",2,o1,s1,good,2019-05,8400000,
      ,printer,Máy in,40,o1,s1,fair,2019,,"hai
      dòng"

      """
    ),
  ]

  /// A signed stock-take.
  static let stockTake = Array(
    "unit,class,count,original_cost\no1,desk,2,8400000\no1,*,42,\n*,*,42,8.400.000\n".utf8)

  /// Inventory minutes as text, with a mistake.
  static let minutesText = Array(
    """
    Đơn vị: Phường Cũ ……;;;;;;;;
    ;BIÊN BẢN KIỂM KÊ;;;;;;;
    STT;Tên TSCĐ;Nơi sử dụng;Năm đưa vào sử dụng;Thực tế kiểm kê;Nguyên giá (1.000đ);Tình trạng;;
    ;;;;;;Đang hoạt động;Đang hư hỏng;Chưa sử dụng
    I;Bàn ghế;;;;;;;
    1;Bàn làm việc gỗ;Trụ sở;05/07/2019;3;12.600,5;2;1;
    2;Máy in 'Canon';=1+1;3/2020;một;"3,500";x;;
    ;Cộng;;;4;;;;

    """.utf8)

  /// The same minutes as a workbook.
  static let minutes = SampleWorkbook(
    sheet: """
      <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="B2" t="s"><v>1</v></c>\
      </row><row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" t="s"><v>3</v></c><c r="C4" t="s"><v>4\
      </v></c><c r="D4" t="s"><v>5</v></c><c r="E4" t="s"><v>6</v></c><c r="F4" t="s"><v>7</v></c>\
      <c r="G4" t="s"><v>8</v></c></row><row r="5"><c r="G5" t="s"><v>9</v></c><c r="H5" t="s"><v>10\
      </v></c><c r="I5" t="s"><v>11</v></c></row><row r="6"><c r="A6"><v>1</v></c><c r="B6" t="s"><v>\
      12</v></c><c r="D6" s="1"><v>44197</v></c><c r="E6"><v>3</v></c><c r="F6"><v>12600.5</v></c>\
      <c r="G6"><v>2</v></c><c r="H6"><v>1</v></c></row><row r="7"><c r="A7"><v>2</v></c><c r="B7" \
      t="inlineStr"><is><t>Máy in</t></is></c><c r="D7" t="inlineStr"><is><t>31/02/2020</t></is></c>\
      <c r="E7"><f>1+1</f></c><c r="F7" t="e"><v>#REF!</v></c><c r="G7" t="str"><v>x</v></c></row>\
      <row r="8"><c r="B8" t="s"><v>13</v></c><c r="E8"><v>5</v></c></row></sheetData><mergeCells>\
      <mergeCell ref="A4:A5"/><mergeCell ref="B4:B5"/><mergeCell ref="G4:I4"/></mergeCells>
      """,
    strings: [
      "Đơn vị: Phường Cũ", "BIÊN BẢN", "STT", "Tên TSCĐ", "Nơi sử dụng", "Năm đưa vào sử dụng",
      "Thực tế kiểm kê", "Nguyên giá (1.000đ)", "Tình trạng", "Đang hoạt động", "Đang hư hỏng",
      "Chưa sử dụng", "Bàn làm việc gỗ", "Tổng cộng",
    ].map { "<si><t xml:space=\"preserve\">\($0)</t></si>" }.joined(),
    styles: """
      <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>
      """)
}
