// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// What the synthetic register of hai-phong holds of each real class.
enum CityClass {
  /// The classes of classes.csv that assets belong to; a class without supply only stands for
  /// others.
  static func all(_ table: URL) throws -> [RegisterClass] {
    try TableReader(table).rows.compactMap { row in
      guard let identifier = row["class"], let supply = supplies[identifier] else { return nil }
      return RegisterClass(
        identifier: identifier, names: names[identifier] ?? [row["name"] ?? identifier],
        usefulLife: row["useful_life_years"].flatMap { Int($0) } ?? 1,
        price: row["reference_price"].flatMap { Int($0) } ?? 0,
        movable: row["movable"] != "no", supply: supply)
    }
  }

  /// Items relative to each other; every figure is made up.
  private static let supplies: [String: Supply] = [
    "desk": Supply(items: 17_500, counted: 38, oldest: 17, cost: 35...90),
    "chair": Supply(items: 19_500, counted: 42, oldest: 16, cost: 30...90),
    "filing_cabinet": Supply(items: 15_000, counted: 22, oldest: 16, cost: 35...80),
    "wooden_cabinet": Supply(items: 2_400, counted: 8, oldest: 18, cost: 40...90),
    "desktop": Supply(items: 6_700, oldest: 11, strain: 15, cost: 46...78),
    "laptop": Supply(items: 115, oldest: 9, strain: 5, cost: 52...90),
    "tablet": Supply(items: 60, oldest: 6, strain: 5, cost: 40...75),
    "printer": Supply(items: 3_600, oldest: 11, strain: 12, cost: 25...85),
    "scanner": Supply(items: 300, oldest: 9, strain: 10, cost: 40...90),
    "shredder": Supply(items: 480, oldest: 11, cost: 30...90),
    "photocopier": Supply(items: 440, oldest: 12, strain: 10, cost: 35...85, foreign: 6),
    "document_shelf": Supply(items: 1_900, counted: 30, oldest: 18, cost: 40...90),
    "telephone": Supply(items: 8_600, counted: 12, oldest: 13, cost: 25...80),
    "meeting_set": Supply(items: 2_300, counted: 3, oldest: 16, cost: 40...90),
    "reception_set": Supply(items: 900, oldest: 17, cost: 45...95),
    "hall_seating": Supply(items: 2_800, counted: 60, oldest: 16, cost: 40...90),
    "air_conditioner": Supply(items: 3_200, oldest: 13, cost: 50...90),
    "television": Supply(items: 700, oldest: 10, cost: 45...90),
    "projector": Supply(items: 420, oldest: 10, cost: 50...90),
    "safe": Supply(items: 520, oldest: 20, strain: -10, cost: 45...90),
    "ups": Supply(items: 1_200, counted: 4, oldest: 9, cost: 30...80),
  ]

  private static let names: [String: [String]] = [
    "desk": ["Bàn làm việc", "Bàn làm việc 1,2 m", "Bàn làm việc gỗ 1,4 m"],
    "chair": ["Ghế làm việc", "Ghế xoay", "Ghế gấp"],
    "filing_cabinet": ["Tủ tài liệu", "Tủ sắt đựng tài liệu", "Tủ đựng tài liệu 4 cánh"],
    "desktop": ["Máy vi tính để bàn", "Máy tính để bàn", "Bộ máy vi tính"],
    "laptop": ["Máy vi tính xách tay", "Máy tính xách tay"],
    "printer": ["Máy in", "Máy in laser A4", "Máy in 2 mặt"],
    "telephone": ["Điện thoại cố định", "Điện thoại bàn"],
    "air_conditioner": ["Điều hòa 12000 BTU", "Điều hòa 18000 BTU", "Máy điều hòa"],
  ]
}
