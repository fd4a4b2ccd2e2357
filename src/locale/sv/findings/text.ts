import type { TextPart } from '../../../diagnostics/index.ts';
import { sectionFile } from '../../example.ts';
import { listed } from '../../list.ts';
import { isUnseen, shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';
import { isOpenRemark, looksLike } from './looks-like.ts';

const PART: Readonly<Record<TextPart, string>> = {
  lines: 'rader',
  signs: 'tecken med egen betydelse, till exempel * och |',
  containers: 'listor, citat och fotnoter',
  word: 'tecken i följd utan mellanslag',
};

export const textFindings: WordsAndExamplesOf<CodesOf<'text' | 'table' | 'footnote' | 'html' | 'character'>> =
  {
    'text/paragraph-too-large': {
      title: 'Stycket är för långt',
      say: ({ bytes, limit }) => ({
        found: `Stycket är för långt: ${format.integer(bytes)} byte.`,
        expected: `Ett stycke får vara högst ${format.integer(limit)} byte.`,
        todo: 'Dela stycket med tomma rader.',
      }),
      meaning: 'Stycket är längre än någon text behöver vara. Ofta saknas tomma rader mellan styckena.',
      why: 'Gränsen skyddar mot texter som skulle få granskningen att stanna.',
      example: {
        file: '1-inledning.md',
        wrong:
          'Region och kommuner arbetar tillsammans. Arbetet började … (och så vidare, utan en tom rad)\n',
        right: 'Region och kommuner arbetar tillsammans.\n\nArbetet började …\n',
        illustration: true,
      },
    },
    'text/too-deep': {
      title: 'Listor och citat i för många nivåer',
      say: ({ depth, limit }) => ({
        found: `Texten ligger i ${format.integer(depth)} nivåer av listor eller citat.`,
        expected: `Högst ${limit} nivåer får ligga i varandra.`,
        todo: 'Minska indraget, eller dela upp texten.',
      }),
      meaning: 'Listor eller citat ligger i varandra i för många nivåer.',
      why: 'Gränsen skyddar mot texter som skulle få granskningen att stanna. Ingen läsare följer med så djupt.',
      example: {
        file: '1-inledning.md',
        wrong: '>>>>>>>>>>>>>>>>>>>> … Brukarrådet vill vara med tidigare.\n',
        right: '> Brukarrådet vill vara med tidigare.\n',
        illustration: true,
      },
    },
    'text/too-many-marks': {
      title: 'För många tecken med egen betydelse',
      say: ({ count, limit }) => ({
        found: `Stycket har ${format.integer(count)} tecken med egen betydelse, till exempel *, [ och <!.`,
        expected: `Ett stycke får ha högst ${format.integer(limit)} sådana tecken.`,
        todo: 'Ta bort dem som inte behövs, eller dela stycket med tomma rader.',
      }),
      meaning: 'Stycket innehåller väldigt många tecken som *, [ eller <!, som styr hur texten ser ut.',
      why: 'Gränsen skyddar mot texter som skulle få granskningen att stanna.',
      example: {
        file: '1-inledning.md',
        wrong: '**************************************** …\n',
        right: '---\n',
        illustration: true,
      },
    },
    'text/too-many-parts': {
      title: 'För mycket i en fil',
      say: ({ part, count, limit }) => ({
        found: `Filen har ${format.integer(count)} ${PART[part]}.`,
        expected: `Gränsen är ${format.integer(limit)}${part === 'word' ? '' : ' i en fil'}.`,
        todo:
          part === 'word'
            ? 'Sätt mellanslag mellan orden, eller korta det som står här.'
            : 'Dela upp texten på flera filer.',
      }),
      meaning: 'Filen har fler rader, tecken eller listor än programmet kan läsa på rimlig tid.',
      why: 'Gränsen skyddar mot filer som skulle få granskningen att stanna. Texten går att dela på flera filer.',
      example: {
        file: '1-inledning.md',
        wrong: '- en\n- två\n- tre\n… (tiotusentals punkter i samma fil)\n',
        right: '- en\n- två\n- tre\n',
        illustration: true,
      },
    },
    'text/to-write': {
      title: 'Något återstår att skriva',
      say: ({ prompt }) => ({
        found: `Här återstår att skriva: ${prompt}`,
        todo: 'Skriv det som frågan gäller, och ta sedan bort raden med frågan.',
      }),
      meaning: 'En fråga som plan next har lämnat i filen står kvar. Frågan syns inte i rapporten.',
      why: 'Den som går vidare från förra årets plan ska kunna se vad som inte är skrivet än.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('<!-- att skriva: texten till ”Inledning”. -->'),
        right: sectionFile('Hälsan blir bättre, men inte för alla.'),
      },
    },
    'text/placeholder': {
      title: 'Text som bara håller en plats',
      say: ({ words }) => ({
        found: `Här står ${quote(words)}, som ser ut att vänta på att någon ska skriva det som hör hit.`,
        todo: 'Skriv det som ska stå här, eller ta bort det.',
      }),
      meaning:
        'Det står något som brukar stå kvar tills någon skriver den riktiga texten, som ”xxx”, ”TBD” eller ”text kommer”.',
      why: 'Det syns i rapporten, och den som läser kan inte veta vad länet har menat.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('Planen har tagits fram av xxx.'),
        right: sectionFile('Planen har tagits fram av Region Gävleborg och kommunerna.'),
      },
    },
    'text/looks-like': {
      title: 'Text som ser ut som något annat',
      say: ({ what, text }) => looksLike(what, text),
      meaning:
        'Texten läses på ett annat sätt än den ser ut: en rubrik, en lista, en tabell eller en länk blir vanlig text, eller så blir vanlig text ett citat, en rubrik eller en rad i en tabell.',
      why: 'Rapporten skulle visa något annat än det som ni menade, utan att någon ser det förrän den är publicerad.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('##Nuläge\n\nHälsan blir bättre, men inte för alla.'),
        right: sectionFile('## Nuläge\n\nHälsan blir bättre, men inte för alla.'),
      },
    },
    'table/no-rows': {
      title: 'Tabellen har inga rader',
      say: () => ({
        found: 'Tabellen har kolumnernas namn, men ingen rad under dem.',
        expected: 'En tabell har minst en rad.',
        todo: 'Lägg till raderna. Finns det inget att visa tar du bort tabellen och skriver det i en mening.',
      }),
      meaning: 'Tabellen slutar med raden av streck. Under den finns ingenting.',
      why: 'En tabell utan rader säger ingenting, och den som läser med hjälpmedel får höra en tabell som är tom.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('| kommun | kurser |\n| --- | --- |'),
        right: sectionFile('| kommun | kurser |\n| --- | --- |\n| Gävle | 2 |'),
      },
    },
    'table/too-wide': {
      title: 'För bred tabell',
      say: ({ columns, limit }) => ({
        found: `Tabellen har ${columns} kolumner.`,
        expected: `En tabell får ha högst ${limit} kolumner.`,
        todo: 'Dela tabellen i flera, eller låt raderna och kolumnerna byta plats.',
      }),
      meaning: 'Tabellen har fler kolumner än en sida rymmer.',
      why: 'Varje kolumn skulle bli smalare än ett ord, så att ingen kan läsa tabellen.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile(`${'| A '.repeat(21)}|\n${'| --- '.repeat(21)}|\n${'| 1 '.repeat(21)}|`),
        right: sectionFile(`${'| A '.repeat(3)}|\n${'| --- '.repeat(3)}|\n${'| 1 '.repeat(3)}|`),
      },
    },
    'table/extra-cell': {
      title: 'För många celler i tabellraden',
      say: ({ cells, columns }) => ({
        found: `Tabellraden har ${cells} celler, men tabellen har bara ${columns} ${columns === 1 ? 'kolumn' : 'kolumner'}.`,
        expected: 'En rad har högst lika många celler som tabellens första rad.',
        todo: 'Lägg till en kolumn i tabellens första rad, eller ta bort ett lodstreck.',
      }),
      meaning: 'Raden har fler celler än tabellens första rad.',
      why: 'Det som står i de extra cellerna skulle inte komma med i rapporten.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('| kommun | kurser |\n| --- | --- |\n| Gävle | 2 | digitalt |'),
        right: sectionFile('| kommun | kurser | hur |\n| --- | --- | --- |\n| Gävle | 2 | digitalt |'),
      },
    },
    'table/none-below': {
      title: 'Rubrik utan tabell',
      say: ({ written }) => ({
        found: `Raden ${quote(written)} ger en tabell namn och rubrik, men ingen tabell står under den.`,
        expected: 'Raden står rakt över tabellen.',
        todo: 'Flytta raden till tabellen. En tabell ur medel.yaml visas med ::tabell{medel=…}.',
      }),
      meaning: 'Raden ::tabell[…]{rubrik="…"} hör till tabellen under den, men där står ingen tabell.',
      why: 'Hänvisningar till tabellen skulle leda fel, och rubriken skulle stå ensam.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile(
          '| kommun | kurser |\n| --- | --- |\n| Gävle | 2 |\n\n::tabell[kurser]{rubrik="Kurser i länet"}',
        ),
        right: sectionFile(
          '::tabell[kurser]{rubrik="Kurser i länet"}\n\n| kommun | kurser |\n| --- | --- |\n| Gävle | 2 |',
        ),
      },
    },
    'footnote/undefined': {
      title: 'Fotnot utan text',
      say: ({ label }) => ({
        found: `Fotnoten [^${shown(label)}] har ingen text.`,
        todo: `Skriv en rad som börjar med [^${shown(label)}]: och fotnotens text.`,
      }),
      meaning: 'I texten står en hänvisning till en fotnot, men fotnoten finns inte i filen.',
      why: 'Annars skulle [^1] stå kvar som vanlig text i rapporten.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('Fler unga söker stöd.[^statistik]'),
        right: sectionFile(
          'Fler unga söker stöd.[^statistik]\n\n[^statistik]: Enligt regionens egen statistik.',
        ),
      },
    },
    'footnote/unused': {
      title: 'Fotnot som inte används',
      say: ({ label }) => ({
        found: `Ingenstans i texten står [^${shown(label)}]. Därför kommer fotnoten inte med.`,
        todo: `Sätt [^${shown(label)}] där fotnoten hör hemma, eller ta bort den.`,
      }),
      meaning: 'Fotnoten finns, men ingenstans i filen hänvisas till den.',
      why: 'Fotnoten skulle inte komma med i rapporten, trots att någon har skrivit den.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('Fler unga söker stöd.\n\n[^statistik]: Enligt regionens egen statistik.'),
        right: sectionFile(
          'Fler unga söker stöd.[^statistik]\n\n[^statistik]: Enligt regionens egen statistik.',
        ),
      },
    },
    'footnote/nested': {
      title: 'Fotnot i en fotnot',
      say: ({ label }) => ({
        found: `Fotnoten [^${shown(label)}] står inne i en annan fotnot.`,
        expected: 'En fotnot hör till den löpande texten.',
        todo: 'Skriv ihop de två fotnoterna till en.',
      }),
      meaning: 'En fotnots text hänvisar till en annan fotnot.',
      why: 'Den som läser hittar inte tillbaka till texten, och det gör inte heller en skärmläsare.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile(
          'Fler unga söker stöd.[^1]\n\n[^1]: Enligt statistiken.[^2]\n\n[^2]: Hämtad från regionen.',
        ),
        right: sectionFile('Fler unga söker stöd.[^1]\n\n[^1]: Enligt statistiken, hämtad från regionen.'),
      },
    },
    'text/short-form-unexplained': {
      title: 'Förkortning utan förklaring',
      say: ({ forms }) => ({
        found:
          forms.length === 1
            ? `Förkortningen ${listed(forms, 'och')} används flera gånger, men planen säger inte vad den står för.`
            : `Förkortningarna ${listed(forms, 'och')} används flera gånger, men planen säger inte vad de står för.`,
        todo: 'Skriv ut orden första gången, med förkortningen i parentes efter, eller lägg en rad för var och en i ordlista.yaml.',
      }),
      meaning:
        'Planen använder en förkortning på flera ställen, men varken texten eller ordlista.yaml förklarar den.',
      why: 'Den som inte arbetar med området ska också förstå rapporten. Det som är förklarat samlas i en lista sist i den.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('Länet följer NPO.\n\nArbetet i NPO fortsätter.'),
        right: sectionFile('Länet följer nationellt programområde (NPO).\n\nArbetet i NPO fortsätter.'),
      },
    },
    'html/raw': {
      title: 'HTML-kod i texten',
      say: ({ html }) =>
        isOpenRemark(html)
          ? looksLike('open-remark', html.split('\n')[0]!)
          : {
              found: `Här står HTML-kod: ${quote(html)}.`,
              expected: 'Rubriker, listor och fet text skrivs med Markdown, utan HTML-kod.',
              todo: 'Ta bort koden. Sätt \\ före < om tecknet ska synas i texten.',
            },
      meaning:
        'Texten innehåller HTML-kod, till exempel <br>. Anmärkningar mellan <!-- och --> går bra; de kommer inte med.',
      why: 'Kod skulle kunna se olika ut i PDF och på webben, eller göra något som ingen har granskat.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('Hälsan blir bättre,<br>men inte för alla.'),
        right: sectionFile('Hälsan blir bättre, men inte för alla.'),
      },
    },
    'character/no-glyph': {
      title: 'Tecken som inte går att trycka',
      say: ({ character, code }) =>
        isUnseen(character)
          ? {
              found: `Här står ett osynligt tecken (${shown(code)}), som inte finns i rapportens typsnitt.`,
              todo: 'Ta bort tecknet. Skriv ett vanligt mellanslag om det ska vara ett mellanrum.',
            }
          : {
              found: `Tecknet ${quote(character)} (${shown(code)}) finns inte i rapportens typsnitt.`,
              todo: 'Byt tecknet mot ett annat, eller ta bort det.',
            },
      meaning: 'Tecknet finns inte i rapportens typsnitt.',
      why: 'I en PDF skulle det bli en tom ruta, utan att någon fick veta det.',
      example: {
        file: '1-inledning.md',
        wrong: sectionFile('Deltagarna var nöjda med kursen 😀'),
        right: sectionFile('Deltagarna var nöjda med kursen.'),
      },
    },
  };
