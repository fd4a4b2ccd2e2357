import { listed } from '../list.ts';
import type { YearCommands } from '../year-commands.ts';

export const yearCommands: YearCommands = {
  diff: 'show what two plans do not have in common, heaviest first',
  ledger: 'show what a plan promised and what the next one says of it',
  argument: {
    before: 'the plan before: 2023, dalarna/2020, a path, or a state of git such as main:2024',
    after: 'the plan after',
  },
  placeholder: { before: 'before', after: 'after' },
  option: {
    diffFormat: 'terminal, markdown, html, pdf or json',
    ledgerFormat: 'terminal, markdown, csv or json',
    failOn: 'exit with 1 when something weighs as much: fel or varning (otherwise always 0)',
    out: 'folder to write html and pdf to instead of build',
    all: 'every plan that follows on another',
  },
  samePlan: (plan) =>
    `${plan} cannot be compared with itself. Name two plans, for example plan diff 2023 2024.`,
  twoCounties: (before, county, after, other) =>
    `${before} is about ${county} and ${after} about ${other}. Only plans of one county can be compared.`,
  noEdition: (plan) =>
    `${plan} cannot be compared, since plan.md could not be read. Write plan check ${plan} to see what is wrong.`,
  beyondFaces: (plans) =>
    `The comparison cannot become a PDF, since ${listed(plans, 'and')} ${plans.length === 1 ? 'holds' : 'hold'} signs that the report’s typeface lacks. Run plan check ${plans[0]} to see which, or choose --format html.`,
  withErrors: (plan, count) =>
    `${plan} has ${count} errors. What could not be read is not counted as gone. Write plan check ${plan} to see them.`,
  noLedgerTarget: 'Say which plans to follow up, for example plan ledger 2022 2023, or --all for all.',
  nothingBefore: (plan, reason) =>
    `There is no plan before ${plan} to follow up.${reason === undefined ? '' : ` The plan says: ${reason}`}`,
};
