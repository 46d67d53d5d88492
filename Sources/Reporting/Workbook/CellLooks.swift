// SPDX-License-Identifier: GPL-3.0-or-later

internal import CXlsxWriter

/// How cells of a workbook look: one format of the library for each look.
final class CellLooks {
  /// The colour of what is not verified.
  static let red: UInt32 = 0xC0_0000

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let plain: UnsafeMutablePointer<lxw_format>?
  private let wrapped: UnsafeMutablePointer<lxw_format>?
  private var numbers: [String: UnsafeMutablePointer<lxw_format>] = [:]

  /// The header's look.
  let header: UnsafeMutablePointer<lxw_format>?
  /// The look of days, the same in every language.
  let day: UnsafeMutablePointer<lxw_format>?

  /// The looks of a workbook, whose headers are red where it is stamped.
  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, isStamped: Bool) {
    self.workbook = workbook
    (plain, wrapped) = (Self.format(of: workbook), Self.format(of: workbook))
    (header, day) = (Self.format(of: workbook), Self.format(of: workbook))
    for format in [wrapped, header] { format_set_text_wrap(format) }
    // Text beside a number keeps a distance.
    for format in [plain, wrapped, header] { format_set_indent(format, 1) }
    format_set_bold(header)
    format_set_bg_color(header, isStamped ? Self.red : 0xD9_E1F2)
    if isStamped { format_set_font_color(header, 0xFF_FFFF) }
    format_set_num_format(day, "yyyy-mm-dd")
    format_set_align(day, UInt8(LXW_ALIGN_LEFT.rawValue))
    format_set_indent(day, 1)
  }

  /// The look of a text: one that is wider than columns become is wrapped.
  func text(_ text: String) -> UnsafeMutablePointer<lxw_format>? {
    Sheet.wraps(text) ? wrapped : plain
  }

  /// The look of a number.
  func number(_ style: NumberStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = numbers[style.code] { return known }
    let format = Self.format(of: workbook)
    format_set_num_format(format, style.code)
    numbers[style.code] = format
    return format
  }

  private static func format(
    of workbook: UnsafeMutablePointer<lxw_workbook>
  ) -> UnsafeMutablePointer<lxw_format>? {
    let format = workbook_add_format(workbook)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    return format
  }
}
