// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

extension KnownHeaders {
  /// The headers of each field of a table, the surest first; the field's own name is always known.
  static func fields(of table: TableName) -> [(field: String, headers: [String])] {
    switch table {
    case .assets: assets
    case .units: named(units, in: table)
    case .offices: named(offices, in: table)
    default: named([:], in: table)
    }
  }

  /// The headers of each table, those of its counts too.
  static let names = Dictionary(
    uniqueKeysWithValues: TableName.allCases.map { table in
      let known = fields(of: table).map(\.headers) + counts(of: table).map(\.headers)
      return (table, HeaderNames(known.map { $0.map { Mapping.ColumnChoice.header($0) } }))
    })

  private static func named(
    _ known: [String: [String]], in table: TableName
  ) -> [(field: String, headers: [String])] {
    table.columns.map { ($0.name, (known[$0.name] ?? []) + [$0.name]) }
  }

  private static let units: [String: [String]] = [
    "unit": ["Mã đơn vị", "Mã ĐVHC", "Mã số", "Mã", "Unit ID", "Unit code", "ID", "단위코드", "기관번호"],
    "name": [
      "Tên đơn vị", "Tên đơn vị hành chính", "Tên cơ quan", "Đơn vị", "Cơ quan", "Tên", "Unit name",
      "Organisation", "Organization", "Agency", "Name", "기관명", "단위명", "부서명",
    ],
    "kind": [
      "Loại đơn vị", "Loại hình", "Cấp", "Loại", "Kind", "Type", "Level", "기관유형", "유형", "구분",
    ],
    "stage": ["Giai đoạn", "Stage", "단계"],
    "code": ["Mã QHNS", "Mã số ĐVQHNS", "Mã chính thức", "Official code", "Code", "기관코드", "행정코드"],
    "parent": [
      "Đơn vị cấp trên", "Đơn vị chủ quản", "Trực thuộc", "Parent unit", "Parent", "상위기관", "상위부서",
    ],
  ]

  private static let offices: [String: [String]] = [
    "office": [
      "Mã trụ sở", "Mã cơ sở nhà đất", "Mã nhà", "Mã số", "Mã", "Office ID", "Office code",
      "Building ID", "Building code", "Location code", "Site code", "ID", "Code", "청사번호", "건물번호",
      "건물코드",
    ],
    "name": [
      "Tên trụ sở", "Tên cơ sở nhà đất", "Tên cơ sở", "Tên nhà", "Tên công trình", "Trụ sở", "Tên",
      "Office name", "Building name", "Site name", "Asset name", "Building", "Site", "Name", "청사명",
      "건물명", "시설명",
    ],
    "unit": [
      "Đơn vị quản lý", "Cơ quan quản lý", "Đơn vị sử dụng", "Đơn vị", "Agency", "Owner",
      "Organisation", "Organization", "Department", "관리기관", "소관기관", "기관명", "사용기관",
    ],
    "latitude": ["Vĩ độ", "Latitude", "Lat", "위도"],
    "longitude": ["Kinh độ", "Longitude", "Long", "Lon", "Lng", "경도"],
    "usable_area_m2": [
      "Diện tích sử dụng", "Diện tích sàn sử dụng", "Diện tích sàn xây dựng", "Diện tích sàn",
      "Diện tích", "Usable area", "Usable floor area", "Floor area", "Square feet", "Area", "전용면적",
      "사용면적", "연면적", "면적",
    ],
    "availability": [
      "Hiện trạng sử dụng", "Hiện trạng", "Tình trạng", "Status", "사용현황", "상태",
    ],
    "seats": ["Số chỗ làm việc", "Số chỗ", "Workstations", "Desks", "좌석수"],
    "floors": ["Số tầng", "Storeys", "Number of floors", "층수"],
    "address": ["Địa chỉ", "Vị trí", "Street address", "도로명주소", "소재지", "주소"],
    "running_cost_per_year": ["Chi phí hằng năm", "Annual cost", "Running cost", "연간운영비"],
  ]
}
