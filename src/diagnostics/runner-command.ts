/** What the log of a runner takes for a command wherever it stands in a line: `##[error]` (GitHub, Azure), `##vso[…]` (Azure), `##teamcity[…]`. */
export const RUNNER_COMMAND = /##(?=[a-z]*\[)/gi;
