import { describe, expect, test } from 'vitest';
import { makeLedger } from '../../src/diff/index.ts';
import type { Edition } from '../../src/model/index.ts';
import { makeUnderlag, shownPart, type UnderlagPart } from '../../src/report/index.ts';
import { checkTexts } from '../support/fixture.ts';

const PLAN = `---
typ: plan
slag: redovisning
titel: Redovisning
län: Gävleborg
period: 2023
överenskommelse: 2023
utanför:
  - område: ungdomsmottagningar
    orsak: Redovisas av regionen
---

Sammanfattning.
`;

const TEXTS: Readonly<Record<string, string>> = {
  'plan.md': PLAN,
  // Stands last in the agreement and first in the plan.
  '2-gemensamt/1-sip.md': `---
typ: område
id: medverkan
fokusområden: [brukarmedverkan, suicidprevention]
ansvariga: [Brukarrådet]
---

# Medverkan

Rådet möts. :svar[rådet]{status=pågår}

## Lärdomar

Färre möten ger fler deltagare.
`,
  '2-gemensamt/2-samsjuklighet.md': `---
typ: område
id: samsjuklighet
fokusområden: [samsjuklighet]
indikatorer: [sip-antal]
---

# Samsjuklighet

Ett arbete har börjat. :svar[arbete]{status=genomförd}

## Hur vi vet

Alla kurser utvärderas.
`,
  '2-gemensamt/3-grupper.md': `---
typ: område
id: grupper
fokusområden: [samsjuklighet]
---

# Grupperna

En grupp ställdes in. :svar[grupp]{status=avbruten orsak="Ingen ledare"}
`,
  '2-gemensamt/4-eget.md': `---
typ: område
id: eget
fokusområden: []
utanför: Länets egen satsning
---

# Eget arbete

En mässa hölls. :svar[mässa]{status=genomförd}
`,
  'indikatorer.yaml': `sip-antal:
  text: Utbildade
  typ: antal
  målvärde:
    år: 2023
    värde: 20
  serier:
    - nivå: län
      värden:
        2022: 9
        2023: 12
`,
  'medel.yaml': `poster:
  samsjuklighet:
    rubrik: Samsjuklighet
    mottagare: län
    belopp: 900 000 kr
    använt: 600 000 kr
  potten:
    rubrik: Potten
    slag: eget
    från: Kommunerna
    belopp: 100 kr
    använt: 100 kr
`,
};

function editionOf(texts: Readonly<Record<string, string>> = {}): Edition {
  return checkTexts({ ...TEXTS, ...texts }).edition!;
}

function partsOf(texts: Readonly<Record<string, string>> = {}): readonly UnderlagPart[] {
  return makeUnderlag(editionOf(texts)).parts;
}

/** `fråga: uppgift = svar`, with a question mark where it is missing. */
function said({ questions }: UnderlagPart): readonly string[] {
  return questions.flatMap(({ id, groups }) =>
    groups.flatMap(({ title, rows }) =>
      rows.map(({ label, value }) => `${id}${title ? ` (${title})` : ''}: ${label} = ${value ?? '?'}`),
    ),
  );
}

function partOf(title: RegExp, texts: Readonly<Record<string, string>> = {}): readonly string[] {
  return said(partsOf(texts).find((part) => title.test(part.title))!);
}

describe('a part an area of the agreement', () => {
  test('in its order, then the county’s own work, the plan as a whole, and what others report', () => {
    expect(partsOf().map(({ sort, title }) => `${sort}: ${title}`)).toEqual([
      'vem: Vem som svarar',
      'område: En mer sammanhållen, behovsanpassad och personcentrerad vård och omsorg för personer med samsjuklighet',
      'område: Det suicidpreventiva arbetet',
      'område: En systematisk patient-, brukar- och anhörigmedverkan i vården och omsorgen',
      'övrigt: Annat arbete i planen',
      'helhet: Planen som helhet',
      'andra: Det som andra redovisar',
    ]);
  });

  test('tells what was done, how one knows, what was learned, whom it reached, the money, and what was not done', () => {
    expect(partOf(/samsjuklighet/)).toEqual([
      'insatser (Samsjuklighet): Insats = Ett arbete har börjat (genomförd).',
      'uppföljning (Samsjuklighet): Utbildade = 12 (2023); målvärde 20 (2023)',
      'uppföljning (Samsjuklighet): Hur ni vet det = Alla kurser utvärderas.',
      'lärdomar: Vad ni har lärt er = Inte ifyllt i fälten; läs områdets text',
      'målgrupper: Med vem och för vem = Inte ifyllt i fälten; läs områdets text',
      'medel (Samsjuklighet): Fått = 900\u00a0000\u00a0kr',
      'medel (Samsjuklighet): Använt = 600\u00a0000\u00a0kr',
      'medel (Samsjuklighet): Kvar = 300\u00a0000\u00a0kr (uträknat)',
      'ej-genomfört (Grupperna): Blev inte av som planerat = En grupp ställdes in (avbruten).',
      'ej-genomfört (Grupperna): Orsak = Ingen ledare',
    ]);
  });

  test('what an area tells of two is told under the first of them and pointed at from the other', () => {
    expect(partOf(/suicidpreventiva/)).toContain('insatser: Insats = Rådet möts (pågår).');
    expect(partOf(/anhörigmedverkan/)).toEqual([
      'insatser: Området i planen = Se ”Medverkan” under Det suicidpreventiva arbetet',
    ]);
    expect(partOf(/suicidpreventiva/)).toContain(
      'lärdomar: Vad ni har lärt er = Färre möten ger fler deltagare.',
    );
  });

  test('work and money of the county’s own stand apart, and nothing of them is called missing', () => {
    expect(partOf(/Annat arbete/)).toEqual(['insatser (Eget arbete): Insats = En mässa hölls (genomförd).']);
    expect(partOf(/helhet/).filter((words) => words.startsWith('medel (Potten)'))).toContain(
      'medel (Potten): Fått = 100\u00a0kr',
    );
  });

  test('an area that the plan says nothing of is missing once', () => {
    const parts = partOf(/suicidpreventiva/, {
      '2-gemensamt/1-sip.md': TEXTS['2-gemensamt/1-sip.md']!.replace(', suicidprevention', ''),
    });
    expect(parts).toEqual(['insatser: Området i planen = ?']);
  });
});

describe('what is missing', () => {
  /** Two areas in a table, without any text that might tell more. */
  const tables = {
    '2-gemensamt/1-sip.md': `---
typ: område
id: medverkan
fokusområden: [brukarmedverkan]
---

# Medverkan
`,
    '2-gemensamt/2-samsjuklighet.md': `---
typ: område
id: samsjuklighet
fokusområden: [samsjuklighet]
---

# Samsjuklighet
`,
    '2-gemensamt/3-grupper.md': '---\ntyp: avsnitt\n---\n\n# Grupper\n\nText.\n',
  };

  test('in every area is said once, of the plan as a whole, with the place to write it', () => {
    const parts = partsOf(tables);
    const all = parts.flatMap((part) =>
      shownPart(part).missing.map(({ label, place }) => `${part.sort}: ${label}, ${place.field}`),
    );
    expect(all.filter((words) => words.includes('Hur ni vet det'))).toEqual([
      'helhet: Hur ni vet det, i varje område: rubriken ”Hur vi vet”, eller ett avsnitt med roll: uppföljning',
    ]);
    expect(all.filter((words) => words.includes('Vad ni har gjort'))).toEqual([
      'helhet: Vad ni har gjort, i varje område: aktiviteter',
    ]);
  });

  test('in one area of several is said there', () => {
    const one = { ...tables, '2-gemensamt/2-samsjuklighet.md': TEXTS['2-gemensamt/2-samsjuklighet.md']! };
    expect(partOf(/anhörigmedverkan/, one)).toContain('insatser: Vad ni har gjort = ?');
    expect(partOf(/helhet/, one)).not.toContain('insatser: Vad ni har gjort = ?');
  });

  test('of money without a file is said once', () => {
    const { 'medel.yaml': _, ...without } = TEXTS;
    const { parts } = makeUnderlag(checkTexts(without).edition!);
    const rows = parts.flatMap(said).filter((words) => words.startsWith('medel'));
    expect(rows).toEqual(['medel: Fått, använt och kvar = ?']);
  });
});

describe('what others report', () => {
  test('is said once: areas and lines of money with one name, and the accounts of authorities', () => {
    const all = partsOf()
      .flatMap(said)
      .filter((words) => /redovisas|lämnar egna/i.test(words));
    expect(all.filter((words) => words.includes('ungdomsmottagningar'))).toHaveLength(1);
    expect(new Set(all).size).toBe(all.length);
  });

  test('and no authority’s account stands among those of the county', () => {
    const texts = {
      'plan.md': PLAN.replace('period: 2023\növerenskommelse: 2023', 'period: 2023\növerenskommelse: 2020'),
    };
    const words = partOf(/Vem som svarar/, texts).filter((one) => one.includes('Redovisas'));
    expect(words.some((one) => one.includes('av varje kommun'))).toBe(true);
    expect(words.filter((one) => one.includes('av SKR'))).toEqual([]);
    expect(partOf(/andra redovisar/, texts)).toContain(
      'andra: Redovisas av andra = SKR lämnar egna redovisningar, som inte är länets',
    );
  });
});

describe('nothing of the author’s is lost or told twice', () => {
  test('every mark with a status and every line of money stands in one answer', () => {
    const edition = editionOf();
    const rows = makeUnderlag(edition).parts.flatMap(({ questions }) =>
      questions.flatMap(({ groups }) => groups.flatMap((group) => group.rows)),
    );
    for (const mark of edition.plan.marks)
      expect(
        rows.filter(({ place }) => place.field === `:${mark.role}[${mark.id}]`),
        mark.id,
      ).toHaveLength(1);
    for (const line of edition.plan.funds!.lines)
      expect(
        rows.filter(
          ({ label, place }) => label === 'Fått' && place.span?.start === line.origin.at('belopp').start,
        ),
        line.id,
      ).toHaveLength(1);
  });

  test('what was promised stands before what is told of it, where the two are not the same', () => {
    const before = checkTexts({
      'plan.md': PLAN.replaceAll('2023', '2022'),
      '2-gemensamt/3-grupper.md':
        '---\ntyp: avsnitt\n---\n\n# Grupper\n\nTre möten ska hållas. :plan[grupp]\n',
    }).edition!;
    const edition = editionOf();
    const { parts } = makeUnderlag(edition, undefined, [makeLedger(before, edition)]);
    expect(parts.flatMap(said).filter((words) => words.startsWith('ej-genomfört (Grupperna)'))).toEqual([
      'ej-genomfört (Grupperna): Blev inte av som planerat = Tre möten ska hållas (avbruten).',
      'ej-genomfört (Grupperna): Det här sägs om det = En grupp ställdes in.',
      'ej-genomfört (Grupperna): Orsak = Ingen ledare',
    ]);
  });

  test('the ledger’s silent promises stand in the area that made them, and else with the other work', () => {
    const before = checkTexts({
      ...TEXTS,
      'plan.md': PLAN.replaceAll('2023', '2022').replace('redovisning\n', 'handlingsplan\n'),
      '2-gemensamt/2-samsjuklighet.md': TEXTS['2-gemensamt/2-samsjuklighet.md']!.replace(
        /^Ett arbete.*$/m,
        'En mottagning ska öppna. :plan[mottagning]',
      ),
      '2-gemensamt/3-grupper.md': '---\ntyp: avsnitt\n---\n\n# Grupper\n\nEn chatt ska öppna. :plan[chatt]\n',
    }).edition!;
    const edition = editionOf();
    const { parts } = makeUnderlag(edition, undefined, [makeLedger(before, edition)]);
    const silent = parts.flatMap((part) =>
      said(part)
        .filter((words) => words.includes('Utlovades'))
        .map((words) => `${part.sort} ${words}`),
    );
    expect(silent).toEqual([
      'område ej-genomfört (Samsjuklighet): Utlovades i 2023 = En mottagning ska öppna. Det sägs inget om hur det gick.',
      'övrigt ej-genomfört (Annat som är märkt i planen): Utlovades i 2023 = En chatt ska öppna. Det sägs inget om hur det gick.',
    ]);
  });
});
