// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// Reads the merged ranges of a sheet, which stand behind its cells.
final class MergedRanges: XMLHandler {
  /// The ranges in the order of the file.
  private(set) var ranges: [CellRange] = []
  private let limits: ReadingLimits

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    guard name == "mergeCell" else { return }
    try limits.check(.mergedRanges, ranges.count + 1)
    let reference = attributes["ref"] ?? ""
    guard let range = CellRange(reference) else {
      throw .badValue(Message("workbook.not-a-range", ["value": reference.prefix(40)]))
    }
    ranges.append(range)
  }
}
