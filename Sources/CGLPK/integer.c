// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include <float.h>
#include <math.h>

// The problem that the caller passed, which GLPK keeps up to date with every incumbent, and the
// search. The tree itself holds the presolved problem.
typedef struct {
  glp_prob *original;
  cglpk_search *search;
} observer;

static void copy_incumbent(glp_prob *prob, cglpk_search *search) {
  int columns = glp_get_num_cols(prob);
  for (int j = 1; j <= columns; j++) search->incumbent[j - 1] = glp_mip_col_val(prob, j);
  search->found = 1;
}

static void note_progress(glp_tree *tree, cglpk_search *search) {
  int active, alive, total;
  glp_ios_tree_size(tree, &active, &alive, &total);
  search->visited = total;
  int best = glp_ios_best_node(tree);
  if (best == 0) return;
  double bound = glp_ios_node_bound(tree, best);
  if (fabs(bound) < DBL_MAX) search->bound = bound;
}

static int reason_to_stop(glp_tree *tree, const cglpk_search *search) {
  if (search->poll(search->poll_info)) return CGLPK_STOP_POLL;
  if (search->visited > search->nodes) return CGLPK_STOP_NODES;
  if (glp_get_it_cnt(glp_ios_get_prob(tree)) > search->iterations) return CGLPK_STOP_ITERATIONS;
  return CGLPK_STOP_NONE;
}

static void observe(glp_tree *tree, void *info) {
  observer *self = info;
  cglpk_search *search = self->search;
  if (search->stopped != CGLPK_STOP_NONE) return;
  int reason = glp_ios_reason(tree);
  if (reason == GLP_IBINGO) copy_incumbent(self->original, search);
  note_progress(tree, search);
  if (reason == GLP_IHEUR && search->start != NULL) {
    glp_ios_heur_sol(tree, search->start - 1);
    search->start = NULL;
  }
  search->stopped = reason_to_stop(tree, search);
  if (search->stopped != CGLPK_STOP_NONE) glp_ios_terminate(tree);
}

static glp_iocp integer_options(const cglpk_search *search) {
  int cuts = search->cuts ? GLP_ON : GLP_OFF;
  glp_iocp options;
  glp_init_iocp(&options);
  options.msg_lev = GLP_MSG_OFF;
  options.presolve = search->presolve ? GLP_ON : GLP_OFF;
  options.gmi_cuts = options.mir_cuts = options.cov_cuts = options.clq_cuts = cuts;
  options.br_tech = search->pseudocosts ? GLP_BR_PCH : GLP_BR_DTH;
  options.mip_gap = search->relative_gap;
  options.tm_lim = search->milliseconds;
  return options;
}

static int integer_work(glp_prob *prob, void *context) {
  cglpk_search *search = context;
  observer self = {prob, search};
  glp_iocp options = integer_options(search);
  options.cb_func = observe;
  options.cb_info = &self;
  glp_set_it_cnt(prob, 0);
  int code = glp_intopt(prob, &options);
  search->status = glp_mip_status(prob);
  if (search->status == GLP_OPT || search->status == GLP_FEAS) copy_incumbent(prob, search);
  return code;
}

int cglpk_integer(cglpk_problem *problem, cglpk_search *search) {
  return cglpk_guard(problem, integer_work, search);
}

typedef struct {
  double *point;
  double tolerance;
  long row;
  long column;
} point_check;

static int outside(double value, double lower, double upper, double tolerance) {
  double slack = tolerance * (1 + fabs(value));
  return value < lower - slack || value > upper + slack;
}

static void check_columns(glp_prob *prob, point_check *check) {
  int columns = glp_get_num_cols(prob);
  for (int j = 1; j <= columns; j++) {
    double given = check->point[j - 1];
    double value = glp_get_col_kind(prob, j) == GLP_CV ? given : round(given);
    check->point[j - 1] = value;
    int bad = fabs(given - value) > check->tolerance
      || outside(value, glp_get_col_lb(prob, j), glp_get_col_ub(prob, j), check->tolerance);
    if (bad && check->column < 0) check->column = j - 1;
  }
}

static void check_rows(glp_prob *prob, point_check *check) {
  int rows = glp_get_num_rows(prob), columns = glp_get_num_cols(prob);
  int *indices = glp_alloc(columns + 1, sizeof(int));
  double *values = glp_alloc(columns + 1, sizeof(double));
  for (int i = 1; i <= rows && check->row < 0; i++) {
    double activity = 0;
    int length = glp_get_mat_row(prob, i, indices, values);
    for (int k = 1; k <= length; k++) activity += values[k] * check->point[indices[k] - 1];
    if (outside(activity, glp_get_row_lb(prob, i), glp_get_row_ub(prob, i), check->tolerance))
      check->row = i - 1;
  }
  glp_free(indices);
  glp_free(values);
}

static int check_point_work(glp_prob *prob, void *context) {
  check_columns(prob, context);
  check_rows(prob, context);
  return CGLPK_OK;
}

int cglpk_check_point(
  cglpk_problem *problem, double *point, double tolerance, long *row, long *column) {
  point_check check = {point, tolerance, -1, -1};
  int code = cglpk_guard(problem, check_point_work, &check);
  *row = check.row;
  *column = check.column;
  return code;
}
