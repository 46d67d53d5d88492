#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The job after the array: it names what is missing, or writes the whole country beside the results.
#SBATCH --job-name=merge
#SBATCH --output=merge.log
set -euo pipefail

exec reallot country merge "$1" --output "$1.json"
