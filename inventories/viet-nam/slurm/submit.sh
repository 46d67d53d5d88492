#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plans a country under Slurm: an array with a task for each shard, and a merge after all of them. Prints the
# number of the merge's job.
#
#   submit.sh COUNTRY RESULTS [SHARDS] [OPTIONS OF SBATCH FOR THE ARRAY]
#
# Take --mem and --time from the lines that --stats json left in RESULTS/*.stats the last time.
set -euo pipefail

folder=$(cd "$(dirname "$0")" && pwd)
country=$(realpath "$1") results=$(realpath -m "$2") shards=${3:-34}
shift $(($# < 3 ? $# : 3))
mkdir -p "$results"
array=$(sbatch --parsable --array="1-$shards" --chdir="$results" "$@" \
  "$folder/shard.sh" "$country" "$results")
sbatch --parsable --dependency="afterany:$array" --chdir="$results" "$folder/merge.sh" "$results"
