// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glpk.h>
#include <stdint.h>

// GLPK answers a wrong call by aborting the process. Every function here runs GLPK behind a guard
// that turns the abort into `CGLPK_ABORTED`, and refuses a problem that this thread does not own
// or that an earlier abort has freed. Zero is success; positive codes are GLPK's own `GLP_E...`.
// Indices are 0-based; GLPK's own are 1-based.

enum {
  CGLPK_OK = 0,
  CGLPK_ABORTED = -1,       // GLPK would have aborted; see cglpk_message
  CGLPK_STALE = -2,         // the problem was freed by an earlier abort on this thread
  CGLPK_WRONG_THREAD = -3,  // the problem belongs to another thread
  CGLPK_BUSY = -4,          // GLPK is already running on this thread (called from a poll)
  CGLPK_NO_MEMORY = -5,
};

typedef struct cglpk_problem cglpk_problem;

// What GLPK said when it last aborted on this thread: one line, or an empty string.
const char *cglpk_message(void);

// The number of problems that are alive on this thread.
long cglpk_live_problems(void);

// Makes an empty problem on this thread.
int cglpk_new(cglpk_problem **problem);

// Deletes the problem. The last one of a thread takes the thread's GLPK environment with it.
// A stale problem only loses its handle; one of another thread is refused and left alone.
int cglpk_delete(cglpk_problem *problem);

// Sets the direction: GLP_MIN or GLP_MAX.
int cglpk_set_direction(cglpk_problem *problem, int direction);

// Rows or columns as flat arrays. Unbounded sides are infinite. The entries of item k are
// `starts[k] ..< starts[k + 1]` of `indices` and `values`; `starts` has `count + 1` numbers.
// `costs` and `integers` are for columns only. Rows may have no entries (`starts` is NULL).
typedef struct {
  long count;
  const double *lower;
  const double *upper;
  const double *costs;
  const uint8_t *integers;
  const long *starts;
  const int32_t *indices;
  const double *values;
} cglpk_batch;

int cglpk_add_rows(cglpk_problem *problem, const cglpk_batch *batch);
int cglpk_add_columns(cglpk_problem *problem, const cglpk_batch *batch);

int cglpk_set_row_bounds(cglpk_problem *problem, long row, double lower, double upper);
int cglpk_set_column_bounds(
  cglpk_problem *problem, long count, const int32_t *columns, double lower, double upper);

// Sets the costs of `count` columns from `first` on.
int cglpk_set_costs(cglpk_problem *problem, long first, long count, const double *costs);

// Sets the status (GLP_BS, GLP_NL, ...) of every row and column, and factorises the basis. When
// GLPK cannot factorise it, the standard basis replaces it and GLPK's code is returned.
int cglpk_set_basis(cglpk_problem *problem, const uint8_t *rows, const uint8_t *columns);

// Makes every row basic: the standard basis.
int cglpk_reset_basis(cglpk_problem *problem);

// Reads the status of every row and column.
int cglpk_get_basis(cglpk_problem *problem, uint8_t *rows, uint8_t *columns);

// One slice of the simplex method, from the kept basis.
typedef struct {
  int method;           // GLP_PRIMAL, GLP_DUAL or GLP_DUALP
  int pricing;          // GLP_PT_PSE or GLP_PT_STD
  int ratio_test;       // GLP_RT_HAR, GLP_RT_STD or GLP_RT_FLIP
  double primal_tolerance;
  double dual_tolerance;
  double pivot_tolerance;
  int iterations;       // at most so many in this slice
  int milliseconds;     // at most so long
  int primal_status;    // out: glp_get_prim_stat
  int dual_status;      // out: glp_get_dual_stat
  int made;             // out: the iterations of this slice
  double objective;     // out: glp_get_obj_val
} cglpk_slice;

int cglpk_simplex(cglpk_problem *problem, cglpk_slice *slice);

// Reads the simplex solution: activities or duals of all rows or all columns.
int cglpk_get_row_primals(cglpk_problem *problem, double *values);
int cglpk_get_row_duals(cglpk_problem *problem, double *values);
int cglpk_get_column_primals(cglpk_problem *problem, double *values);
int cglpk_get_column_duals(cglpk_problem *problem, double *values);

enum {
  CGLPK_STOP_NONE = 0,
  CGLPK_STOP_POLL = 1,
  CGLPK_STOP_NODES = 2,
  CGLPK_STOP_ITERATIONS = 3,
};

// One branch-and-cut search. Without `presolve` the relaxation must have been solved before.
typedef struct {
  int presolve;
  int cuts;
  int pseudocosts;
  double relative_gap;
  int milliseconds;
  long nodes;                  // at most so many
  long iterations;             // at most so many
  int (*poll)(void *info);     // non-zero stops the search; must not call GLPK
  void *poll_info;
  const double *start;         // a feasible point to begin from, or NULL; not with presolve
  double *incumbent;           // out: the best solution so far, one value per column
  int found;                   // out: whether `incumbent` holds one
  double bound;                // out: the best bound, infinite when there is none
  long visited;                // out: nodes made
  int stopped;                 // out: CGLPK_STOP_...
  int status;                  // out: glp_mip_status
} cglpk_search;

int cglpk_integer(cglpk_problem *problem, cglpk_search *search);

// Rounds the integer columns of `point` and looks for a bound that it breaks by more than
// `tolerance`. `row` or `column` gets the first such index; both are -1 when there is none.
int cglpk_check_point(
  cglpk_problem *problem, double *point, double tolerance, long *row, long *column);

// Calls that GLPK 5.0 answers by aborting. The tests run them to prove that the guard holds.
enum {
  CGLPK_PROBE_ZERO_ROWS,
  CGLPK_PROBE_ZERO_COLUMNS,
  CGLPK_PROBE_DUPLICATE_ENTRIES,
  CGLPK_PROBE_LONG_NAME,
  CGLPK_PROBE_RELAX4,
  CGLPK_PROBE_ROW_OUT_OF_RANGE,
};

int cglpk_probe(cglpk_problem *problem, int probe);
