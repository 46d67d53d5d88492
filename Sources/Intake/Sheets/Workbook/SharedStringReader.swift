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

  init(limits: ReadingLimits) {
    self.limits = limits
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason) {
    if name == "t" {
      isInText = !isInHint
    } else if name == "rPh" {
      isInHint = true
    } else if name == "si" {
      text.removeAll(keepingCapacity: true)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(RegisterError.Reason) {
    guard isInText else { return }
    text += bytes
    try limits.check(.cellBytes, text.count)
  }

  func end(_ name: XMLName) throws(RegisterError.Reason) -> Bool {
    if name == "t" {
      isInText = false
    } else if name == "rPh" {
      isInHint = false
    } else if name == "si" {
      strings.append(EscapedText.plain(text))
      try limits.check(.sharedStrings, strings.count)
      try limits.check(.sharedStringBytes, strings.size)
    }
    return false
  }
}
