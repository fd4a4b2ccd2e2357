import type { SinceWords } from '../since-words.ts';

const findings = (count: number) => `${count} finding${count === 1 ? '' : 's'}`;

export const sinceWords: SinceWords = {
  summary: (plan, ref, counts, old, gone) =>
    [
      counts === undefined
        ? `${plan}: nothing new to remark on since ${ref}.`
        : `${plan}: new since ${ref}: ${counts}.`,
      ...(old === 0 ? [] : [`${findings(old)} stood there before.`]),
      ...(gone === 0 ? [] : [`${findings(gone)} gone.`]),
    ].join(' '),
  old: (count) => `Stood there before: ${findings(count)}`,
  gone: (count) => `Gone: ${findings(count)}`,
  newPlan: (plan, ref) => `The plan ${plan} was not in ${ref}. All its findings count as new.`,
  gonePlan: (plan, ref) => `The plan ${plan} was in ${ref} and is there no longer.`,
  agreementChanged: (file) =>
    `The change touches ${file}. The plans are judged by the file that held before it, so that no change can decide how it is judged itself.`,
  onlyDisk: (word) =>
    `“${word}” is a state in git. With --since the plan is checked as it stands in the folder. Write only the plan's name.`,
};
