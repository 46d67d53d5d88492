// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CGLPK.h"

// Work that may call GLPK. Memory it needs comes from glp_alloc: an abort jumps over the end of
// the function, and only GLPK's own memory is freed then.
typedef int (*cglpk_work)(glp_prob *prob, void *context);

// Runs the work on a problem of this thread, and turns an abort into CGLPK_ABORTED.
int cglpk_guard(cglpk_problem *problem, cglpk_work work, void *context);
