// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard.h"

#include <setjmp.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

struct cglpk_problem {
  glp_prob *prob;
  uint64_t thread;
  uint64_t environment;
};

// GLPK keeps one environment a thread, and freeing it frees every problem of that thread. Each
// environment gets a number of its own, so that a problem knows whether its own one still lives.
static _Atomic uint64_t next_number = 1;
static _Thread_local uint64_t thread_number;
static _Thread_local uint64_t environment_number;
static _Thread_local long live_problems;
static _Thread_local int busy;
static _Thread_local jmp_buf escape;
static _Thread_local char message[256];

const char *cglpk_message(void) { return message; }

long cglpk_live_problems(void) { return live_problems; }

static uint64_t numbered(uint64_t *number) {
  if (*number == 0) *number = atomic_fetch_add(&next_number, 1);
  return *number;
}

static void free_environment(void) {
  glp_free_env();
  environment_number = 0;
  live_problems = 0;
}

// GLPK prints its last words even when its terminal output is off; only the first line is kept,
// since the next names a line of GLPK's source.
static int keep_message(void *info, const char *text) {
  (void)info;
  size_t used = strlen(message);
  if (used > 0 && message[used - 1] == '\n') return 1;
  strncat(message, text, sizeof message - 1 - used);
  return 1;
}

static void leave(void *info) {
  (void)info;
  free_environment();
  longjmp(escape, 1);
}

static void end_message(void) {
  message[strcspn(message, "\n")] = '\0';
}

static int run(glp_prob *prob, cglpk_work work, void *context) {
  if (glp_init_env() > 1) return CGLPK_NO_MEMORY;
  message[0] = '\0';
  busy = 1;
  if (setjmp(escape) != 0) {
    busy = 0;
    end_message();
    return CGLPK_ABORTED;
  }
  glp_term_out(GLP_OFF);
  glp_term_hook(keep_message, NULL);
  glp_error_hook(leave, NULL);
  int code = work(prob, context);
  glp_error_hook(NULL, NULL);
  glp_term_hook(NULL, NULL);
  busy = 0;
  end_message();
  return code;
}

static int owned(const cglpk_problem *problem) {
  if (problem->thread != numbered(&thread_number)) return CGLPK_WRONG_THREAD;
  if (problem->environment != environment_number) return CGLPK_STALE;
  return busy ? CGLPK_BUSY : CGLPK_OK;
}

int cglpk_guard(cglpk_problem *problem, cglpk_work work, void *context) {
  int code = owned(problem);
  return code != CGLPK_OK ? code : run(problem->prob, work, context);
}

static int create(glp_prob *none, void *context) {
  (void)none;
  ((cglpk_problem *)context)->prob = glp_create_prob();
  return CGLPK_OK;
}

int cglpk_new(cglpk_problem **problem) {
  *problem = NULL;
  if (busy) return CGLPK_BUSY;
  cglpk_problem *made = calloc(1, sizeof *made);
  if (made == NULL) return CGLPK_NO_MEMORY;
  int code = run(NULL, create, made);
  if (code != CGLPK_OK) {
    free(made);
    return code;
  }
  made->thread = numbered(&thread_number);
  made->environment = numbered(&environment_number);
  live_problems += 1;
  *problem = made;
  return CGLPK_OK;
}

static int destroy(glp_prob *prob, void *context) {
  (void)context;
  glp_delete_prob(prob);
  return CGLPK_OK;
}

int cglpk_delete(cglpk_problem *problem) {
  int code = cglpk_guard(problem, destroy, NULL);
  if (code == CGLPK_WRONG_THREAD || code == CGLPK_BUSY) return code;
  free(problem);
  if (code == CGLPK_OK) {
    live_problems -= 1;
    if (live_problems == 0) free_environment();
  }
  return code;
}
