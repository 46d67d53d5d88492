// SPDX-License-Identifier: GPL-3.0-or-later

/// One sheet of a register file; a text file has exactly one.
public struct Sheet: Hashable, Sendable {
  /// How a spreadsheet program shows it.
  public enum Visibility: String, Sendable {
    /// As a tab.
    case visible
    /// Only after "Unhide".
    case hidden
    /// Only to macros.
    case veryHidden
  }

  /// The name on the tab; of a text file the file's name.
  public let name: String
  /// How it is shown.
  public let visibility: Visibility
  /// The part of the archive that holds it; empty for a text file.
  let part: String
}
