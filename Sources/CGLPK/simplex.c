// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

static int simplex_work(glp_prob *prob, void *context) {
  cglpk_slice *slice = context;
  glp_smcp options;
  glp_init_smcp(&options);
  options.msg_lev = GLP_MSG_OFF;
  options.meth = slice->method;
  options.pricing = slice->pricing;
  options.r_test = slice->ratio_test;
  options.tol_bnd = slice->primal_tolerance;
  options.tol_dj = slice->dual_tolerance;
  options.tol_piv = slice->pivot_tolerance;
  options.it_lim = slice->iterations;
  options.tm_lim = slice->milliseconds;
  glp_set_it_cnt(prob, 0);
  int code = glp_simplex(prob, &options);
  slice->primal_status = glp_get_prim_stat(prob);
  slice->dual_status = glp_get_dual_stat(prob);
  slice->made = glp_get_it_cnt(prob);
  slice->objective = glp_get_obj_val(prob);
  return code;
}

int cglpk_simplex(cglpk_problem *problem, cglpk_slice *slice) {
  return cglpk_guard(problem, simplex_work, slice);
}

static int row_primals_work(glp_prob *prob, void *context) {
  double *values = context;
  int rows = glp_get_num_rows(prob);
  for (int i = 1; i <= rows; i++) values[i - 1] = glp_get_row_prim(prob, i);
  return CGLPK_OK;
}

int cglpk_get_row_primals(cglpk_problem *problem, double *values) {
  return cglpk_guard(problem, row_primals_work, values);
}

static int row_duals_work(glp_prob *prob, void *context) {
  double *values = context;
  int rows = glp_get_num_rows(prob);
  for (int i = 1; i <= rows; i++) values[i - 1] = glp_get_row_dual(prob, i);
  return CGLPK_OK;
}

int cglpk_get_row_duals(cglpk_problem *problem, double *values) {
  return cglpk_guard(problem, row_duals_work, values);
}

static int column_primals_work(glp_prob *prob, void *context) {
  double *values = context;
  int columns = glp_get_num_cols(prob);
  for (int j = 1; j <= columns; j++) values[j - 1] = glp_get_col_prim(prob, j);
  return CGLPK_OK;
}

int cglpk_get_column_primals(cglpk_problem *problem, double *values) {
  return cglpk_guard(problem, column_primals_work, values);
}

static int column_duals_work(glp_prob *prob, void *context) {
  double *values = context;
  int columns = glp_get_num_cols(prob);
  for (int j = 1; j <= columns; j++) values[j - 1] = glp_get_col_dual(prob, j);
  return CGLPK_OK;
}

int cglpk_get_column_duals(cglpk_problem *problem, double *values) {
  return cglpk_guard(problem, column_duals_work, values);
}
