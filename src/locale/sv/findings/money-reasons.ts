import type { TableFault, UndecidableReason, UnreadableReason } from '../../../diagnostics/index.ts';

/** How an amount is written. */
export const READABLE =
  'Ett belopp skrivs med siffror i grupper om tre, decimalkomma och enhet: 7\u00a0649\u00a0410,97\u00a0kr, 2\u00a0377\u00a0tkr eller 95\u00a0mnkr. Det som inte är känt skrivs okänt.';

/** What is wrong with an amount that cannot be read. */
export const FAULTS: { readonly [R in UnreadableReason]: string } = {
  'unit-missing': 'saknar enhet',
  'unit-unknown': 'har en enhet som inte kan läsas',
  'decimal-point': 'har punkt eller annat tecken där det ska vara mellanslag eller decimalkomma',
  grouping: 'har siffror som inte står i grupper om tre',
  decimals: 'har fel antal decimaler: ören skrivs med två siffror, och inget är mindre än ett öre',
  'too-large': 'är större än vad någon överenskommelse handlar om',
  'no-number': 'börjar inte med ett tal',
  empty: 'är tomt',
  share: 'kan inte läsas som procent',
};

/** What is wrong with a table as a table. */
export const LAYOUT: { readonly [R in TableFault]: { readonly found: string; readonly todo: string } } = {
  'not-block': {
    found: 'är inte skriven som ett block med en rad per part',
    todo: 'Skriv ”fördelning: |” och tabellen på raderna under, indragen.',
  },
  'no-bars': {
    found: 'har rader utan | mellan cellerna',
    todo: 'Sätt | mellan cellerna på varje rad.',
  },
  'no-rows': {
    found: 'har ingen rubrikrad med minst en rad under',
    todo: 'Skriv först en rad med kolumnernas id och sedan en rad per part, med | mellan cellerna.',
  },
  'too-wide': {
    found: 'har fler kolumner än det får plats på en sida',
    todo: 'Dela upp tabellen på flera tabeller.',
  },
  'total-name': {
    found: 'har en rad som ser ut att vara en summa, men som inte heter kolumnsumma',
    todo: 'Skriv kolumnsumma i radens första cell, så räknas den inte som en part.',
  },
  'total-not-last': {
    found: 'har raden kolumnsumma före andra rader',
    todo: 'Flytta raden sist, och ha bara en.',
  },
};

/** Why something cannot be decided. */
export const WHY: { readonly [R in UndecidableReason]: (name: string) => string } = {
  amount: (name) =>
    `Det går inte att avgöra om det som bygger på beloppet för ${name} stämmer, för det är okänt.`,
  share: (name) =>
    `Det går inte att avgöra om beloppet för ${name} stämmer med sin nyckel, för länets andel är inte känd och det finns ingen annan post att jämföra med.`,
  coarse: (name) =>
    `Det går inte att avgöra om beloppet för ${name} stämmer med sin nyckel, för länets andel har för få decimaler.`,
  'too-large': (name) =>
    `Det går inte att avgöra om beloppen för ${name} ryms, för de är för stora för att summera.`,
  lines: (name) =>
    `Det går inte att avgöra om ${name} är en post i överenskommelsen, för dess poster är inte kända.`,
  'line-amount': (name) =>
    `Det går inte att avgöra om aktiviteternas belopp för ${name} ryms, för medel.yaml har inget belopp för posten.`,
};

/** What to do about what cannot be decided. */
export const WHAT_TO_DO: { readonly [R in UndecidableReason]: string } = {
  amount: 'Skriv beloppet när det blir känt.',
  share: 'Skriv länets andel under ”andel”, eller nyckeln på en post till.',
  coarse: 'Skriv andelen med alla decimaler som är kända.',
  'too-large': 'Kontrollera beloppen på aktiviteterna.',
  lines: 'Kontrollera posten mot överenskommelsens egen text.',
  'line-amount': 'Lägg till posten med belopp i medel.yaml.',
};
