#!/usr/bin/env bash
# Runs plan from the folder $PLAN_PROGRAM on the plans in $PLAN_WORKSPACE. What goes wrong is told on standard error, where
# a name that somebody has given a file must not be taken for a workflow command.
set -uo pipefail

said="$(mktemp)"
node "$PLAN_PROGRAM/bin/plan.js" -C "$PLAN_WORKSPACE" "$@" 2>"$said"
code=$?
sed -e 's/##\[/## [/g' -e 's/^/| /' "$said" >&2
rm -f "$said"
exit "$code"
