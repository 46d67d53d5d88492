// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the part of a workbook that holds its shared texts: runs are joined, hints on how to
/// pronounce are left out.
final class SharedStringReader: XMLHandler {
  /// The texts up to here.
  private(set) var strings = SharedStrings()
  private let limits: ReadingLimits
  private var text: [UInt8] = []
  private var isInText = false
  private var isInHint = false
  /// The run being read, its escapes not taken off; all of a text without runs.
  private var piece: [UInt8] = []
  private var font = SharedStrings.Font.ofCell
  private var runs: [SharedStrings.Run] = []
  private let given: TextEncoding?

  /// Starts with no texts; runs of fonts that are no Vietnamese ones are in the encoding given, if any.
  init(encoding given: TextEncoding?, limits: ReadingLimits) {
    (self.given, self.limits) = (given, limits)
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    // The commonest first: there may be millions.
    if name == "t" {
      isInText = !isInHint
    } else if name == "si" {
      text.removeAll(keepingCapacity: true)
      piece.removeAll(keepingCapacity: true)
      runs.removeAll(keepingCapacity: true)
    } else if name == "r" {
      font = .ofCell
    } else if name == "rPh" {
      isInHint = true
    } else if name == "rFont" {
      font = .own(LegacyText(font: attributes["val"] ?? "", orIn: given))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(RegisterError.Reason) {
    guard isInText else { return }
    piece += bytes
    try limits.check(.cellBytes, text.count + piece.count)
  }

  func end(_ name: XMLName) throws(RegisterError.Reason) -> Bool {
    if name == "t" {
      isInText = false
    } else if name == "si" {
      try endText()
    } else if name == "r" {
      endPiece()
    } else if name == "rPh" {
      isInHint = false
    }
    return false
  }

  private func endText() throws(RegisterError.Reason) {
    if runs.isEmpty, font == .ofCell {
      strings.append(EscapedText.plain(piece))
    } else {
      endPiece()
      strings.append(text, runs: runs)
    }
    try limits.check(.sharedStrings, strings.count)
    try limits.check(.sharedStringBytes, strings.size)
  }

  private func endPiece() {
    guard !piece.isEmpty else { return }
    text += EscapedText.plain(piece)
    runs.append(SharedStrings.Run(end: text.count, font: font))
    piece.removeAll(keepingCapacity: true)
    font = .ofCell
  }
}
