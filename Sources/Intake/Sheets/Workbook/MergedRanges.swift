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

  /// Those of a part; of one of more bytes than some number those behind them are left out.
  static func ranges(
    of part: String, in source: ArchiveSource, limits: ReadingLimits, within most: Int
  ) throws(RegisterError.Reason) -> [CellRange] {
    let tail = ShortenedPart(
      try Archive(source, limits: limits).open(part), from: "mergeCell")
    switch try tail.seek(upTo: most) {
    case .absent: return []
    case .found:
      // Where the word is a text among the cells, what follows is no XML by itself.
      if let ranges = try? ranges(of: tail, limits, most) { return ranges }
    case .unsure: break
    }
    return try ranges(of: Archive(source, limits: limits).open(part), limits, most)
  }

  private static func ranges(
    of source: any XMLSource, _ limits: ReadingLimits, _ most: Int
  ) throws(RegisterError.Reason) -> [CellRange] {
    let merged = MergedRanges(limits: limits)
    try XMLStream(source, limits: limits, handler: merged).readAll(upTo: most)
    return merged.ranges
  }
}
