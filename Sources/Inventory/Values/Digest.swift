// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

/// A SHA-256 digest, written as 64 hexadecimal digits.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 64 lower-case hexadecimal digits.
  public let description: String

  /// Takes bytes piece by piece.
  public struct Builder: Sendable {
    private var hasher = SHA256()

    /// Nothing taken yet.
    public init() {}

    /// Takes the next bytes.
    public mutating func append(_ bytes: [UInt8]) {
      bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    }

    /// The digest of all bytes taken.
    public var digest: Digest { Digest(hasher.finalize()) }
  }

  /// The digest of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var builder = Builder()
    builder.append(Array(bytes))
    self = builder.digest
  }

  private init(_ digest: SHA256Digest) {
    description = Self.hexadecimal(digest)
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    description = text
  }

  private static func hexadecimal(_ digest: SHA256Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The first 12 digits, enough to tell digests apart by eye.
  public var short: String {
    String(description.prefix(12))
  }
}
