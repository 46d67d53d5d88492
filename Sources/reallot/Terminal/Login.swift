// SPDX-License-Identifier: GPL-3.0-or-later

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The person who works at the terminal.
enum Login {
  /// The name of the account, else its number.
  static var name: String {
    let account = getuid()
    return getpwuid(account).map { String(cString: $0.pointee.pw_name) } ?? "\(account)"
  }
}
