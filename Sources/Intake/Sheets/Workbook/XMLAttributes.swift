// SPDX-License-Identifier: GPL-3.0-or-later

/// The attributes of an element, for as long as the call that gives them lasts.
struct XMLAttributes {
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// Takes the list as expat gives it: name, value, name, value, nil.
  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    self.list = list
  }

  /// The value of an attribute, or nil where the element has no such attribute.
  subscript(name: StaticString) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The whole number that an attribute is, or nil where it is none.
  func whole(_ name: StaticString) -> Int? {
    bytes(name).flatMap { bytes in
      RegisterNumber.whole(bytes, thousands: nil).map { Int($0) }
        ?? Int(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The UTF-8 of an attribute, or nil where the element has no such attribute.
  func bytes(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    var at = list
    while let key = at[0], let value = at[1] {
      if XMLName(key) == name {
        var length = 0
        while value[length] != 0 { length += 1 }
        return value.withMemoryRebound(to: UInt8.self, capacity: length) {
          UnsafeBufferPointer(start: $0, count: length)
        }
      }
      at += 2
    }
    return nil
  }

  /// Whether an attribute says yes.
  func isTrue(_ name: StaticString) -> Bool {
    let value = self[name]
    return value == "1" || value == "true"
  }
}
