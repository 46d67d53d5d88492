// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include <string.h>

static void duplicate_entries(glp_prob *prob) {
  int rows[] = {0, 1, 1}, columns[] = {0, 1, 1};
  double values[] = {0, 1, 2};
  glp_add_rows(prob, 1);
  glp_add_cols(prob, 1);
  glp_load_matrix(prob, 2, rows, columns, values);
}

static void long_name(glp_prob *prob) {
  char name[257];
  memset(name, 'n', 256);
  name[256] = '\0';
  glp_set_prob_name(prob, name);
}

static void relax4(void) {
  glp_graph *graph = glp_create_graph(sizeof(double), 4 * sizeof(double));
  double value;
  int crash = 0;
  glp_mincost_relax4(graph, 0, 0, 8, 16, crash, &value, 24, -1);
}

static int probe_work(glp_prob *prob, void *context) {
  switch (*(int *)context) {
  case CGLPK_PROBE_ZERO_ROWS: glp_add_rows(prob, 0); break;
  case CGLPK_PROBE_ZERO_COLUMNS: glp_add_cols(prob, 0); break;
  case CGLPK_PROBE_DUPLICATE_ENTRIES: duplicate_entries(prob); break;
  case CGLPK_PROBE_LONG_NAME: long_name(prob); break;
  case CGLPK_PROBE_RELAX4: relax4(); break;
  case CGLPK_PROBE_ROW_OUT_OF_RANGE: glp_set_row_stat(prob, 1 << 20, GLP_BS); break;
  default: break;
  }
  return CGLPK_OK;
}

int cglpk_probe(cglpk_problem *problem, int probe) {
  return cglpk_guard(problem, probe_work, &probe);
}
