// SPDX-License-Identifier: GPL-3.0-or-later

/// An error that tells people in their language what failed, on which input, and what to do.
public protocol Worded: Error, CustomStringConvertible {
  /// What is told.
  var message: Message { get }
}

extension Worded {
  /// What is told, in English.
  public var description: String { message.description }
}
