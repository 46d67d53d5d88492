// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

/// What went wrong inside GLPK, or between GLPK and its caller.
public enum SolverError: Error, Hashable, Sendable {
  /// GLPK would have aborted the process; its message says why. Every solver of the thread is lost.
  case aborted(String)

  /// An earlier abort on this thread has freed the problem.
  case lost

  /// The problem belongs to another thread.
  case wrongThread

  /// GLPK is already running on this thread, below the function that was called.
  case busy

  /// There is no memory left for a problem.
  case outOfMemory

  /// The installed GLPK is not the one that this library was written for.
  case unsupportedVersion(String)

  /// A GLPK routine gave up with the code of its manual.
  case failed(routine: String, code: Int)

  /// GLPK answered with a number that is infinite or not a number.
  case notFinite(Quantity)

  /// GLPK finished without saying whether the model has a solution.
  case undecided
}

extension SolverError: Worded {
  /// What went wrong, and what to do.
  public var message: Message {
    switch self {
    case .aborted(let words): Message("error.solver.aborted", ["words": words])
    case .lost: Message("error.solver.lost")
    case .wrongThread: Message("error.solver.wrong-thread")
    case .busy: Message("error.solver.busy")
    case .outOfMemory: Message("error.solver.out-of-memory")
    case .unsupportedVersion(let found): Message("error.solver.version", ["found": found])
    case .failed(let routine, let code):
      Message("error.solver.failed", ["routine": routine, "code": code])
    case .notFinite(let quantity):
      Message(
        "error.solver.not-finite",
        ["quantity": Message("error.solver.quantity.\(quantity.rawValue)")])
    case .undecided: Message("error.solver.undecided")
    }
  }
}
