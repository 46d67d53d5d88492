// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

/// The owner of one GLPK problem, and the one place that reads the shim's return codes.
struct Problem: ~Copyable {
  private let handle: OpaquePointer

  /// Makes an empty problem on this thread.
  init() throws(SolverError) {
    try Self.check(version: String(cString: glp_version()))
    var handle: OpaquePointer?
    try Self.check(cglpk_new(&handle))
    guard let handle else { throw .outOfMemory }
    self.handle = handle
  }

  deinit {
    // A refusal leaves nothing to do: a problem of another thread cannot be freed here.
    _ = cglpk_delete(handle)
  }

  /// Calls the shim, and returns GLPK's own code, 0 for success.
  @discardableResult
  func call(_ routine: (OpaquePointer) -> Int32) throws(SolverError) -> Int32 {
    try Self.check(routine(handle))
  }

  /// Reads numbers of all rows or columns, and refuses those that are not finite.
  func read(
    _ quantity: Quantity, count: Int,
    _ routine: (OpaquePointer, UnsafeMutablePointer<Double>?) -> Int32
  ) throws -> [Double] {
    let values = try [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      try call { routine($0, buffer.baseAddress) }
      initialized = count
    }
    if !values.allSatisfy(\.isFinite) { throw SolverError.notFinite(quantity) }
    return values
  }

  /// Throws unless GLPK is of the fifth version.
  static func check(version: String) throws(SolverError) {
    if !version.hasPrefix("5.") { throw .unsupportedVersion(version) }
  }

  @discardableResult
  private static func check(_ code: Int32) throws(SolverError) -> Int32 {
    if code >= CGLPK_OK { return code }
    switch Int(code) {
    case CGLPK_ABORTED: throw .aborted(String(cString: cglpk_message()))
    case CGLPK_STALE: throw .lost
    case CGLPK_WRONG_THREAD: throw .wrongThread
    case CGLPK_BUSY: throw .busy
    default: throw .outOfMemory
    }
  }
}
