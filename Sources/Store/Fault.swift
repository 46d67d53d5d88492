// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What is wrong with a file, found where its path is not known; `StoreError` adds the path.
enum Fault: Error {
  /// The file is no store.
  case foreign
  /// The store has schemas that this program does not know.
  case newer(schema: String)
  /// What is stored is not what was saved.
  case damaged(Message)
}
