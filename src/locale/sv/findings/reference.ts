import type { ValueProblem } from '../../../diagnostics/index.ts';
import { areaFile, sectionFile, TOLD } from '../../example.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote } from '../words.ts';

const AREA = '2-gemensamt/1-sip.md';
const ACTIVITY =
  'aktiviteter:\n  - id: kurs\n    text: En kurs om SIP hålls.\n    status: pågår\n    mål: [fler-sip]\n';

function toldGoal(attribute: string): string {
  return TOLD.replace(
    'Två utbildningar har hållits.',
    `Hälften har fått en SIP. :svar[fler-sip]{${attribute}}`,
  );
}

/** Why a value can hardly be one of its indicator's. */
const VALUE: { readonly [P in ValueProblem]: string } = {
  number: 'Indikatorn har typen ja-nej, men det här är ett tal.',
  word: 'Indikatorn mäts med tal, men det här är ett svar med ja eller nej.',
  'below-nought': 'Ett antal eller en andel är noll eller mer.',
  'over-hundred': 'En andel är högst 100 procent.',
  future: 'Den tiden har inte varit än när planen skrivs.',
};

export const referenceFindings: WordsAndExamplesOf<CodesOf<'id' | 'goal' | 'indicator' | 'reference'>> = {
  'id/missing': {
    title: 'Id saknas',
    say: ({ list }) => ({
      found: list === 'mål' ? 'Målet har inget id.' : 'Aktiviteten har inget id.',
      expected: `Med ett id kan ${list === 'mål' ? 'målet' : 'aktiviteten'} följas från år till år.`,
      todo: 'Kör plan fix, som skriver in ett id, eller skriv raderna ”id” och ”text” själv.',
    }),
    meaning:
      'Ett mål eller en aktivitet är bara en mening, eller saknar fältet ”id”. I ett utkast går det bra.',
    why: 'Nästa års plan jämförs med den här genom id:t. Utan det ser ett omskrivet mål ut som ett nytt, och det gamla som borttaget.',
    example: {
      file: AREA,
      wrong: areaFile('mål:\n  - Fler får en SIP.\n'),
      right: areaFile('mål:\n  - id: fler-får-en-sip\n    text: Fler får en SIP.\n'),
    },
  },
  'id/duplicate': {
    title: 'Samma id två gånger',
    say: ({ id }) =>
      // No id begins with ^; that is how a footnote is named in the text.
      id.startsWith('^')
        ? {
            found: `Fotnoten [${shown(id)}] har fått text två gånger.`,
            expected: 'Varje fotnot i en fil har ett eget nummer eller namn.',
            todo: 'Byt nummer på den ena, både här och i texten, eller ta bort den.',
          }
        : {
            found: `Samma id, ${quote(id)}, används två gånger.`,
            expected: 'Ett id får bara användas en gång i planen.',
            todo: 'Ge det som är nytt ett annat id.',
          },
    meaning:
      'Varje område, mål, aktivitet, indikator, avsnitt och löfte i en plan har ett eget id. Bara ett svar (:svar) har samma id som det löfte det svarar på. Även fotnoterna i en fil har var sitt nummer eller namn.',
    why: 'Med id:t följs ett mål eller ett löfte från år till år. Betyder det två saker går det inte.',
    example: {
      file: '2-gemensamt/2-brukarmedverkan.md',
      wrong: `---\ntyp: område\nid: sip\nfokusområden: [brukarmedverkan]\n---\n\n${TOLD}`,
      right: `---\ntyp: område\nid: brukarmedverkan\nfokusområden: [brukarmedverkan]\n---\n\n${TOLD}`,
    },
  },
  'goal/unknown': {
    title: 'Okänt mål',
    say: ({ goal, suggestion }, expected) => ({
      found: `Inget mål har id:t ${quote(goal)}.`,
      ...knownWords('Mål som finns', expected),
      todo: didYouMean(suggestion, 'Rätta id:t, eller lägg till målet under ”mål”.'),
    }),
    meaning: 'En aktivitet, eller ett svar med utfall, hänvisar till ett mål som inte finns.',
    why: 'Det ska gå att se vilka aktiviteter som leder till vilket mål. En hänvisning som inte leder någonstans döljer att målet saknar aktivitet.',
    example: {
      file: AREA,
      wrong: areaFile(`mål:\n  - id: flera-sip\n    text: Fler får en SIP.\n${ACTIVITY}`),
      right: areaFile(`mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n${ACTIVITY}`),
    },
  },
  'goal/without-activity': {
    title: 'Målet har ingen aktivitet',
    say: ({ goal, area }) => ({
      found: `Ingen aktivitet i området ${quote(area)} hör till målet ${quote(goal)}, fast aktiviteterna där är kopplade till mål.`,
      expected: 'När aktiviteterna är kopplade till mål har varje mål minst en.',
      todo: 'Skriv målets id under ”mål” i den aktivitet som leder dit, eller lägg till en aktivitet.',
    }),
    meaning: 'I området är aktiviteter kopplade till mål, men ingen av dem till det här målet.',
    why: 'Ett mål som ingen aktivitet leder till blir lätt en förhoppning. Kopplingen ska vara hel, eller inte finnas alls.',
    example: {
      file: '2-gemensamt/1-sip.md',
      wrong: areaFile(
        'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n  - id: bättre-sip\n    text: SIP blir bättre.\naktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip]\n',
      ),
      right: areaFile(
        'mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n  - id: bättre-sip\n    text: SIP blir bättre.\naktiviteter:\n  - id: sip-utbildning\n    text: Hålla utbildningar.\n    status: genomförd\n    mål: [fler-sip, bättre-sip]\n',
      ),
    },
  },
  'goal/outcome-missing': {
    title: 'Målets utfall saknas',
    say: ({ goal, because, due }) => ({
      found:
        because === 'comment'
          ? `Målet ${quote(goal)} har en kommentar om hur det gick, men inget utfall.`
          : `Målet ${quote(goal)} skulle vara nått senast ${format.date(due)}. Det framgår inte vad det blev av det.`,
      expected: 'Utfallet är nått, delvis, inte-nått eller går-inte-att-säga.',
      todo: `Skriv ”utfall:” på målet, eller sätt :svar[${shown(goal)}]{utfall=…} efter meningen som berättar det.`,
    }),
    meaning:
      'Planen är en redovisning och målets dag har kommit, eller så har målet en kommentar. Men det ord saknas som säger om målet är nått.',
    why: 'Den som följer upp frågar först om målen är nådda. Det ska gå att se utan att tolka texten, också när svaret är att det inte går att säga.',
    example: {
      file: AREA,
      wrong: areaFile(`mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n    senast: 2023\n${ACTIVITY}`),
      right: areaFile(
        `mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n    senast: 2023\n    utfall: delvis\n    kommentar: I hälften av kommunerna.\n${ACTIVITY}`,
      ),
    },
  },
  'goal/status': {
    title: 'Ett mål har utfall, inte status',
    say: ({ goal, status }) => ({
      found: `Svaret på målet ${quote(goal)} har status=${status}. Status hör till det som görs. Ett mål blir nått eller inte.`,
      expected: 'Svaret på ett mål säger utfall=nått, delvis, inte-nått eller går-inte-att-säga.',
      todo: `Skriv :svar[${shown(goal)}]{utfall=…} i stället.`,
    }),
    meaning: 'En mening svarar (:svar) på ett mål med en status, som om målet vore en aktivitet.',
    why: 'En insats kan vara genomförd utan att målet är nått. Med status räknas målet som en insats, och ingen får veta om det nåddes.',
    example: {
      file: AREA,
      wrong: areaFile(
        `mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n${ACTIVITY}`,
        toldGoal('status=delvis'),
      ),
      right: areaFile(
        `mål:\n  - id: fler-sip\n    text: Fler får en SIP.\n${ACTIVITY}`,
        toldGoal('utfall=delvis'),
      ),
    },
  },
  'indicator/unknown': {
    title: 'Okänd indikator',
    say: ({ indicator, suggestion }, expected) => ({
      found: `Ingen indikator har id:t ${quote(indicator)}.`,
      ...knownWords('Indikatorer som finns', expected),
      todo: didYouMean(suggestion, 'Rätta id:t, eller lägg till indikatorn i indikatorer.yaml.'),
    }),
    meaning: 'Ett område eller ett mål hänvisar till en indikator som inte finns i indikatorer.yaml.',
    why: 'Ett mål utan en verklig indikator går inte att följa upp.',
    example: {
      file: AREA,
      wrong: areaFile('indikatorer: [antal-sip]\n'),
      right: areaFile('indikatorer: [sip-antal]\n'),
    },
  },
  'indicator/value-unlikely': {
    title: 'Värdet passar inte indikatorn',
    say: ({ indicator, value, period, problem }) => ({
      found: `${quote(indicator)} har värdet ${quote(value)} för ${period}. ${VALUE[problem]}`,
      todo:
        problem === 'future'
          ? 'Rätta året. Det som ska nås skrivs som ”målvärde”.'
          : 'Rätta värdet, eller typen om det är den som är fel.',
    }),
    meaning:
      'Ett värde kan inte vara vad indikatorn säger att det är, eller gäller ett år som inte har varit än.',
    why: 'Ett skrivfel i ett värde syns som ett språng i diagrammet, och läses som att något har hänt i länet.',
    example: {
      file: 'indikatorer.yaml',
      wrong:
        'sip-andel:\n  text: Andel med SIP\n  typ: andel\n  enhet: procent\n  serier:\n    - nivå: län\n      värden:\n        2022: 229\n',
      right:
        'sip-andel:\n  text: Andel med SIP\n  typ: andel\n  enhet: procent\n  serier:\n    - nivå: län\n      värden:\n        2022: 22,9\n',
    },
  },
  'indicator/target-unlikely': {
    title: 'Målvärdet passar inte indikatorn',
    say: ({ indicator, target, year, problem, other }) => ({
      found: {
        'before-baseline': `Målvärdet för ${quote(indicator)} gäller ${year}, men baslinjen är från ${other}.`,
        'before-plan': `Målvärdet för ${quote(indicator)} gäller ${year}, men planen börjar ${other}.`,
        higher: `Målvärdet för ${quote(indicator)} är ${target}. Det är högre än baslinjen, ${other}, fast lägre är bättre.`,
        lower: `Målvärdet för ${quote(indicator)} är ${target}. Det är lägre än baslinjen, ${other}, fast högre är bättre.`,
      }[problem],
      todo:
        problem === 'higher' || problem === 'lower'
          ? 'Rätta målvärdet, baslinjen eller ”bättre”.'
          : 'Rätta året, eller sätt ett nytt målvärde för planens tid.',
    }),
    meaning:
      'Målvärdet gäller en tid före baslinjen eller före planen, eller ligger på fel sida om baslinjen.',
    why: 'Med fel år eller fel riktning ser ett mål ut att vara nått från början, eller att aldrig kunna nås.',
    example: {
      file: 'indikatorer.yaml',
      wrong:
        'sip-antal:\n  text: Antal upprättade SIP\n  typ: antal\n  bättre: högre\n  baslinje:\n    år: 2022\n    värde: 400\n  målvärde:\n    år: 2023\n    värde: 50\n',
      right:
        'sip-antal:\n  text: Antal upprättade SIP\n  typ: antal\n  bättre: högre\n  baslinje:\n    år: 2022\n    värde: 400\n  målvärde:\n    år: 2023\n    värde: 500\n',
    },
  },
  'reference/unknown': {
    title: 'Hänvisning till okänt id',
    say: ({ id, suggestion }, expected) => ({
      found: `Hänvisningen går till ${quote(id)}, men det id:t finns inte i planen.`,
      ...knownWords('Id:n som liknar det', expected),
      todo: didYouMean(suggestion, 'Byt till ett id som finns.'),
    }),
    meaning: 'Texten hänvisar med :se[…], eller ett fält med ett id, till något som inte finns i planen.',
    why: 'Den som läser rapporten skulle hänvisas till ingenting.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Mer om utbildningarna står i :se[sip-kurs].'),
      right: sectionFile('Mer om utbildningarna står i :se[sip].'),
    },
  },
  'reference/typed': {
    title: 'Avsnittsnummer skrivet för hand',
    say: ({ typed, id }) => ({
      found: `Här är ${quote(typed)} skrivet för hand. Numret blir fel när avsnitten flyttas.`,
      expected: 'En hänvisning med :se[…] får rätt nummer av sig själv.',
      todo: `Byt ${quote(typed)} mot :se[${shown(id)}].`,
    }),
    meaning:
      'I texten står ett avsnittsnummer som någon har skrivit själv. Skriv :se[…] med avsnittets id, så sätts rätt nummer in.',
    why: 'När avsnitt läggs till eller tas bort ändras numren, men inte det som är skrivet för hand.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Mer om utbildningarna står i avsnitt 2.1.'),
      right: sectionFile('Mer om utbildningarna står i :se[sip].'),
    },
  },
  'reference/typed-unknown': {
    title: 'Hänvisning till ett avsnitt som inte finns',
    say: ({ typed }) => ({
      found: `Här hänvisas till ${quote(typed)}, men det finns inte i planen.`,
      expected: 'En hänvisning skrivs :se[…], med id:t för det avsnitt som menas.',
      todo: 'Ta reda på vilket avsnitt som menas, och hänvisa till det.',
    }),
    meaning: 'I texten står ett avsnittsnummer som inget avsnitt i planen har.',
    why: 'Hänvisningen följde troligen med från en tidigare plan. Den som läser letar då förgäves.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Mer om utbildningarna står i avsnitt 4.1.'),
      right: sectionFile('Mer om utbildningarna står i :se[sip].'),
    },
  },
  'reference/nothing-below': {
    title: 'Det som ska stå nedan finns inte',
    say: ({ words, noun }) => ({
      found: `Texten säger ${quote(words)}, men ordet ${quote(noun)} kommer inte igen längre ned.`,
      expected: 'Det som en text hänvisar till finns i dokumentet.',
      todo: `Lägg till det som menas, eller ta bort hänvisningen. Står det längre ned under ett annat namn kan du hänvisa med :se[…].`,
    }),
    meaning:
      'Texten hänvisar till något som ska stå nedan, men ingen text efter den nämner det. Följs hänvisningen av ett kolon räknas det som står efter kolonet.',
    why: 'När en text flyttas från ett annat dokument följer hänvisningen ofta med, men inte det som den pekar på.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Samordnaren ger stöd enligt nedan uppdragsbeskrivning.'),
      right: sectionFile('Samordnaren ger stöd. Uppdraget beskrivs i länets samverkansavtal.'),
    },
  },
  'reference/strategy-unknown': {
    title: 'Ett delmål i den nationella strategin som inte finns',
    say: ({ number }, expected) => ({
      found: `Den nationella strategin har inget delmål med nummer ${quote(number)}.`,
      expected: `Delmålen har nummer ${listed(expected, 'och')}.`,
      todo: 'Rätta numret, eller ta bort det.',
    }),
    meaning:
      'Ett område eller ett mål säger i fältet ”strategi” vilka delmål i den nationella strategin det bidrar till, men numret finns inte.',
    why: 'Den som följer upp strategin läser efter numret. Ett som inte finns leder ingenstans.',
    example: {
      file: '2-gemensamt/1-sip.md',
      wrong: areaFile('strategi: [8]\n'),
      right: areaFile('strategi: [5]\n'),
    },
  },
  'reference/typed-table': {
    title: 'Nummer på en tabell eller ett diagram skrivet för hand',
    say: ({ typed }) => ({
      found: `Här är ${quote(typed)} skrivet för hand. Numret kan vara ett annat i rapporten, eller inte finnas där.`,
      expected: 'En hänvisning med :se[…] får rätt nummer av sig själv, och ger tabellen det.',
      todo: `Ge tabellen ett namn, ::tabell[namn]{rubrik="…"}, och byt ${quote(typed)} mot :se[tabell/namn], :se[diagram/…] eller :se[bild/…].`,
    }),
    meaning:
      'I texten står ett nummer på en tabell, en figur eller ett diagram som någon har skrivit själv. Skriv :se[…] med namnet, så sätts rätt nummer in på båda ställena.',
    why: 'Tabeller får nummer när något hänvisar till dem, och numren ändras när fler kommer till. Det som är skrivet för hand leder då fel.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Platserna står i tabell 1.\n\n| Kommun | Platser |\n| --- | --- |\n| Gävle | 12 |'),
      right: sectionFile(
        'Platserna står i :se[tabell/platser].\n\n::tabell[platser]{rubrik="Platser"}\n\n| Kommun | Platser |\n| --- | --- |\n| Gävle | 12 |',
      ),
    },
  },
  'reference/typed-annex': {
    title: 'Bilaga som inte finns i planen',
    say: ({ typed }) => ({
      found: `Texten hänvisar till ${quote(typed)}, men ingen bilaga i planen har den rubriken.`,
      expected: 'Bilagor får inget nummer av sig själva. De heter det som står i deras rubrik.',
      todo: `Är det en del av planen: skriv :se[…] med dess id. Är det ett annat dokuments bilaga: säg vilket, som ”${typed} i överenskommelsen”.`,
    }),
    meaning:
      'I texten står ett nummer på en bilaga, och ingen rubrik i planen börjar med ordet bilaga och det numret.',
    why: 'Rapportens egna bilagor, som Medel och Indikatorer, har namn och inga nummer. Den som läser hittar inte dit.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('Utbildningarna står i bilaga 2.'),
      right: sectionFile('Utbildningarna står i :se[sip].'),
    },
  },
};
