#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A task of the array: its shard of the country. Slurm sends SIGTERM before the time is up, which keeps the
# best plan so far; submitted again, the shard is planned to its end.
#SBATCH --job-name=country
#SBATCH --signal=B:TERM@30
#SBATCH --output=%A_%a.log
set -euo pipefail

country=$1 results=$2 task=$SLURM_ARRAY_TASK_ID
exec reallot country run "$country" --shard "$task/$SLURM_ARRAY_TASK_COUNT" --output "$results" \
  --stats json > "$results/$task.stats"
