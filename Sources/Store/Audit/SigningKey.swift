// SPDX-License-Identifier: GPL-3.0-or-later

internal import CCrypto
internal import Foundation
internal import Inventory

/// A private Ed25519 key that signs checkpoints.
public final class SigningKey {
  private let key: OpaquePointer

  /// Reads a key as `openssl genpkey -algorithm ed25519` writes it; nil for anything else, such as a
  /// key under a password.
  public init?(pem: [UInt8]) {
    guard let file = BIO_new_mem_buf(pem, Int32(clamping: pem.count)) else { return nil }
    defer { BIO_free(file) }
    // An empty password is given, else OpenSSL would ask for one on the terminal.
    var password: CChar = 0
    guard let key = PEM_read_bio_PrivateKey(file, nil, nil, &password) else { return nil }
    guard EVP_PKEY_get_id(key) == EVP_PKEY_ED25519 else {
      EVP_PKEY_free(key)
      return nil
    }
    self.key = key
  }

  deinit { EVP_PKEY_free(key) }

  /// What others check signatures with, under a name (C2SP signed-note, *verifier key*).
  public func verifierKey(named name: String) -> String {
    let identifier = identifier(named: name).reduce(into: "") { text, byte in
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "\(name)+\(identifier)+\(Data([Self.algorithm] + publicKey).base64EncodedString())"
  }

  /// The number of Ed25519 among the algorithms of signed notes.
  private static let algorithm: UInt8 = 1

  /// The four bytes that go before a signature.
  func identifier(named name: String) -> [UInt8] {
    let named = Array(name.utf8) + [UInt8(ascii: "\n"), Self.algorithm] + publicKey
    return Array(Digest(of: named).bytes.prefix(4))
  }

  private var publicKey: [UInt8] {
    var (bytes, count) = ([UInt8](repeating: 0, count: 32), 32)
    check(EVP_PKEY_get_raw_public_key(key, &bytes, &count))
    return bytes
  }

  /// The signature of bytes, 64 bytes long.
  func signature(of bytes: [UInt8]) -> [UInt8] {
    guard let context = EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
    defer { EVP_MD_CTX_free(context) }
    var (signature, count) = ([UInt8](repeating: 0, count: 64), 64)
    check(EVP_DigestSignInit(context, nil, nil, nil, key))
    check(EVP_DigestSign(context, &signature, &count, bytes, bytes.count))
    return signature
  }

  private func check(_ result: Int32) {
    precondition(result == 1, "libcrypto does not sign with Ed25519; reinstall OpenSSL")
  }
}
