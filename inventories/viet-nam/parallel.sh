#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plans a country with GNU parallel, and puts the results together.
#
#   parallel.sh COUNTRY RESULTS [SHARDS] [OPTIONS OF PARALLEL]
#
# With --sshlogin HOSTS among the options, hosts that share the folders take part. The log says what each
# shard took; the same command runs again what failed.
set -euo pipefail

country=$1 results=$2 shards=${3:-34}
shift $(($# < 3 ? $# : 3))
mkdir -p "$results"
seq "$shards" | parallel --joblog "$results/joblog" --resume-failed "$@" \
  reallot country run "$country" --shard "{}/$shards" --output "$results"
reallot country merge "$results" --output "$results.json"
