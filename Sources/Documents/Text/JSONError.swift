// SPDX-License-Identifier: GPL-3.0-or-later

/// Why bytes are not the JSON document that is expected.
public struct JSONError: Error, Hashable, Sendable {
  /// Where in the document, such as `assignments[12].count`; empty for the document itself.
  public private(set) var path: String
  /// Where in the bytes, 0-based.
  public let offset: Int
  /// What is wrong.
  public let message: String

  /// An error at a byte of a document, not yet inside anything.
  public init(path: String = "", offset: Int, message: String) {
    (self.path, self.offset, self.message) = (path, offset, message)
  }

  /// The same error, seen from the member that holds its place.
  func inside(member name: StaticString) -> JSONError {
    prefixed("\(name)\(path.isEmpty || path.hasPrefix("[") ? "" : ".")")
  }

  /// The same error, seen from the array whose element holds its place.
  func inside(element index: Int) -> JSONError {
    prefixed("[\(index)]\(path.isEmpty || path.hasPrefix("[") ? "" : ".")")
  }

  private func prefixed(_ prefix: String) -> JSONError {
    JSONError(path: prefix + path, offset: offset, message: message)
  }
}

extension JSONError: CustomStringConvertible {
  /// Where, what and what to do, in one line.
  public var description: String {
    let place = path.isEmpty ? "byte \(offset)" : "\(path), byte \(offset)"
    return "\(place): \(message); the file was altered or cut short, or is of another kind: "
      + "fetch it or make it anew"
  }
}
