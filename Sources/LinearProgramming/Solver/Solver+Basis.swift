// SPDX-License-Identifier: GPL-3.0-or-later

internal import CGLPK

extension Solver {
  /// The basis that the next solve begins from.
  ///
  /// The corresponding GLPK routines are `glp_get_row_stat` and `glp_get_col_stat`.
  ///
  /// - Throws: `SolverError`.
  public func basis() throws -> Basis {
    var rows = [UInt8](repeating: 0, count: rowCount)
    var columns = [UInt8](repeating: 0, count: columnCount)
    try problem.call { cglpk_get_basis($0, &rows, &columns) }
    return Basis(
      rows: rows.map(VariableStatus.init(code:)), columns: columns.map(VariableStatus.init(code:)))
  }

  /// Sets the basis that the next solve begins from.
  ///
  /// The corresponding GLPK routines are `glp_set_row_stat`, `glp_set_col_stat` and `glp_factorize`.
  ///
  /// - Throws: `ModelError` when the basis has the wrong size, and then nothing changes; or when it
  ///   is singular, and then the standard basis (every row basic) takes its place; `SolverError`.
  public mutating func setBasis(_ basis: Basis) throws {
    try check(basis)
    let rows = basis.rows.map(\.code)
    let columns = basis.columns.map(\.code)
    let code = try problem.call { cglpk_set_basis($0, rows, columns) }
    if code != 0 { throw ModelError.singularBasis }
  }

  private func check(_ basis: Basis) throws(ModelError) {
    if basis.rows.count != rowCount {
      throw .wrongCount(.status, given: basis.rows.count, needed: rowCount)
    }
    if basis.columns.count != columnCount {
      throw .wrongCount(.status, given: basis.columns.count, needed: columnCount)
    }
    let basic = count(basis.rows) + count(basis.columns)
    if basic != rowCount { throw .wrongBasisSize(basic: basic, rows: rowCount) }
  }

  private func count(_ statuses: [VariableStatus]) -> Int {
    statuses.reduce(into: 0) { $0 += $1 == .basic ? 1 : 0 }
  }
}
