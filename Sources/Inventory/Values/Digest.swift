// SPDX-License-Identifier: GPL-3.0-or-later

internal import CCrypto

/// A SHA-256 digest, written as 64 hexadecimal digits.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 64 lower-case hexadecimal digits.
  public let description: String

  /// Takes bytes piece by piece; the hash is OpenSSL's, which uses the processor's SHA instructions.
  public struct Builder: ~Copyable {
    private let context: OpaquePointer

    /// Nothing taken yet.
    public init() {
      guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
      self.context = context
      check(EVP_DigestInit_ex(context, EVP_sha256(), nil))
    }

    deinit { EVP_MD_CTX_free(context) }

    /// Takes the next bytes.
    public mutating func append(_ bytes: [UInt8]) {
      check(EVP_DigestUpdate(context, bytes, bytes.count))
    }

    /// The digest of all bytes taken.
    public consuming func finish() -> Digest {
      var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
      var count: UInt32 = 0
      check(EVP_DigestFinal_ex(context, &digest, &count))
      return Digest(digest.prefix(Int(count)))
    }

    /// OpenSSL refuses SHA-256 only where its installation is broken; no digest is worth more than a
    /// wrong one.
    private func check(_ result: Int32) {
      precondition(result == 1, "libcrypto does not compute SHA-256; reinstall OpenSSL")
    }
  }

  /// The digest of bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var builder = Builder()
    builder.append(Array(bytes))
    self = builder.finish()
  }

  private init(_ digest: ArraySlice<UInt8>) {
    description = Self.hexadecimal(digest)
  }

  /// A digest of which the 32 bytes are known.
  public init(bytes: [UInt8]) { self.init(bytes[...]) }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    let digits = Array(description.utf8).map { $0 < 58 ? $0 - 48 : $0 - 87 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 64,
      text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    description = text
  }

  private static func hexadecimal(_ digest: ArraySlice<UInt8>) -> String {
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
