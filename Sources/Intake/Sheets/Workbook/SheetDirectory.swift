// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Reads the part of a workbook that lists its sheets.
final class SheetDirectory: XMLHandler {
  /// The worksheets.
  private(set) var sheets: [Sheet] = []
  /// Day 0 of dates.
  private(set) var epoch = SerialDate.Epoch.from1900
  /// Whether formulas are still to be calculated by the program that opens the file.
  private(set) var isToBeCalculated = false
  private let relationships: Relationships
  private let limits: ReadingLimits

  init(_ relationships: Relationships, limits: ReadingLimits) {
    (self.relationships, self.limits) = (relationships, limits)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    if name == "workbookPr", attributes.isTrue("date1904") { epoch = .from1904 }
    if name == "calcPr", attributes.isTrue("fullCalcOnLoad") { isToBeCalculated = true }
    guard name == "sheet", let title = attributes["name"], let id = attributes["id"] else { return }
    try limits.check(.sheets, sheets.count + 1)
    guard let target = relationships.target(ofID: id) else {
      throw .badValue(Message("workbook.unknown-part", ["sheet": title, "part": id]))
    }
    guard target.kind == "worksheet" else { return }
    if let twin = sheets.first(where: { $0.part == target.part }) {
      throw .badValue(
        Message(
          "workbook.twin-sheets", ["sheet": title, "other": twin.name, "part": target.part]))
    }
    let visibility = attributes["state"].flatMap(Sheet.Visibility.init) ?? .visible
    sheets.append(Sheet(name: title, visibility: visibility, part: target.part))
  }
}
