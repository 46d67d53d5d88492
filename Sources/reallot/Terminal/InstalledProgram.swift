// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

/// Another program that is of use where it is installed.
enum InstalledProgram: String, CaseIterable {
  /// Makes PDF of papers.
  case weasyprint
  /// Shows pages, whichever browser it is.
  case browser
  /// Runs the checker that needs nothing of this program.
  case python
  /// Asks an authority for a time stamp of the log.
  case openssl

  /// The names under which it is looked for.
  private var names: [String] {
    switch self {
    case .weasyprint: ["weasyprint"]
    case .browser: ["chromium", "firefox", "firefox-esr", "google-chrome", "xdg-open"]
    case .python: ["python3"]
    case .openssl: ["openssl"]
    }
  }

  /// The file of the program in the folders of `PATH`; nil where it is not installed.
  func path(in path: String? = ProcessInfo.processInfo.environment["PATH"]) -> String? {
    let folders = (path ?? "").split(separator: ":").filter { $0.hasPrefix("/") }
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first(where: FileManager.default.isExecutableFile)
  }
}
