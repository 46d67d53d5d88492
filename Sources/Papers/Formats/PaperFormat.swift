// SPDX-License-Identifier: GPL-3.0-or-later

/// A format that a paper can have; its name is the ending of the file.
public enum PaperFormat: String, CaseIterable, Sendable {
  /// A page for print.
  case html
  /// A workbook.
  case xlsx
  /// Pages, made of the HTML by WeasyPrint.
  case pdf
}
