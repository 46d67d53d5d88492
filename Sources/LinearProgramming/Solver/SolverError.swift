// SPDX-License-Identifier: GPL-3.0-or-later

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

extension SolverError: CustomStringConvertible {
  /// What went wrong, and what to do.
  public var description: String {
    switch self {
    case .aborted(let message):
      "GLPK aborted: \(message); the solvers of this thread are lost, make new ones"
    case .lost:
      "the problem was lost when GLPK aborted earlier on this thread; make a new solver"
    case .wrongThread:
      "the problem belongs to another thread; use a solver only on the thread that made it"
    case .busy:
      "GLPK is already running on this thread; do not use a solver while a solve asks for interrupts"
    case .outOfMemory:
      "there is no memory left for a GLPK problem; make the model smaller"
    case .unsupportedVersion(let found):
      "GLPK \(found) is installed, but version 5 is needed; install libglpk 5.0"
    case .failed(let routine, let code):
      "\(routine) gave up with code \(code); try another method, other tolerances or better scaled data"
    case .notFinite(let quantity):
      "GLPK answered with a \(quantity) that is not a finite number; scale the data of the model"
    case .undecided:
      "GLPK finished without a solution or a proof that there is none; try another method or scaling"
    }
  }
}
