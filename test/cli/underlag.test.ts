import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { projectFolder, runPlan, workspaceWith } from '../support/program.ts';

const MARK = '\ufeff';

/** A plan.md with nothing but what no plan can be without. */
const BARE = '---\ntyp: plan\nslag: redovisning\ntitel: Redovisning\nlän: Gävleborg\nperiod: 2023\n---\n';

/** A plan that answers what can be asked of it, money apart. */
const TOLD: Readonly<Record<string, string>> = {
  'plans/2023/plan.md': `---
typ: plan
slag: redovisning
titel: Länsgemensam handlingsplan
län: Gävleborg
period: 2023
överenskommelse: 2023
parter:
  - namn: Region Gävleborg
    typ: region
  - Gävle
  - namn: NSPH
    typ: brukarorganisation
diarienummer:
  - part: Region Gävleborg
    nummer: RS 2024/17
kontakt:
  - funktion: Länssamordnare psykisk hälsa
    part: Region Gävleborg
    adress: registrator@example.se
kostnad-nästa-år:
  belopp: 2 400 tkr
  avser: Alla insatser
beslut:
  - organ: Utskott Psykisk hälsa
    typ: fastställer
    datum: 2024-01
    status: fattat
utgår:
  - id: chatt
    status: avbruten
    orsak: Inga medel
---
`,
  'plans/2023/2-gemensamt/1-sip.md': `---
typ: område
id: sip
fokusområden: [samsjuklighet]
ansvariga:
  - Länsledning Välfärd
målgrupper:
  - vuxna
mål:
  - id: fler-sip
    sikt: kort
    text: Fler får en SIP.
    senast: 2024
aktiviteter:
  - id: utbildning
    text: =Utbilda "alla"; och fler
    status: genomförd
  - id: mässa
    text: Ordna en mässa
    status: försenad
    orsak: Lokalen var upptagen
indikatorer: [sip-antal]
---

# SIP

## Måluppfyllelse

Tre kurser har hållits. :svar[kurser]{status=pågår}

## Planering

Fler kurser hålls.
`,
  'plans/2023/3-perspektiv.md': `---
typ: avsnitt
roll: jämställdhet
---

# Jämställdhet

Kvinnor och män får *lika* god vård.
`,
  'plans/2023/4-barn.md':
    '---\ntyp: avsnitt\nroll: barnrätt\n---\n\n# Barnets rättigheter\n\nBarnen är tillfrågade.\n',
  'plans/2023/5-analys.md': '---\ntyp: avsnitt\nroll: analys\n---\n\n# Analys\n\nBehoven är stora.\n',
  'plans/2023/6-brukare.md':
    '---\ntyp: avsnitt\nroll: brukarmedverkan\n---\n\n# Medverkan\n\nBrukarrådet har läst planen.\n',
  'plans/2023/indikatorer.yaml': `sip-antal:
  text: Personer med SIP
  typ: andel
  individbaserad: ja
  källa:
    namn: Kolada
  baslinje:
    år: 2018
    värde: 10
  målvärde:
    år: 2025
    värde: 20
  serier:
    - nivå: län
      kön: kvinnor
      värden:
        2022: 12,4
        2023: okänt
    - nivå: län
      kön: män
      värden:
        2023: 11
`,
};

interface Row {
  readonly uppgift: string;
  readonly värde: string | null;
  readonly 'i-stället': string | null;
  readonly plats: { readonly fil: string; readonly rad: number | null; readonly fält: string | null };
}

interface Answered {
  readonly id: string;
  readonly svar: readonly { readonly gäller: string | null; readonly uppgifter: readonly Row[] }[];
}

interface Data {
  readonly uppgifter: number;
  readonly saknas: number;
  readonly delar: readonly {
    readonly slag: string;
    readonly gäller: string;
    readonly 'i-planen': readonly string[];
    readonly frågor: readonly Answered[];
  }[];
}

function dataOf(folder: string, plan = '2023'): Data {
  return JSON.parse(runPlan(folder, ['underlag', plan, '--format', 'json']).out) as Data;
}

/** Every question of every part, where an answer about a whole area is said to be about the plan's area. */
function questionsOf({ delar }: Data): readonly Answered[] {
  return delar.flatMap((part) => {
    const area = part.slag === 'område' ? (part['i-planen'][0] ?? part.gäller) : null;
    return part.frågor.map(({ id, svar }) => ({
      id,
      svar: svar.map((group) => ({ ...group, gäller: group.gäller ?? area })),
    }));
  });
}

function rowsOf(data: Data): readonly Row[] {
  return questionsOf(data).flatMap(({ svar }) => svar.flatMap(({ uppgifter }) => uppgifter));
}

/** What is answered to a question: `uppgift: värde`, or `uppgift?` with the file and line where it would stand. */
function answers(data: Data, id: string, about: string | null = null): readonly string[] {
  return questionsOf(data)
    .filter((question) => question.id === id)
    .flatMap(({ svar }) => svar.filter(({ gäller }) => gäller === about))
    .flatMap(({ uppgifter }) =>
      uppgifter.map(({ uppgift, värde, plats }) =>
        värde === null ? `${uppgift}? ${plats.fil}:${plats.rad}` : `${uppgift}: ${värde}`,
      ),
    );
}

describe.each(['2023', 'dalarna/2020'])('the view of %s', (plan) => {
  const name = `underlag-${plan.replace('/', '-')}`;
  const shown = (format: string) => runPlan(projectFolder, ['underlag', plan, '--format', format]).out;

  test('reads as before on a screen of eighty columns (golden)', async () => {
    const text = shown('text');
    // A path is not broken.
    const wide = text.split('\n').filter((line) => [...line].length > 80 && !line.includes('plans/'));
    expect(wide).toEqual([]);
    await expect(text).toMatchFileSnapshot(`../golden/${name}.txt`);
  });

  test('reads as before as Markdown (golden)', async () => {
    await expect(shown('md')).toMatchFileSnapshot(`../golden/${name}.md`);
  });

  test('is the JSON that its schema describes, with as many answers as it says', () => {
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    for (const file of readdirSync('schema').filter((file) => file.endsWith('.schema.json')))
      ajv.addSchema(JSON.parse(readFileSync(path.join('schema', file), 'utf8')));
    const data = JSON.parse(shown('json')) as Data;
    const valid = ajv.validate('https://plan.example/schema/underlag.schema.json', data);
    expect(ajv.errors).toBeNull();
    expect(valid).toBe(true);
    const rows = rowsOf(data);
    expect(rows).toHaveLength(data.uppgifter);
    expect(rows.filter(({ värde }) => värde === null)).toHaveLength(data.saknas);
  });

  test('has a row an answer as CSV', () => {
    const rows = shown('csv').split('\r\n');
    expect(rows[0]!.startsWith(`${MARK}Del;Fråga;`)).toBe(true);
    expect(rows).toHaveLength(dataOf(projectFolder, plan).uppgifter + 2);
  });
});

describe('a plan that tells', () => {
  const folder = () => workspaceWith(TOLD);

  test('has an answer to everything but money and what it leaves out', () => {
    const data = dataOf(folder());
    const missing = questionsOf(data).flatMap(({ id, svar }) =>
      svar.some(({ uppgifter }) => uppgifter.some(({ värde }) => värde === null)) ? [id] : [],
    );
    expect([...new Set(missing)].sort()).toEqual(['insatser', 'medel']);
    expect(answers(data, 'insatser', 'SIP')).toEqual([
      'Insats: =Utbilda "alla"; och fler (genomförd)',
      'Insats: Tre kurser har hållits (pågår).',
    ]);
    expect(answers(data, 'målgrupper', 'SIP')).toEqual(['Med vem: Länsledning Välfärd', 'För vem: vuxna']);
    expect(answers(data, 'uppföljning', 'SIP')).toEqual([
      'Personer med SIP: län, män 11 (2023); målvärde 20 (2025); baslinje 10 (2018)',
    ]);
    expect(answers(data, 'ej-genomfört', 'SIP')).toEqual([
      'Blev inte av som planerat: Ordna en mässa (försenad)',
      'Orsak: Lokalen var upptagen',
    ]);
    expect(answers(data, 'ej-genomfört', 'Lämnar planen')).toEqual([
      'Blev inte av som planerat: ”chatt” (avbruten)',
      'Orsak: Inga medel',
    ]);
    expect(answers(data, 'mål', 'SIP')).toEqual(['Mål på kort sikt: Fler får en SIP (senast\u00a02024).']);
    expect(answers(data, 'indikatorer', 'Personer med SIP')).toEqual([
      'Baslinje: 10 (2018)',
      'Målvärde: 20 (2025)',
      'Värden: län, kvinnor: 2022: 12,4; 2023: okänt',
      'Värden: län, män: 2023: 11',
      'Källa: Kolada',
    ]);
    expect(answers(data, 'perspektiv')).toEqual([
      'Jämställdhet: Kvinnor och män får lika god vård.',
      'Barnrätt: Barnen är tillfrågade.',
    ]);
    expect(answers(data, 'brukarmedverkan')).toEqual([
      'Brukarorganisationer: NSPH',
      'Brukarmedverkan: Brukarrådet har läst planen.',
    ]);
    expect(answers(data, 'kostnad-nästa-år')).toEqual([
      'Beräknad kostnad nästa år: 2 400 tkr, Alla insatser',
    ]);
    expect(answers(data, 'kontakt')).toEqual([
      'Kontakt: Länssamordnare psykisk hälsa, Region Gävleborg, registrator@example.se',
    ]);
    expect(answers(data, 'diarienummer')).toEqual(['Diarienummer: RS 2024/17 (Region Gävleborg)']);
  });

  test('cannot make a spreadsheet run anything, nor break out of its cell', () => {
    const { out } = runPlan(folder(), ['underlag', '2023', '--format', 'csv']);
    expect(out).toContain(';"\'=Utbilda ""alla""; och fler (genomförd)";nej;');
    for (const line of out.slice(1).split('\r\n'))
      for (const cell of line.split(';')) expect(cell).not.toMatch(/^"?\s*[=+@]/);
  });

  test('is words and nothing else in Markdown', () => {
    const sly = TOLD['plans/2023/2-gemensamt/1-sip.md']!.replace(
      'Ordna en mässa',
      '"[mässa](x) <b> | # `a` *b*"',
    );
    const { out } = runPlan(workspaceWith({ ...TOLD, 'plans/2023/2-gemensamt/1-sip.md': sly }), [
      'underlag',
      '2023',
      '--format',
      'md',
    ]);
    expect(out).toContain('\\[mässa\\](x) \\<b\\> \\| \\# \\`a\\` \\*b\\*');
  });
});

describe('money', () => {
  const medel = `rekvirerat:
  av: Region Gävleborg
poster:
  suicidprevention:
    rubrik: Suicidprevention
    mottagare: län
    belopp: 2 377 tkr
    använt: 2 000 tkr
    kvar: okänt
tabeller:
  till-kommunerna:
    rubrik: Medel till kommunerna
    mottagare: kommun
    fördelning: |
      kommun | suicidprevention | radsumma
      Gävle  | 120 000,50 kr | 120 000,50 kr
`;
  const data = () => dataOf(workspaceWith({ ...TOLD, 'plans/2023/medel.yaml': medel }));

  test('is told as exactly as it is known, and what is unknown is missing', () => {
    expect(answers(data(), 'medel', 'Suicidprevention')).toEqual([
      'Fått: 2\u00a0377\u00a0tkr',
      'Använt: 2\u00a0000\u00a0tkr',
      'Kvar? plans/2023/medel.yaml:9',
      'Går till? plans/2023/:null',
    ]);
  });

  test('that an activity says it takes is told under the line that it comes from', () => {
    const area = TOLD['plans/2023/2-gemensamt/1-sip.md']!.replace(
      '    status: försenad\n',
      '    status: försenad\n    medel:\n      suicidprevention: 250 000 kr\n',
    );
    const folder = workspaceWith({
      ...TOLD,
      'plans/2023/medel.yaml': medel,
      'plans/2023/2-gemensamt/1-sip.md': area,
    });
    expect(answers(dataOf(folder), 'medel', 'Suicidprevention').at(-1)).toBe(
      'Går till: Ordna en mässa (250\u00a0000\u00a0kr)',
    );
  });

  test('of a table is told by party', () => {
    expect(answers(data(), 'medel', 'Medel till kommunerna')).toEqual([
      'Gävle: 120\u00a0000,50\u00a0kr; Suicidprevention: 120\u00a0000,50\u00a0kr',
    ]);
  });

  test('that stands in a table only is not called missing; what became of it is', () => {
    const table = medel.replace(/poster:[\s\S]*?(?=tabeller:)/, '');
    const folder = workspaceWith({ ...TOLD, 'plans/2023/medel.yaml': table });
    expect(answers(dataOf(folder), 'medel', 'Ett stärkt och utvecklat suicidpreventivt arbete')).toEqual([
      'Fått: Fördelat på parter i tabellen ”Medel till kommunerna”',
      'Använt? plans/2023/medel.yaml:null',
      'Kvar? plans/2023/medel.yaml:null',
    ]);
  });

  test('that only the agreement speaks of is asked for, its own line apart', () => {
    const told = questionsOf(data()).flatMap(({ id, svar }) => (id === 'medel' ? svar : []));
    const missing = told.filter(({ uppgifter }) =>
      uppgifter.some(({ uppgift }) => uppgift === 'Fått, använt och kvar'),
    );
    expect(missing.map(({ gäller }) => gäller)).toContain('Medel till ungdomsmottagningar');
    expect(missing.map(({ gäller }) => gäller)).not.toContain(
      'Ett stärkt och utvecklat suicidpreventivt arbete',
    );
  });
});

describe('what stands elsewhere, and what others report', () => {
  const before: Readonly<Record<string, string>> = {
    'plans/2022/plan.md': BARE.replaceAll('2023', '2022').replace('redovisning', 'handlingsplan'),
    'plans/2022/1-sip.md':
      '---\ntyp: område\nid: sip\naktiviteter:\n  - id: folder\n    text: En folder tas fram.\n---\n\n# SIP\n\nText.\n',
  };
  const now: Readonly<Record<string, string>> = {
    ...before,
    'plans/2023/plan.md': BARE.replace(
      'period: 2023\n',
      'period: 2023\növerenskommelse: 2023\nbeslut:\n  - organ: Länsledningen\n    typ: fastställer\n    status: fattat\n    datum: 2024-01\n    per: part\n    villkor: att alla kommuner godkänner\nutanför:\n  - område: ungdomsmottagningar\n    orsak: Redovisas av regionen\n',
    ),
    'plans/2023/1-sip.md': `---
typ: område
id: sip
fokusområden: [suicidprevention]
mål:
  - id: färre
    text: Färre dör.
    utfall: delvis
    kommentar: Färre män
aktiviteter:
  - id: kurs
    text: En kurs hålls.
    status: genomförd
    om: medlen räcker
---

# SIP

Medlen är :belopp[medel/potten] och går till :se[grupper]. :svar[pengar]{status=genomförd}
`,
    'plans/2023/2-brukare.md':
      '---\ntyp: område\nfokusområden: [brukarmedverkan]\n---\n\n# Medverkan i länet\n\nRådet möts.\n',
    'plans/2023/3-grupper.md':
      '---\ntyp: avsnitt\nid: grupper\n---\n\n# Grupperna\n\nEn grupp är bildad. :svar[grupp]{status=genomförd}\n',
    'plans/2023/medel.yaml':
      'poster:\n  potten:\n    rubrik: Potten\n    slag: eget\n    från: Kommunerna\n    ingående: 100 kr\n    belopp: 900 kr\n    använt: 600 kr\n    återbetalt: 400 kr\n',
  };
  const data = () => dataOf(workspaceWith(now));

  test('a mark is told in the words that the report prints', () => {
    expect(answers(data(), 'insatser', 'SIP')).toContain(
      'Insats: Medlen är 900 kr och går till ”Grupperna” (genomförd).',
    );
  });

  test('a condition is told with its activity, and what is in no field is looked for in the text', () => {
    expect(answers(data(), 'insatser', 'SIP')).toContain(
      'Insats: En kurs hålls (genomförd; om medlen räcker).',
    );
    expect(answers(data(), 'målgrupper', 'SIP')).toContain(
      'Med vem och för vem: Inte ifyllt i fälten; läs områdets text',
    );
  });

  test('what points elsewhere and what others report is counted apart from what is missing', () => {
    const counted = data() as Data & {
      readonly 'på-annat-håll': number;
      readonly 'redovisas-av-andra': number;
    };
    const instead = (word: string) => rowsOf(counted).filter((row) => row['i-stället'] === word).length;
    expect(counted['på-annat-håll']).toBe(instead('på-annat-håll'));
    expect(counted['på-annat-håll']).toBeGreaterThan(0);
    expect(counted['redovisas-av-andra']).toBe(instead('redovisas-av-andra'));
    expect(counted['redovisas-av-andra']).toBeGreaterThan(0);
  });

  test('what is marked outside the areas is there', () => {
    expect(answers(data(), 'insatser', 'Grupperna')).toEqual(['Insats: En grupp är bildad (genomförd).']);
  });

  test('areas stand in the agreement’s order, and those of others are said once', () => {
    const groups = questionsOf(data()).flatMap(({ id, svar }) => svar.map(({ gäller }) => `${id} ${gäller}`));
    const others = answers(data(), 'andra').filter((answer) =>
      answer.includes('Medel till ungdomsmottagningar'),
    );
    expect(others).toEqual(['Redovisas av andra: Medel till ungdomsmottagningar: redovisas av regionen']);
    expect(groups.indexOf('insatser SIP')).toBeLessThan(groups.indexOf('insatser Medverkan i länet'));
  });

  test('what the year before promised and nobody tells of is what did not happen', () => {
    expect(answers(data(), 'ej-genomfört', 'SIP')).toEqual([
      'Utlovades i 2022: En folder tas fram. Det sägs inget om hur det gick.',
    ]);
  });

  test('a goal has its outcome, and an area that is about participation answers for it', () => {
    expect(answers(data(), 'mål', 'SIP')).toEqual(['Mål: Färre dör.', 'Utfall: delvis nått. Färre män']);
    expect(answers(data(), 'brukarmedverkan')).toEqual(['Brukarmedverkan: Se området ”Medverkan i länet”']);
  });

  test('money has what was brought in, and what is left is worked out and said to be', () => {
    expect(answers(data(), 'medel', 'Potten').slice(0, 6)).toEqual([
      'Om pengarna: länets egna, från Kommunerna',
      'Kvar från året före: 100\u00a0kr',
      'Fått: 900\u00a0kr',
      'Använt: 600\u00a0kr',
      'Kvar: 0\u00a0kr (uträknat)',
      'Betalat tillbaka: 400\u00a0kr',
    ]);
  });

  test('a decision is told with its conditions', () => {
    expect(answers(data(), 'beslut').join()).toContain('var part för sig');
    expect(answers(data(), 'beslut').join()).toContain('alla kommuner godkänner');
  });
});

describe('a plan that tells nothing', () => {
  const empty = () =>
    workspaceWith({
      'plans/2023/plan.md': BARE,
      'plans/2023/1-inledning.md': undefined,
      'plans/2023/2-gemensamt/1-sip.md': undefined,
      'plans/2023/2-gemensamt/index.md': undefined,
      'plans/2023/indikatorer.yaml': undefined,
    });

  test('is asked everything all the same, and says where the answers would stand', () => {
    const data = dataOf(empty());
    expect(questionsOf(data).map(({ id }) => id)).toEqual([
      'svarar',
      'insatser',
      'mål',
      'medel',
      'ej-genomfört',
      'analys-och-plan',
      'brukarmedverkan',
      'indikatorer',
      'perspektiv',
      'kostnad-nästa-år',
      'beslut',
      'diarienummer',
      'kontakt',
    ]);
    expect(answers(data, 'medel')).toEqual(['Fått, använt och kvar? plans/2023/medel.yaml:null']);
    expect(answers(data, 'insatser')).toEqual(['Områden? plans/2023/:null']);
    expect(answers(data, 'indikatorer')).toEqual(['Indikatorer? plans/2023/indikatorer.yaml:null']);
    expect(answers(data, 'beslut')).toEqual(['Beslut? plans/2023/plan.md:1']);
    expect(answers(data, 'kontakt')).toEqual(['Kontakt? plans/2023/plan.md:1']);
    for (const question of questionsOf(data))
      if (!['svarar', 'analys-och-plan', 'ej-genomfört'].includes(question.id))
        for (const { uppgifter } of question.svar)
          for (const { värde } of uppgifter) expect(värde, question.id).toBeNull();
  });

  test.each(['text', 'md', 'csv'])('is shown as %s too', (format) => {
    const { out } = runPlan(empty(), ['underlag', '2023', '--format', format]);
    expect(out).toContain('Uppgift saknas');
  });
});

describe('at the door', () => {
  test('a plan with errors is shown as far as it could be read, and fails', () => {
    const folder = workspaceWith({ 'plans/2023/1-inledning.md': 'Ingen början.\n' });
    const { code, out, err } = runPlan(folder, ['underlag', '2023']);
    expect(code).toBe(1);
    expect(out).toContain('Redovisningsunderlag');
    expect(err).toContain('plan check 2023');
  });

  test('a plan that could not be read gives its findings and no view', () => {
    const { code, out, err } = runPlan(workspaceWith({ 'plans/2023/plan.md': '---\ntyp: plan\n---\n' }), [
      'underlag',
      '2023',
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('titel');
  });

  test('a file is written whole, and named', () => {
    const folder = workspaceWith(TOLD);
    const { code, out } = runPlan(folder, [
      'underlag',
      '2023',
      '--format',
      'csv',
      '--output',
      'ut/underlag.csv',
    ]);
    expect({ code, out }).toEqual({ code: 0, out: 'ut/underlag.csv\n' });
    expect(
      readFileSync(path.join(folder, 'ut/underlag.csv'), 'utf8').startsWith(`${MARK}Del;Fråga;Vem frågar;`),
    ).toBe(true);
  });

  test('without a plan among several it says which there are', () => {
    const { code, err } = runPlan(projectFolder, ['underlag']);
    expect(code).toBe(2);
    expect(err).toContain('dalarna/2020');
    // It cannot be asked for all.
    expect(err).toMatch(/^plan: Säg vilken plan underlaget ska tas fram ur\. /);
  });

  test('the same plan gives the same bytes', () => {
    const folder = workspaceWith(TOLD);
    const once = runPlan(folder, ['underlag', '2023', '--format', 'csv']).out;
    expect(
      runPlan(folder, ['underlag', '2023', '--format', 'csv'], { TZ: 'Asia/Tokyo', LANG: 'C' }).out,
    ).toBe(once);
  });
});

describe('the days of the agreement stand first', () => {
  const plan = BARE.replace('period: 2023', 'period: 2026\növerenskommelse: 2026\ndatum: 2026-11-25');
  const made = () => workspaceWith({ 'plans/2026/plan.md': plan });
  const daysOf = (...words: string[]) => {
    const { out } = runPlan(made(), ['underlag', '2026', '--format', 'json', ...words]);
    return (JSON.parse(out) as { dagar: readonly string[] }).dagar;
  };

  test("counted from the plan's own date, or from --today", () => {
    expect(daysOf()[0]).toMatch(/^Senast 1\sdecember 2026 \(om 6 dagar\): Rekvisition hos Kammarkollegiet/);
    expect(daysOf('--today', '2026-11-30')[0]).toContain('(i morgon)');
  });

  test('those that have passed are gone, and where all have that is said', () => {
    expect(daysOf('--today', '2026-12-02').map((day) => day.slice(0, 19))).toEqual([
      'Senast 31\u00a0mars 2027',
      'Senast 31\u00a0mars 2027',
    ]);
    expect(daysOf('--today', '2027-04-01')).toEqual(['Alla kända dagar har passerat.']);
  });

  test('above the questions, on the screen and in Markdown', () => {
    for (const format of ['text', 'md']) {
      const { out } = runPlan(made(), ['underlag', '2026', '--format', format]);
      expect(out.indexOf('om 6 dagar')).toBeGreaterThan(0);
      expect(out.indexOf('om 6 dagar')).toBeLessThan(out.indexOf('Vem svarar'));
    }
  });

  test('money is asked for by recipient, and totals of no county', () => {
    const { out } = runPlan(made(), ['underlag', '2026']);
    for (const title of ['Till regionerna', 'Till kommunerna', 'Till länsgemensamma insatser'])
      expect(out).toContain(title);
    expect(out).not.toContain('Överenskommelsen i sin helhet');
  });
});

test('a county that nobody has named is left out of the head, and is unknown in data', () => {
  const folder = workspaceWith({ 'plans/2023/plan.md': BARE.replace('Gävleborg', 'okänt') });
  const [text, json] = [[], ['--format', 'json']].map(
    (more) => runPlan(folder, ['underlag', '2023', ...more]).out,
  );
  expect(text).toMatch(/^Redovisning, 2023\./m);
  expect(text).not.toMatch(/okänt län/);
  expect(JSON.parse(json!).län).toBe('okänt');
});
