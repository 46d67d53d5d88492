// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

extension RegisterFile {
  /// Tells in which encoding a text is read that nobody named; nil where it leaves no doubt.
  func guessedEncoding(remedy: (_ encoding: String) -> Message) -> Finding? {
    guard let report = textFormat?.encoding, report.isGuess else { return nil }
    return Finding(
      severity: .warning, code: .guessedEncoding, file: name, value: report.encoding.rawValue,
      message: report.guess, remedy: remedy(report.encoding.rawValue))
  }
}
