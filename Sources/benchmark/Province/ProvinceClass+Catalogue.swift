// SPDX-License-Identifier: GPL-3.0-or-later

extension ProvinceClass {
  /// Thirty classes: plenty of furniture, too few computers; prices and supplies are made up.
  static let catalogue: [ProvinceClass] =
    furniture + computers + machines + smallThings

  private static let furniture: [ProvinceClass] = [
    ProvinceClass(
      identifier: "desk", name: "Desk", usefulLife: 10, price: 4_200_000, litres: 480,
      repair: 14, norm: .person(quantity: 1),
      supply: Supply(items: 2_275, counted: 25, oldest: 16, strain: 0)),
    ProvinceClass(
      identifier: "chair", name: "Chair", usefulLife: 10, price: 2_800_000, litres: 250,
      repair: 14, norm: .person(quantity: 1),
      supply: Supply(items: 2_442, counted: 25, oldest: 14, strain: 0)),
    ProvinceClass(
      identifier: "cabinet", name: "Filing cabinet", usefulLife: 8, price: 7_000_000, litres: 800,
      repair: 12, norm: .person(quantity: 1),
      supply: Supply(items: 2_129, counted: 12, oldest: 16, strain: 0)),
    ProvinceClass(
      identifier: "shelf", name: "Document shelf", usefulLife: 10, price: 1_500_000, litres: 600,
      repair: 0, norm: .staff(oneFor: 3),
      supply: Supply(items: 865, counted: 15, oldest: 18, strain: 0)),
    ProvinceClass(
      identifier: "meeting_table", name: "Meeting table", usefulLife: 10, price: 13_000_000,
      litres: 2200,
      repair: 15, norm: .room,
      supply: Supply(items: 399, counted: 3, oldest: 16, strain: 0)),
    ProvinceClass(
      identifier: "visitor_chair", name: "Visitor chair", usefulLife: 8, price: 900_000,
      litres: 200,
      repair: 0, norm: .person(quantity: 1),
      supply: Supply(items: 3_273, counted: 35, oldest: 16, strain: 0)),
    ProvinceClass(
      identifier: "bookcase", name: "Bookcase", usefulLife: 8, price: 5_000_000, litres: 900,
      repair: 10, norm: .staff(oneFor: 2),
      supply: Supply(items: 1_077, counted: 8, oldest: 16, strain: 0)),
    ProvinceClass(
      identifier: "locker", name: "Locker", usefulLife: 8, price: 2_500_000, litres: 500,
      repair: 12, norm: .person(quantity: 1),
      supply: Supply(items: 1_898, counted: 12, oldest: 16, strain: 0)),
  ]

  private static let computers: [ProvinceClass] = [
    ProvinceClass(
      identifier: "desktop", name: "Desktop computer", usefulLife: 7, price: 16_000_000, litres: 90,
      repair: 20, norm: .person(quantity: 1),
      supply: Supply(items: 918, counted: 0, oldest: 11, strain: 10)),
    ProvinceClass(
      identifier: "laptop", name: "Laptop computer", usefulLife: 7, price: 18_000_000, litres: 12,
      repair: 24, norm: .person(quantity: 1),
      supply: Supply(items: 638, counted: 0, oldest: 10, strain: 5)),
    ProvinceClass(
      identifier: "printer", name: "Printer", usefulLife: 7, price: 9_000_000, litres: 60,
      repair: 25, norm: .staff(oneFor: 3),
      supply: Supply(items: 372, counted: 0, oldest: 11, strain: 10)),
    ProvinceClass(
      identifier: "scanner", name: "Document scanner", usefulLife: 7, price: 22_000_000, litres: 40,
      repair: 22, norm: .staff(oneFor: 5),
      supply: Supply(items: 138, counted: 0, oldest: 10, strain: 10)),
    ProvinceClass(
      identifier: "monitor", name: "Monitor", usefulLife: 7, price: 4_000_000, litres: 50,
      repair: 0, norm: .person(quantity: 1),
      supply: Supply(items: 1_153, counted: 3, oldest: 11, strain: 5)),
    ProvinceClass(
      identifier: "tablet", name: "Tablet", usefulLife: 7, price: 12_000_000, litres: 2,
      repair: 0, norm: .staff(oneFor: 4),
      supply: Supply(items: 157, counted: 0, oldest: 7, strain: 5)),
    ProvinceClass(
      identifier: "photocopier", name: "Photocopier", usefulLife: 7, price: 90_000_000,
      litres: 1300,
      repair: 25, norm: .staff(oneFor: 8),
      supply: Supply(items: 120, counted: 0, oldest: 12, strain: 10)),
    ProvinceClass(
      identifier: "shredder", name: "Shredder", usefulLife: 7, price: 8_000_000, litres: 100,
      repair: 20, norm: .staff(oneFor: 8),
      supply: Supply(items: 128, counted: 0, oldest: 11, strain: 0)),
  ]

  private static let machines: [ProvinceClass] = [
    ProvinceClass(
      identifier: "telephone", name: "Desk telephone", usefulLife: 7, price: 1_000_000, litres: 5,
      repair: 0, norm: .person(quantity: 1),
      supply: Supply(items: 1_645, counted: 8, oldest: 14, strain: 0)),
    ProvinceClass(
      identifier: "router", name: "Network router", usefulLife: 5, price: 3_500_000, litres: 6,
      repair: 0, norm: .office,
      supply: Supply(items: 88, counted: 0, oldest: 8, strain: 5)),
    ProvinceClass(
      identifier: "projector", name: "Projector", usefulLife: 5, price: 16_000_000, litres: 20,
      repair: 28, norm: .office,
      supply: Supply(items: 89, counted: 0, oldest: 10, strain: 0)),
    ProvinceClass(
      identifier: "safe", name: "Safe", usefulLife: 10, price: 9_000_000, litres: 350,
      repair: 10, norm: .office,
      supply: Supply(items: 132, counted: 0, oldest: 20, strain: -10)),
    ProvinceClass(
      identifier: "ups", name: "Power supply", usefulLife: 7, price: 3_000_000, litres: 25,
      repair: 30, norm: .staff(oneFor: 2),
      supply: Supply(items: 415, counted: 0, oldest: 10, strain: 10)),
    ProvinceClass(
      identifier: "webcam", name: "Web camera", usefulLife: 5, price: 900_000, litres: 1,
      repair: 0, norm: .staff(oneFor: 2),
      supply: Supply(items: 371, counted: 3, oldest: 6, strain: 0)),
    ProvinceClass(
      identifier: "badge_reader", name: "Badge reader", usefulLife: 5, price: 6_000_000, litres: 4,
      repair: 25, norm: .office,
      supply: Supply(items: 67, counted: 0, oldest: 8, strain: 0)),
    ProvinceClass(
      identifier: "television", name: "Television", usefulLife: 5, price: 12_000_000, litres: 200,
      repair: 28, norm: .staff(oneFor: 10),
      supply: Supply(items: 115, counted: 0, oldest: 9, strain: 0)),
  ]

  private static let smallThings: [ProvinceClass] = [
    ProvinceClass(
      identifier: "lamp", name: "Desk lamp", usefulLife: 7, price: 400_000, litres: 15,
      repair: 0, norm: .person(quantity: 1),
      supply: Supply(items: 1_346, counted: 8, oldest: 12, strain: 0)),
    ProvinceClass(
      identifier: "headset", name: "Headset", usefulLife: 5, price: 700_000, litres: 3,
      repair: 0, norm: .person(quantity: 1),
      supply: Supply(items: 772, counted: 5, oldest: 7, strain: 0)),
    ProvinceClass(
      identifier: "whiteboard", name: "Whiteboard", usefulLife: 8, price: 1_500_000, litres: 150,
      repair: 0, norm: .staff(oneFor: 5),
      supply: Supply(items: 402, counted: 3, oldest: 16, strain: 0)),
    ProvinceClass(
      identifier: "fan", name: "Fan", usefulLife: 8, price: 800_000, litres: 120,
      repair: 0, norm: .staff(oneFor: 3),
      supply: Supply(items: 532, counted: 10, oldest: 12, strain: 0)),
    ProvinceClass(
      identifier: "calculator", name: "Calculator", usefulLife: 5, price: 400_000, litres: 1,
      repair: 0, norm: .person(quantity: 1),
      supply: Supply(items: 1_392, counted: 10, oldest: 9, strain: 0)),
    ProvinceClass(
      identifier: "coat_stand", name: "Coat stand", usefulLife: 8, price: 600_000, litres: 180,
      repair: 0, norm: .staff(oneFor: 3),
      supply: Supply(items: 693, counted: 5, oldest: 16, strain: 0)),
  ]
}
