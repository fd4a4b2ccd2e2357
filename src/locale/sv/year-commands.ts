import { listed } from '../list.ts';
import type { YearCommands } from '../year-commands.ts';

export const yearCommands: YearCommands = {
  diff: 'visa vad som skiljer två planer åt, det tyngsta först',
  ledger: 'visa vad en plan lovade och vad nästa säger om det',
  argument: {
    before: 'planen före: 2023, dalarna/2020, en sökväg eller ett läge i git som main:2024',
    after: 'planen efter',
  },
  placeholder: { before: 'före', after: 'efter' },
  option: {
    diffFormat: 'terminal, markdown, html, pdf eller json',
    ledgerFormat: 'terminal, markdown, csv eller json',
    failOn: 'ge utgångskod 1 när något väger så mycket: fel eller varning (annars alltid 0)',
    out: 'mapp att skriva html och pdf till i stället för build',
    all: 'alla planer som följer på en annan',
  },
  samePlan: (plan) =>
    `${plan} kan inte jämföras med sig själv. Ange två olika planer, till exempel plan diff 2023 2024.`,
  twoCounties: (before, county, after, other) =>
    `${before} gäller ${county} och ${after} gäller ${other}. Bara planer för samma län kan jämföras.`,
  noEdition: (plan) =>
    `${plan} kan inte jämföras, för plan.md kunde inte läsas. Skriv plan check ${plan} för att se vad som är fel.`,
  beyondFaces: (plans) =>
    `Jämförelsen kan inte bli en PDF, för ${listed(plans, 'och')} har tecken som rapportens typsnitt saknar. Skriv plan check ${plans[0]} för att se vilka, eller välj --format html.`,
  withErrors: (plan, count) =>
    `${plan} har ${count} fel. Det som inte kunde läsas räknas inte som borttaget. Skriv plan check ${plan} för att se felen.`,
  noLedgerTarget:
    'Säg vilka planer som ska följas upp, till exempel plan ledger 2022 2023, eller --all för alla.',
  nothingBefore: (plan, reason) =>
    `Det finns ingen plan före ${plan} att följa upp.${reason === undefined ? '' : ` Planen säger: ${reason}`}`,
};
