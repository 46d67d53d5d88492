// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// Why bytes are not the JSON document that is expected.
public struct JSONError: Error, Hashable, Sendable {
  /// Where in the document, such as `assignments[12].count`; empty for the document itself.
  public private(set) var path: String
  /// Where in the bytes, 0-based.
  public let offset: Int
  /// What is wrong.
  public let fault: Message
  /// What to do about it; nil where the document is damaged.
  let remedy: Message?

  /// An error at a byte of a document, not yet inside anything.
  public init(path: String = "", offset: Int, fault: Message) {
    self.init(path: path, offset: offset, fault: fault, remedy: nil)
  }

  init(path: String = "", offset: Int, fault: Message, remedy: Message?) {
    (self.path, self.offset, self.fault, self.remedy) = (path, offset, fault, remedy)
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
    JSONError(path: prefix + path, offset: offset, fault: fault, remedy: remedy)
  }
}

extension JSONError: Worded {
  /// Where, what and what to do, in one line.
  public var message: Message {
    let remedy = remedy ?? Message("error.json.remedy.damaged")
    return Message("error.json.at", ["place": place, "fault": fault, "remedy": remedy])
  }

  private var place: Message {
    path.isEmpty
      ? Message("error.json.place.byte", ["offset": offset])
      : Message("error.json.place.path", ["path": path, "offset": offset])
  }
}
