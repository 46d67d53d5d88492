// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Seeds

/// One change that a failing disk may make to a file.
enum FileDamage: CustomStringConvertible, Equatable {
  case bit(at: Int, Int)
  case byte(at: Int, UInt8)
  /// So many bytes are zero.
  case zeros(at: Int, Int)
  case cut(to: Int)

  /// Pages of a store have this many bytes.
  private static let page = 32_768

  /// A change of a file, mostly of one bit, and mostly where the file is not empty.
  init(of bytes: Data, _ random: inout SplitMix64) {
    var place = random.below(bytes.count)
    if random.chance(75) {
      for _ in 0..<100 where bytes[place] == 0 { place = random.below(bytes.count) }
    }
    switch random.below(20) {
    case 0..<14: self = .bit(at: place, random.below(8))
    case 14..<17: self = .byte(at: place, UInt8(random.below(256)))
    case 17..<19: self = .zeros(at: place / Self.page * Self.page, Self.page)
    default: self = .cut(to: place)
    }
  }

  /// The bytes of a file with the change.
  func applied(to bytes: Data) -> Data {
    var bytes = bytes
    switch self {
    case .bit(let place, let bit): bytes[place] ^= 1 << bit
    case .byte(let place, let byte): bytes[place] = byte
    case .zeros(let place, let count):
      for index in place..<min(place + count, bytes.count) { bytes[index] = 0 }
    case .cut(let size): bytes = bytes.prefix(size)
    }
    return bytes
  }

  /// What is done, to count by.
  var name: String {
    switch self {
    case .bit: "a bit flipped"
    case .byte: "a byte replaced"
    case .zeros: "a page of zeros"
    case .cut: "cut short"
    }
  }

  var description: String {
    switch self {
    case .bit(let place, let bit): "bit \(bit) of byte \(place)"
    case .byte(let place, let byte): "byte \(place) is \(byte)"
    case .zeros(let place, let count): "zeros in \(count) bytes from \(place)"
    case .cut(let size): "\(size) bytes are left"
    }
  }
}
