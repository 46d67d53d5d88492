// SPDX-License-Identifier: GPL-3.0-or-later

/// How a spreadsheet program shows a written cell; the raw value is the number of the style.
enum CellStyle: Int, CaseIterable {
  case general
  /// Text that stays text when somebody edits it, such as `007`, or what looks like a formula.
  case text
  case day
  case month
  case year
  case dayAndTime
  case time
  /// A long text over several lines.
  case wrapped

  /// The number of the format (ISO/IEC 29500-1, 18.8.30), with its code where it is none of those
  /// that every program knows.
  var format: (id: Int, code: String?) {
    switch self {
    case .general, .wrapped: (0, nil)
    case .text: (49, nil)
    case .day: (14, nil)
    case .month: (164, "mm/yyyy")
    case .year: (165, "yyyy")
    case .dayAndTime: (22, nil)
    case .time: (21, nil)
    }
  }

  /// The element of the style.
  var xml: String {
    let start = "<xf numFmtId=\"\(format.id)\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
    return switch self {
    case .general: start + "/>"
    case .text: start + " applyNumberFormat=\"1\" quotePrefix=\"1\"/>"
    case .wrapped: start + " applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    default: start + " applyNumberFormat=\"1\"/>"
    }
  }
}
