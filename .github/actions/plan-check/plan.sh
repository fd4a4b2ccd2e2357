#!/usr/bin/env bash
# Runs plan from the folder $PLAN_PROGRAM, or the one that this file lies in, on the plans in $PLAN_WORKSPACE. What goes wrong
# is told on standard error, where a name that somebody has given a file must not be taken for a workflow command.
set -uo pipefail

program="${PLAN_PROGRAM:-$(dirname "$0")/../../..}"
said="$(mktemp)"
node "$program/bin/plan.js" -C "$PLAN_WORKSPACE" "$@" 2>"$said"
code=$?
sed -e 's/##\[/## [/g' -e 's/^/| /' "$said" >&2
rm -f "$said"
exit "$code"
