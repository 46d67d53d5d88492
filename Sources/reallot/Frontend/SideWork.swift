// SPDX-License-Identifier: GPL-3.0-or-later

internal import Dispatch
internal import Synchronization

/// Work on a thread of its own, for whose end somebody waits later.
final class SideWork<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))

  init(_ work: @escaping @Sendable () throws -> Value) {
    DispatchQueue.global().async(group: group) { [self] in
      let done = Result { try work() }
      result.withLock { $0 = done }
    }
  }

  /// Waits for what the work returns or throws.
  func wait() throws -> Value {
    group.wait()
    return try result.withLock { try $0.get() }
  }
}
