// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB

extension Store {
  /// Name and version of the library that keeps stores.
  public var library: String {
    get throws(StoreError) {
      let version = try read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }
      return "SQLite \(version ?? "")"
    }
  }
}
