// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter

/// How cells of a paper's workbook look: one format of the library for each look.
final class PaperLooks {
  /// What makes looks differ.
  struct Look: Hashable {
    var isBold = false
    var isItalic = false
    var isFramed = false
    var place = Place.left
    /// In points.
    var size = 13
    /// The format of numbers; nil for text.
    var number: String?
  }

  enum Place: Hashable {
    case left
    case centre
    case right
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Look: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  /// The format of a look.
  subscript(look: Look) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[look] { return known }
    let format = workbook_add_format(workbook)
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, Double(look.size))
    format_set_text_wrap(format)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if look.isBold { format_set_bold(format) }
    if look.isItalic { format_set_italic(format) }
    if look.isFramed { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    switch look.place {
    case .left: format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .centre: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    if let number = look.number { format_set_num_format(format, number) }
    formats[look] = format
    return format
  }
}
