// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

typedef struct {
  const uint8_t *rows;
  const uint8_t *columns;
} given_basis;

static int set_basis_work(glp_prob *prob, void *context) {
  const given_basis *basis = context;
  int rows = glp_get_num_rows(prob), columns = glp_get_num_cols(prob);
  for (int i = 1; i <= rows; i++) glp_set_row_stat(prob, i, basis->rows[i - 1]);
  for (int j = 1; j <= columns; j++) glp_set_col_stat(prob, j, basis->columns[j - 1]);
  // GLPK aborts when a basis without rows is factorised.
  int code = rows == 0 || glp_bf_exists(prob) ? 0 : glp_factorize(prob);
  if (code != 0) glp_std_basis(prob);
  return code;
}

int cglpk_set_basis(cglpk_problem *problem, const uint8_t *rows, const uint8_t *columns) {
  given_basis basis = {rows, columns};
  return cglpk_guard(problem, set_basis_work, &basis);
}

static int reset_work(glp_prob *prob, void *context) {
  (void)context;
  glp_std_basis(prob);
  return CGLPK_OK;
}

int cglpk_reset_basis(cglpk_problem *problem) {
  return cglpk_guard(problem, reset_work, NULL);
}

typedef struct {
  uint8_t *rows;
  uint8_t *columns;
} read_basis;

static int get_basis_work(glp_prob *prob, void *context) {
  const read_basis *basis = context;
  int rows = glp_get_num_rows(prob), columns = glp_get_num_cols(prob);
  for (int i = 1; i <= rows; i++) basis->rows[i - 1] = (uint8_t)glp_get_row_stat(prob, i);
  for (int j = 1; j <= columns; j++) basis->columns[j - 1] = (uint8_t)glp_get_col_stat(prob, j);
  return CGLPK_OK;
}

int cglpk_get_basis(cglpk_problem *problem, uint8_t *rows, uint8_t *columns) {
  read_basis basis = {rows, columns};
  return cglpk_guard(problem, get_basis_work, &basis);
}
