import { sectionFile } from '../../example.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

const UNREADABLE = {
  permission: {
    found: 'Filen går inte att läsa, eftersom du inte har rätt att öppna den.',
    todo: 'Be den som äger mappen om tillgång till filen.',
  },
  folder: {
    found:
      'Mappen går inte att läsa, eftersom du inte har rätt att öppna den. Det som ligger i den är inte granskat.',
    todo: 'Be den som äger mappen om tillgång till den.',
  },
  'not-a-file': {
    found: 'Här skulle det ligga en fil, men det är en mapp eller något annat.',
    todo: 'Ge det ett annat namn, eller flytta bort det.',
  },
  other: {
    found: 'Filen går inte att läsa.',
    todo: 'Kontrollera att filen finns kvar. Är den en genväg, peka om den eller lägg in själva filen.',
  },
};

/** A folder's name has no ending. */
function isFile(name: string): boolean {
  return /\.(?:md|yaml)$/.test(name);
}

/** What of a name is not a number already, so that `8_mål.md` does not become `3-8_mål.md`. */
function withoutNumber(name: string): string {
  return name.replace(/^[\d_. -]+(?=[^.])/, '');
}

/** Made here, so that git and editors do not take this file for one with a conflict. */
const [OURS, BETWEEN, THEIRS] = ['<', '=', '>'].map((sign) => sign.repeat(7)) as [string, string, string];

export const fileFindings: WordsAndExamplesOf<CodesOf<'file'>> = {
  'file/unreadable': {
    title: 'Filen går inte att läsa',
    say: ({ reason }) => UNREADABLE[reason],
    meaning: 'Programmet får inte öppna filen, eller så är det ingen fil.',
    why: 'Det som inte går att läsa kan inte heller granskas. Därför sägs det, i stället för att filen hoppas över.',
    example: {
      file: '1-inledning.md',
      wrong: '1-inledning.md   (bara den som äger filen får öppna den)\n',
      right: '1-inledning.md   (alla som arbetar med planen får öppna den)\n',
      illustration: true,
    },
  },
  'file/too-large': {
    title: 'Filen är för stor',
    say: ({ bytes, limit }) => ({
      found: `Filen är för stor: ${format.integer(bytes)} byte.`,
      expected: `En fil får vara högst ${format.integer(limit)} byte.`,
      todo: 'Dela upp texten på flera filer.',
    }),
    meaning: 'Filen är större än en text i en plan behöver vara.',
    why: 'En gräns skyddar mot filer som skulle få granskningen att stanna. Ett avsnitt i en plan är sällan ens en hundradel så stort.',
    example: {
      file: '1-inledning.md',
      wrong: '1-inledning.md                      2 300 000 byte\n',
      right:
        '1-inledning/1-nulägesbeskrivning.md    41 000 byte\n1-inledning/2-långsiktiga-mål.md       12 000 byte\n',
      illustration: true,
    },
  },
  'file/not-utf8': {
    title: 'Filen är inte UTF-8',
    say: ({ guess }) => ({
      found:
        guess === undefined
          ? 'Filen är inte sparad som UTF-8. Därför går å, ä och ö inte att läsa säkert.'
          : `Filen är inte sparad som UTF-8, utan troligen som ${guess}. Därför går å, ä och ö inte att läsa säkert.`,
      todo: 'Öppna filen, välj ”Spara som” och teckenkodningen UTF-8.',
    }),
    meaning: 'Filen är sparad med en annan teckenkodning än UTF-8. Å, ä och ö kan då bli fel tecken.',
    why: 'Programmet gissar inte vad som skulle ha stått. Ett ortnamn som blir fel i en redovisning är svårt att upptäcka.',
    example: {
      file: '1-inledning.md',
      wrong: 'L�nssamordnaren har h�llit tv� utbildningar.\n',
      right: 'Länssamordnaren har hållit två utbildningar.\n',
      illustration: true,
    },
  },
  'file/nul': {
    title: 'Nolltecken i filen',
    say: () => ({
      found: 'I filen finns tecken som aldrig står i vanlig text, så kallade nolltecken.',
      expected: 'Filen ska vara en textfil, sparad som UTF-8.',
      todo: 'Öppna filen, välj ”Spara som” och teckenkodningen UTF-8.',
    }),
    meaning:
      'Filen innehåller tecken som inte finns i text. Oftast är den sparad som UTF-16, eller så är den en bild eller ett Word-dokument med fel namn.',
    why: 'En sådan fil kan se ut att bara innehålla en del av sin text.',
    example: {
      file: '1-inledning.md',
      wrong: 'S␀I␀P␀\n',
      right: 'SIP\n',
      illustration: true,
    },
  },
  'file/empty': {
    title: 'Filen är tom',
    say: () => ({
      found: 'Filen är tom.',
      todo: 'Skriv något i filen, eller ta bort den.',
    }),
    meaning: 'Filen finns, men det står ingenting i den.',
    why: 'Det går inte att veta om texten har försvunnit eller aldrig skrevs. Därför får en tom fil inte gå igenom obemärkt.',
    example: {
      file: '1-inledning.md',
      wrong: '',
      right: sectionFile('Region och kommuner arbetar tillsammans.'),
    },
  },
  'file/merge-marker': {
    title: 'Två versioner i samma fil',
    say: ({ marker }) => ({
      found: `Här står ${quote(marker)}. Två versioner av texten har inte slagits ihop.`,
      todo: 'Välj vilken text som ska gälla. Ta bort den andra, och raderna med <<<<<<<, ======= och >>>>>>>.',
    }),
    meaning: 'Två personer har ändrat samma rader, och båda versionerna står kvar med markeringar emellan.',
    why: 'Annars kan båda versionerna hamna i rapporten, med markeringarna synliga.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile(
        `${OURS} HEAD\nTvå utbildningar har hållits.\n${BETWEEN}\nTre utbildningar har hållits.\n${THEIRS} gävle`,
      ),
      right: sectionFile('Tre utbildningar har hållits.'),
    },
  },
  'file/number-missing': {
    title: 'Nummer saknas i namnet',
    say: ({ name }) => ({
      found: `Namnet ${quote(name)} börjar inte med ett nummer och ett bindestreck.`,
      expected: 'Numret bestämmer var i planen texten kommer.',
      todo: `Låt namnet börja med ett nummer som är ledigt i mappen och ett bindestreck, före ${quote(withoutNumber(name))}.`,
    }),
    meaning:
      'Varje avsnitt och kapitel har ett nummer först i sitt namn. Numret bestämmer ordningen i rapporten.',
    why: 'Utan nummer vet ingen var avsnittet ska stå. Luckor mellan nummer går bra.',
    example: {
      file: 'uppföljning.md',
      rightFile: '3-uppföljning.md',
      wrong: sectionFile('Planen följs upp varje år.'),
      right: sectionFile('Planen följs upp varje år.'),
    },
  },
  'file/number-duplicate': {
    title: 'Samma nummer två gånger',
    say: ({ number, name }) => ({
      found: `Numret ${number} används två gånger i samma mapp. Det ena namnet är ${quote(name)}.`,
      expected: 'Varje nummer får användas en gång i en mapp.',
      todo: 'Ge en av dem ett annat nummer.',
    }),
    meaning: 'Två filer eller mappar på samma plats börjar med samma nummer.',
    why: 'Ordningen i rapporten får inte bero på slumpen.',
    example: {
      file: '1-uppföljning.md',
      rightFile: '3-uppföljning.md',
      wrong: sectionFile('Planen följs upp varje år.'),
      right: sectionFile('Planen följs upp varje år.'),
    },
  },
  'file/name-collision': {
    title: 'Två namn som ser likadana ut',
    say: ({ name }) => ({
      found: `Två namn ser likadana ut: ${quote(name)}. De skiljer sig bara i hur bokstäver som å, ä och ö är lagrade.`,
      todo: 'Byt namn på den ena, eller ta bort den.',
    }),
    meaning:
      'Namnen ser lika ut för ögat men är lagrade på olika sätt. Det händer när filer flyttas mellan Mac och Windows.',
    why: 'På vissa datorer blir de en och samma fil, och då försvinner den ena.',
    example: {
      file: '1-nuläge.md',
      wrong: '1-nuläge.md   (ä sparat som ett tecken)\n1-nuläge.md   (ä sparat som a med två prickar)\n',
      right: '1-nuläge.md\n2-nuläge-barn-och-unga.md\n',
      illustration: true,
    },
  },
  'file/misnamed': {
    title: 'Filen heter nästan rätt',
    say: ({ name, meant }) => ({
      found: `Filen ${quote(name)} läses inte, för namnet är inte rätt. Det som står i den kommer inte med. Menade du ${quote(meant)}?`,
      expected:
        'Texter heter något på .md, och pengar och indikatorer medel.yaml och indikatorer.yaml, med små bokstäver.',
      todo: `Byt namn på filen till ${quote(meant)}.`,
    }),
    meaning:
      'En fil har ett namn som är nära ett som planen läser: .md.txt, .MD, .yml eller stora bokstäver.',
    why: 'Windows döljer ofta filändelser, så att 1-sip.md.txt ser ut som 1-sip.md. Filen skulle utelämnas ur rapporten utan att någon såg det.',
    example: {
      file: '1-inledning.md.txt',
      wrong: '1-inledning.md.txt\n',
      right: '1-inledning.md\n',
      illustration: true,
    },
  },
  'file/copy': {
    title: 'En kopia av en annan fil',
    say: ({ name, original, plan }) =>
      plan
        ? {
            found: `Planen ${quote(name)} ser ut att vara en kopia av planen ${quote(original)}.`,
            expected: 'Varje plan finns i en mapp. Kommandon utan plan gäller alla mappar, också kopior.',
            todo: 'Flytta kopian ut ur mappen plans, eller ge den ett eget namn.',
          }
        : {
            found: `${isFile(name) ? 'Filen' : 'Mappen'} ${quote(name)} ser ut att vara en kopia av ${quote(original)}. Den läses inte.`,
            expected: 'Varje område och avsnitt finns på ett ställe.',
            todo: 'Ta bort kopian. Ska den vara en egen del av planen ger du den ett eget nummer och namn.',
          },
    meaning: 'En fil har ett namn som datorn ger en kopia, och originalet ligger bredvid.',
    why: 'En kopia har samma id:n som originalet. Lästes båda skulle allt i dem finnas två gånger, och felen skulle pekas ut i originalet.',
    example: {
      file: '1-inledning.md',
      wrong: '1-inledning.md\n1-inledning - Kopia.md\n',
      right: '1-inledning.md\n',
      illustration: true,
    },
  },
  'file/unlisted': {
    title: 'Filen hör inte till planen',
    say: ({ name }) => ({
      found: `${quote(name)} hör inte till planen och kommer inte med i rapporten.`,
      todo: 'Flytta filen ut ur planens mapp, eller ta bort den.',
    }),
    meaning:
      'Filen ligger i planens mapp, men den är varken ett avsnitt, en datafil eller en bild som visas i texten.',
    why: 'Den som lade filen där trodde kanske att den skulle komma med i rapporten.',
    example: {
      file: 'anteckningar.docx',
      wrong: 'plans/2023/plan.md\nplans/2023/1-inledning.md\nplans/2023/anteckningar.docx\n',
      right: 'plans/2023/plan.md\nplans/2023/1-inledning.md\n',
      illustration: true,
    },
  },
};
