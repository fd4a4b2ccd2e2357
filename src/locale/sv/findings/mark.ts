import { sectionFile } from '../../example.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';
import { WRITTEN } from '../written.ts';

/** Without the full stop, where it is quoted in a sentence. */
function bare(text: string): string {
  return text.replace(/\.$/, '');
}

/** `plan` and `:plan` alike are said as the author types them. */
function typed(mark: string): string {
  return `:${shown(mark).replace(/^:+/, '')}`;
}

/** How the attributes are written whose words cannot be listed. */
const ATTRIBUTE: Readonly<Record<string, string | undefined>> = {
  id: WRITTEN.id,
  slag: WRITTEN.id,
  'ersatt-av': WRITTEN.id,
  senast: WRITTEN.datum,
};

/** What the codes of languages mean, for those that the report can mark up. */
const LANGUAGE: Readonly<Record<string, string | undefined>> = {
  en: 'engelska',
  fi: 'finska',
  se: 'nordsamiska',
};

function withLanguage(code: string): string {
  const name = Object.hasOwn(LANGUAGE, code) ? LANGUAGE[code] : undefined;
  return name === undefined ? code : `${code} (${name})`;
}

/** What to do about a value that is missing or wrong, where no word is near it. */
function mendValue(attribute: string, value: string, listed: boolean): string {
  if (attribute === 'språk')
    return value === ''
      ? 'Skriv koden inom { } direkt efter, till exempel :språk[Hello]{en}.'
      : 'Byt till en av koderna. Är det ett annat språk, skriv orden utan märke.';
  if (value === '') return `Lägg till ${shown(attribute)}= och ett värde.`;
  if (listed) return 'Byt till det av orden som passar bäst.';
  return Object.hasOwn(ATTRIBUTE, attribute)
    ? 'Skriv om värdet på det sättet.'
    : 'Skriv om värdet, eller ta bort det.';
}

function rightValues(attribute: string, expected: readonly string[]): { readonly expected?: string } {
  if (attribute === 'språk') return knownWords('Koder som finns', expected.map(withLanguage));
  if (expected.length > 0) return rightWords('Det kan vara', expected);
  const written = Object.hasOwn(ATTRIBUTE, attribute) ? ATTRIBUTE[attribute] : undefined;
  return written === undefined ? {} : { expected: written };
}

const TO = { rekvisition: 'hos', redovisning: 'till', återbetalning: 'till' } as const;
const SAID_BY = {
  rekvisition: '”rekvirerat” i medel.yaml',
  redovisning: '”slag: redovisning” och beslut i plan.md',
  återbetalning: '”återbetalt” på posterna',
} as const;
const ahead = (days: number) => (days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`);

export const markFindings: WordsAndExamplesOf<CodesOf<'mark' | 'directive' | 'date'>> = {
  'directive/unknown': {
    title: 'Okänt märke',
    say: ({ name, suggestion }, expected) =>
      // A name that does not begin with its colon is a mark written close to the word before it.
      !name.startsWith(':') && suggestion !== undefined
        ? {
            found: `I ${quote(name)} står ett märke tätt efter ett ord. Då läses det som vanlig text.`,
            expected: 'Före ett märke står ett mellanslag.',
            todo: `Skriv ${quote(suggestion)}.`,
          }
        : {
            found: `Det finns inget märke som heter ${quote(name)}.`,
            ...knownWords('Märken som finns', expected),
            todo: didYouMean(
              suggestion,
              'Rätta namnet. Om det ska vara vanlig text, skriv \\: i stället för kolonet.',
            ),
          },
    meaning:
      'I texten står något som ser ut som ett märke, men inget märke heter så. Eller så står märket tätt efter ett ord.',
    why: 'Ett felstavat märke skulle annars tryckas som vanlig text, och löftet eller hänvisningen gå förlorad.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('En folder om efterlevandestöd tas fram. :plann[efterlevandefolder]'),
      right: sectionFile('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
    },
  },
  'mark/id-missing': {
    title: 'Märket saknar id',
    say: ({ mark }) => ({
      found: `Märket ${quote(typed(mark))} saknar id.`,
      expected: `Ett märke skrivs med sitt id inom hakparentes, till exempel ${typed(mark)}[mini-maria].`,
      todo: 'Skriv ett id inom hakparentes.',
    }),
    meaning: 'Ett märke som :plan[…] eller :svar[…] har inget id inom hakparentesen.',
    why: 'Id:t knyter löftet till svaret i nästa års plan. Utan id kan ingen se om löftet hölls.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('En folder om efterlevandestöd tas fram. :plan[]'),
      right: sectionFile('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
    },
  },
  'mark/attribute': {
    title: 'Okänd uppgift i märket',
    say: ({ mark, attribute, suggestion }, expected) => ({
      found: `I märket ${quote(typed(mark))} står ${quote(attribute)}, som inte hör dit.`,
      ...rightWords('Där kan det stå', expected),
      todo: suggestion?.endsWith('"')
        ? `Sätt raka citattecken runt flera ord: ${shown(suggestion)}.`
        : didYouMean(suggestion, 'Rätta ordet, eller ta bort det.'),
    }),
    meaning: 'Inom { } i märket står ett ord som inte hör hemma där.',
    why: 'En felstavad uppgift, till exempel ett datum med fel namn, skulle annars inte räknas.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]{före=2024}'),
      right: sectionFile('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]{senast=2024}'),
    },
  },
  'mark/value': {
    title: 'Fel värde i märket',
    say: ({ attribute, value, suggestion }, expected) => ({
      found:
        value === ''
          ? `Märket saknar ett värde för ${quote(attribute)}.`
          : `I märket har ${quote(attribute)} värdet ${quote(value)}, som inte får stå där.`,
      ...rightValues(attribute, expected),
      todo: didYouMean(suggestion, mendValue(attribute, value, expected.length > 0)),
    }),
    meaning:
      'Ett värde i märket går inte att använda, eller saknas. Ett svar måste till exempel säga vilken status löftet har.',
    why: 'Status och datum ska gå att jämföra mellan åren. Då måste de skrivas med samma ord.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Piloten har öppnat i höst. :svar[mini-maria]{status=igång}'),
      right: sectionFile('Piloten har öppnat i höst. :svar[mini-maria]{status=pågår}'),
    },
  },
  'mark/covers-nothing': {
    title: 'Märke utan text',
    say: ({ id }) => ({
      found: `Märket ${quote(id)} har ingen text framför sig.`,
      expected: 'Ett märke gäller texten före det i samma stycke.',
      todo: 'Flytta märket till slutet av den mening som det gäller.',
    }),
    meaning:
      'Ett märke gäller texten före det i samma stycke, tillbaka till förra märket. Här finns ingen text före.',
    why: 'Oftast står märket före sin mening i stället för efter. Då vet ingen vad som lovades.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile(':plan[efterlevandefolder] En folder om efterlevandestöd tas fram.'),
      right: sectionFile('En folder om efterlevandestöd tas fram. :plan[efterlevandefolder]'),
    },
  },
  'mark/unclear': {
    title: 'Ett löfte som inte går att förstå för sig',
    say: ({ id, text, sort }) => ({
      found:
        sort === 'undone'
          ? `Löftet ${quote(id)} säger något som inte blev av: ${quote(bare(text))}.`
          : `Löftet ${quote(id)} syftar på det som står före: ${quote(bare(text))}.`,
      expected: 'Löften läses för sig, av dem som följer upp dem.',
      todo:
        sort === 'undone'
          ? `Är det ett svar, skriv :svar[${id}] med status. Annars säger du vad som lovas: :plan[${id}]{text="…"}.`
          : `Säg i märket vad som lovas: :plan[${id}]{text="…"}. Texten i planen ändras inte.`,
    }),
    meaning:
      'Det som ett märke (:plan) täcker går inte att förstå utan det som står före, eller berättar om något som inte blev av.',
    why: 'I uppföljningen och i nästa års plan står löftet för sig. Där ska den som läser förstå vad som har lovats.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Nu ska den komma till användning. :plan[hemsida]'),
      right: sectionFile(
        'Nu ska den komma till användning. :plan[hemsida]{text="Hemsidan kommer till användning i enheterna."}',
      ),
    },
  },
  'date/to-keep': {
    title: 'En dag att hålla',
    say: ({ agreement, today, days }) => ({
      found: [
        ...days.map(({ kind, to, date, left }) => {
          const whom = to.length === 0 ? '' : ` ${TO[kind]} ${listed(to, 'och')}`;
          return left === undefined
            ? `Sista dagen för ${kind}${whom} var ${format.date(date)}.`
            : `Sista dagen för ${kind}${whom} är ${format.date(date)}, ${ahead(left)}.`;
        }),
        'Planen säger inte att det är gjort.',
      ].join(' '),
      expected: `Dagarna är överenskommelsens (${quote(agreement)}), räknade från ${format.date(today)}.`,
      todo: `Är det gjort, skriv ${listed([...new Set(days.map(({ kind }) => SAID_BY[kind]))], 'och')}.`,
    }),
    meaning:
      'En dag då länet senast ska rekvirera, redovisa eller betala tillbaka är nära eller har passerat, och planen säger inte att det är gjort.',
    why: 'Medel som inte rekvireras i tid går förlorade, och de som inte redovisas i tid kan få betalas tillbaka.',
    example: {
      file: 'medel.yaml, när sista dagen att rekvirera är nära',
      wrong: 'poster:\n  samsjuklighet:\n    rubrik: Samsjuklighet\n    belopp: 4 000 000 kr\n',
      right:
        'rekvirerat:\n  av: Region Gävleborg\n  datum: 2024-11-20\nposter:\n  samsjuklighet:\n    rubrik: Samsjuklighet\n    belopp: 4 000 000 kr\n',
      illustration: true,
    },
  },
  'date/passed': {
    title: 'Datumet har passerat',
    say: ({ date, today }) => ({
      found: `Detta skulle vara klart senast ${format.date(date)}. Planen prövas mot ${format.date(today)}.`,
      todo: 'Är det klart: säg det, i status eller som ett svar i redovisningen. Flytta annars fram tiden.',
    }),
    meaning:
      'Något skulle vara klart ett visst datum. Det datumet har passerat, men status säger inte att det är klart.',
    why: 'Antingen är det gjort och status är gammal, eller så är det försenat. Den som läser ska få veta vilket.',
    example: {
      file: '1-inledning.md',
      plan: 'handlingsplan',
      wrong: sectionFile('En folder tas fram. :plan[efterlevandefolder]{senast=2023-06}'),
      right: sectionFile('En folder tas fram. :plan[efterlevandefolder]{senast=2024-06}'),
    },
  },
};
