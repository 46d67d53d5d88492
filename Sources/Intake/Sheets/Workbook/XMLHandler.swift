// SPDX-License-Identifier: GPL-3.0-or-later

/// What happens to the elements of a part of a workbook.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(RegisterError.Reason)
  /// Text of the innermost element, perhaps only a piece of it.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(RegisterError.Reason)
  /// An element ends; true asks for a pause.
  func end(_ name: XMLName) throws(RegisterError.Reason) -> Bool
}

extension XMLHandler {
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
  func end(_ name: XMLName) -> Bool { false }
}
