// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include <math.h>

static int direction_work(glp_prob *prob, void *context) {
  glp_set_obj_dir(prob, *(int *)context);
  return CGLPK_OK;
}

int cglpk_set_direction(cglpk_problem *problem, int direction) {
  return cglpk_guard(problem, direction_work, &direction);
}

static int bound_type(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

// Scratch space for one row or column of a batch, 1-based as GLPK wants it. GLPK owns it, so
// that an abort frees it.
typedef struct {
  int *indices;
  double *values;
} scratch;

static scratch scratch_for(const cglpk_batch *batch) {
  long longest = 0;
  for (long k = 0; batch->starts != NULL && k < batch->count; k++) {
    long length = batch->starts[k + 1] - batch->starts[k];
    if (length > longest) longest = length;
  }
  scratch space = {
    glp_alloc((int)longest + 1, sizeof(int)),
    glp_alloc((int)longest + 1, sizeof(double)),
  };
  return space;
}

static void scratch_free(scratch space) {
  glp_free(space.indices);
  glp_free(space.values);
}

static int scratch_fill(scratch space, const cglpk_batch *batch, long item) {
  if (batch->starts == NULL) return 0;
  long first = batch->starts[item];
  int length = (int)(batch->starts[item + 1] - first);
  for (int k = 0; k < length; k++) {
    space.indices[k + 1] = batch->indices[first + k] + 1;
    space.values[k + 1] = batch->values[first + k];
  }
  return length;
}

static int add_rows_work(glp_prob *prob, void *context) {
  const cglpk_batch *batch = context;
  int first = glp_add_rows(prob, (int)batch->count);
  scratch space = scratch_for(batch);
  for (long k = 0; k < batch->count; k++) {
    int row = first + (int)k;
    double lower = batch->lower[k], upper = batch->upper[k];
    glp_set_row_bnds(prob, row, bound_type(lower, upper), lower, upper);
    int length = scratch_fill(space, batch, k);
    if (length > 0) glp_set_mat_row(prob, row, length, space.indices, space.values);
  }
  scratch_free(space);
  return CGLPK_OK;
}

int cglpk_add_rows(cglpk_problem *problem, const cglpk_batch *batch) {
  return cglpk_guard(problem, add_rows_work, (void *)batch);
}

static int add_columns_work(glp_prob *prob, void *context) {
  const cglpk_batch *batch = context;
  int first = glp_add_cols(prob, (int)batch->count);
  scratch space = scratch_for(batch);
  for (long k = 0; k < batch->count; k++) {
    int column = first + (int)k;
    double lower = batch->lower[k], upper = batch->upper[k];
    glp_set_col_bnds(prob, column, bound_type(lower, upper), lower, upper);
    glp_set_obj_coef(prob, column, batch->costs[k]);
    // GLP_BV would overwrite the bounds.
    if (batch->integers[k]) glp_set_col_kind(prob, column, GLP_IV);
    int length = scratch_fill(space, batch, k);
    if (length > 0) glp_set_mat_col(prob, column, length, space.indices, space.values);
  }
  scratch_free(space);
  return CGLPK_OK;
}

int cglpk_add_columns(cglpk_problem *problem, const cglpk_batch *batch) {
  return cglpk_guard(problem, add_columns_work, (void *)batch);
}

typedef struct {
  const int32_t *indices;
  long count;
  double lower;
  double upper;
} bounds;

static int row_bounds_work(glp_prob *prob, void *context) {
  const bounds *b = context;
  int type = bound_type(b->lower, b->upper);
  glp_set_row_bnds(prob, b->indices[0] + 1, type, b->lower, b->upper);
  return CGLPK_OK;
}

int cglpk_set_row_bounds(cglpk_problem *problem, long row, double lower, double upper) {
  int32_t index = (int32_t)row;
  bounds b = {&index, 1, lower, upper};
  return cglpk_guard(problem, row_bounds_work, &b);
}

static int column_bounds_work(glp_prob *prob, void *context) {
  const bounds *b = context;
  int type = bound_type(b->lower, b->upper);
  for (long k = 0; k < b->count; k++)
    glp_set_col_bnds(prob, b->indices[k] + 1, type, b->lower, b->upper);
  return CGLPK_OK;
}

int cglpk_set_column_bounds(
  cglpk_problem *problem, long count, const int32_t *columns, double lower, double upper) {
  bounds b = {columns, count, lower, upper};
  return cglpk_guard(problem, column_bounds_work, &b);
}

typedef struct {
  long first;
  long count;
  const double *costs;
} cost_range;

static int costs_work(glp_prob *prob, void *context) {
  const cost_range *range = context;
  for (long k = 0; k < range->count; k++)
    glp_set_obj_coef(prob, (int)(range->first + k) + 1, range->costs[k]);
  return CGLPK_OK;
}

int cglpk_set_costs(cglpk_problem *problem, long first, long count, const double *costs) {
  cost_range range = {first, count, costs};
  return cglpk_guard(problem, costs_work, &range);
}
