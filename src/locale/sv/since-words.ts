import type { SinceWords } from '../since-words.ts';

export const sinceWords: SinceWords = {
  summary: (plan, ref, counts, old, gone) =>
    [
      counts === undefined
        ? `${plan}: inget nytt att anmärka på sedan ${ref}.`
        : `${plan}: nytt sedan ${ref} är ${counts}.`,
      ...(old === 0 ? [] : [`${old} fynd fanns redan.`]),
      ...(gone === 0 ? [] : [`${gone} fynd är borta.`]),
    ].join(' '),
  old: (count) => `Fanns redan: ${count} fynd`,
  gone: (count) => `Borta: ${count} fynd`,
  newPlan: (plan, ref) => `Planen ${plan} fanns inte i ${ref}. Alla fynd i den räknas som nya.`,
  gonePlan: (plan, ref) => `Planen ${plan} fanns i ${ref} men finns inte längre.`,
  agreementChanged: (file) =>
    `Ändringen rör ${file}. Planerna prövas mot den fil som gällde före ändringen, så att ingen ändring kan bestämma hur den själv prövas.`,
  onlyDisk: (word) =>
    `”${word}” är ett läge i git. Med --since kontrolleras planen som den står i mappen. Skriv bara planens namn.`,
};
