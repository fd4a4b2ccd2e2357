import type { FindingData, PlanPart, ShownPart } from '../../../diagnostics/index.ts';
import { sectionFile } from '../../example.ts';
import { listed } from '../../list.ts';
import { shown } from '../../quoted.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { didYouMean, knownWords, quote, rightWords } from '../words.ts';

type KindPlace = FindingData['kind/misplaced']['place'];

const PLACE: Readonly<Record<KindPlace, { readonly name: string; readonly expected: string }>> = {
  'plan.md': { name: 'I plan.md', expected: 'I plan.md ska det stå ”typ: plan”.' },
  'index.md': { name: 'I index.md', expected: 'I index.md ska det stå ”typ: kapitel”.' },
  section: {
    name: 'I ett avsnitt',
    expected: 'Ett avsnitt har typen avsnitt, område, arbetsgrupper, beslut eller bilaga.',
  },
};

const PLAN_PART: Readonly<Record<PlanPart | ShownPart, string>> = {
  files: 'filer',
  characters: 'tecken',
  lines: 'rader',
  words: 'ord',
  signs: 'tecken med egen betydelse, till exempel * och |',
  fields: 'kolon och kommatecken i filhuvuden och YAML-filer',
  items: 'punkter i listor och citat',
  headings: 'rubriker',
  rows: 'rader i tabeller',
  pixels: 'bildpunkter i fotografier',
  unpacked: 'byte i PNG-bilder som måste packas upp',
  strokes: 'punkter och bokstäver i ritade bilder',
  values: 'värden i diagram',
};

type Measures = Extract<FindingData['plan/too-large'], { readonly percent: number }>['measures'];

const share = ({ part, count, percent }: Measures[number]) =>
  `${format.integer(count)} ${PLAN_PART[part]} (${percent} procent)`;

export const folderFindings: WordsAndExamplesOf<CodesOf<'plan' | 'chapter' | 'path' | 'kind'>> = {
  'plan/missing': {
    title: 'plan.md saknas',
    say: ({ folder }) => ({
      found: `I mappen ${quote(folder)} finns ingen plan.md.`,
      expected: 'Varje plan har en fil som heter plan.md, med titel, län och period.',
      todo: 'Lägg till plan.md, eller kontrollera att mappen är den rätta.',
    }),
    meaning:
      'Varje plan har en fil som heter plan.md. Där står vems planen är, vilken tid den gäller och vilken överenskommelse den följer.',
    why: 'Utan plan.md går det inte att veta vad planen ska prövas mot.',
    example: {
      file: 'plan.md',
      wrong: 'plans/2023/1-inledning.md\n',
      right: 'plans/2023/plan.md\nplans/2023/1-inledning.md\n',
      illustration: true,
    },
  },
  'plan/empty': {
    title: 'Planen är tom',
    say: ({ folder }) => ({
      found: `Planen i mappen ${quote(folder)} har inget innehåll: inga kapitel och inga avsnitt.`,
      todo: 'Lägg till minst ett avsnitt, till exempel filen 1-inledning.md.',
    }),
    meaning: 'Planens mapp innehåller inget kapitel och inget avsnitt.',
    why: 'En tom plan har inga fel, men den är inte heller en plan. Den får inte kallas godkänd.',
    example: {
      file: 'plan.md',
      wrong: 'plans/2023/plan.md\n',
      right: 'plans/2023/plan.md\nplans/2023/1-inledning.md\n',
      illustration: true,
    },
  },
  'plan/unknown': {
    title: 'Planen som nämns finns inte',
    say: ({ plan, field, suggestion }, expected) => ({
      found: `Fältet ${quote(field)} nämner planen ${quote(plan)}, som inte finns här.`,
      ...knownWords('Planer som finns', expected),
      todo: didYouMean(suggestion, 'Rätta namnet, eller ta bort det.'),
    }),
    meaning:
      'En plan säger att den följer på en annan plan, hör under den eller är dess syster, men den andra finns inte bland planerna här.',
    why: 'Årens planer jämförs med varandra. Pekar en plan fel går det inte att se vad som har fallit bort.',
    example: {
      file: 'plan.md',
      wrong: 'föregås-av: [2032]\n',
      right: 'föregås-av: [2022]\n',
      illustration: true,
    },
  },
  'plan/misfit': {
    title: 'Planen som nämns passar inte',
    say: ({ other, field, misfit, here, there }) => ({
      found: {
        kind: `Planen ${shown(other)} har slaget ${quote(there)}. En plan kan bara höra under en inriktning, eller under en plan som gäller för längre tid.`,
        county: `Planen ${shown(other)} gäller länet ${quote(there)}, men den här planen gäller ${quote(here)}.`,
        period: `Planen ${shown(other)} gäller ${there}, men den här planen gäller ${here} och ligger därför inte under den.`,
        order: `Planen ${shown(other)} gäller ${there} och kan inte vara planen före den här, som gäller ${here}.`,
        apart: `Planen ${shown(other)} gäller ${there}, men den här planen gäller ${here}. De har ingen tid gemensam.`,
        itself: `Planen ${shown(other)} nämner sig själv.`,
      }[misfit],
      expected: {
        under:
          'Fältet under nämner den inriktning för samma län som gäller när planen börjar. Hör planen under ett av en annan plans mål står det i under-mål.',
        'föregås-av': 'Fältet föregås-av nämner planer för samma län som börjar tidigare.',
        systerplaner: 'Systerplaner är andra planer för samma län och tid.',
      }[field],
      todo: `Byt plan i ${quote(field)}, eller ta bort fältet.`,
    }),
    meaning:
      'Planen säger att den hör under en annan plan, följer på den eller är dess syster, men den andra är av ett annat slag, för ett annat län eller för en tid som inte passar.',
    why: 'Löften följs från plan till plan. Pekar planen på fel plan hålls den mot löften som inte är dess egna, och de egna glöms.',
    example: {
      file: 'plan.md',
      wrong: 'län: Gävleborg\nperiod: 2031\nunder: halland/2030\n',
      right: 'län: Gävleborg\nperiod: 2031\nunder: inriktning/2030\n',
      illustration: true,
    },
  },
  'plan/goal-unknown': {
    title: 'Målet finns inte i planen ovanför',
    say: ({ goal, plan, suggestion }, expected) => ({
      found: `Fältet ”under-mål” nämner målet ${quote(goal)}, men ${shown(plan)} har inget mål med det id:t.`,
      ...knownWords('Mål i den planen', expected),
      todo: didYouMean(suggestion, 'Byt till ett mål som finns, eller ta bort det.'),
    }),
    meaning:
      'En temaplan säger att den hör under ett mål i en annan plan, men den planen har inget sådant mål.',
    why: 'Den som läser målet ska kunna se vad som görs för det, också i andra planer.',
    example: {
      file: 'plan.md',
      wrong: 'under: 2024\nunder-mål: [färre-sucid]\n',
      right: 'under: 2024\nunder-mål: [färre-suicid]\n',
      illustration: true,
    },
  },
  'plan/followed-twice': {
    title: 'Två planer följer på samma plan',
    say: ({ other, followed }) => ({
      found: `Både den här planen och ${shown(other)} följer på ${shown(followed)}, och de gäller för samma tid.`,
      expected: 'Det som utlovades ska få svar i en plan, så att det går att se var.',
      todo: `Skriv föregås-av i plan.md i den plan som inte följer på ${shown(followed)}. Hör den ena under den andra skriver du under.`,
    }),
    meaning: 'Två planer för samma län och tid säger båda att de följer på samma tidigare plan.',
    why: 'Då går det inte att veta vilken av dem som ska svara på det som utlovades, och samma löfte krävs in två gånger.',
    example: {
      file: 'plan.md',
      wrong: 'föregås-av: [2023]\n',
      right: 'under: 2024\n',
      illustration: true,
    },
  },
  'plan/distant': {
    title: 'En plan saknas däremellan',
    say: ({ before, until }) => ({
      found: `Närmast före den här planen ligger ${shown(before)}, som gällde till och med ${until}. Vad som utlovades däremellan går inte att följa.`,
      todo: `Följer planen ändå på ${shown(before)} skriver du det i föregås-av. Annars skriver du föregås-av med ingen: och varför.`,
    }),
    meaning:
      'Det är mer än ett år mellan den här planen och den som ligger närmast före i samma serie. Planen hålls inte mot den.',
    why: 'Löften följs från plan till plan. Saknas en plan går kedjan av, och det är bättre att det syns än att gamla löften krävs in i fel plan.',
    example: {
      file: 'plan.md',
      wrong: 'period: 2022\n',
      right: 'period: 2022\nföregås-av:\n  ingen: planerna för åren däremellan finns inte här\n',
      illustration: true,
    },
  },
  'plan/too-large': {
    title: 'Planen är för stor',
    say: (data) => ({
      ...('part' in data
        ? {
            found: `Hit har planens filer ${format.integer(data.count)} ${PLAN_PART[data.part]} tillsammans.`,
            expected: `Gränsen är ${format.integer(data.limit)} i en plan.`,
          }
        : {
            found: `Hit fyller planens filer tillsammans ${data.percent} procent av gränserna. Mest är det ${listed(data.measures.slice(0, 3).map(share), 'och')}.`,
            expected: `Ju mer det finns av det ena, desto mindre ryms av det andra: andelarna får tillsammans vara högst ${data.limit} procent.`,
          }),
      todo: 'Korta texterna, eller dela planen i två.',
    }),
    meaning:
      'Planens filer har tillsammans mer text, fler punkter, rubriker eller tabellrader än programmet kan läsa på rimlig tid.',
    why: 'Gränsen skyddar mot planer som skulle få granskningen att stanna. Trehundra områden av vanlig längd ryms.',
    example: {
      file: 'plan.md',
      wrong: 'plans/2023/plan.md\nplans/2023/1-del.md\n… (tusentals långa filer)\n',
      right: 'plans/2023/plan.md\nplans/2023/1-del.md\n',
      illustration: true,
    },
  },
  'plan/too-many-findings': {
    title: 'Planen har fler fynd än som kan visas',
    say: ({ count, limit }) => ({
      found: `Planen har ${format.integer(count)} fynd. Här står de ${format.integer(limit)} tyngsta.`,
      expected: 'Det som inte visas kan vara vad som helst, så planen är underkänd.',
      todo: 'Rätta det som står flest gånger, och kontrollera planen igen.',
    }),
    meaning: 'Planen har så många fynd att alla inte går att visa.',
    why: 'Gränsen skyddar mot filer som skulle fylla en logg eller få granskningen att stanna. Ingen läser tiotusen fynd.',
    example: {
      file: '1-inledning.md',
      wrong: 'x1: 1\nx2: 2\n… (tiotusentals fält som inte finns)\n',
      right: 'typ: avsnitt\n',
      illustration: true,
    },
  },
  'plan/given-twice': {
    title: 'Samma namn är angivet två gånger',
    say: ({ what, name }) => ({
      found: {
        party: `Parten ${quote(name)} står mer än en gång under ”parter”.`,
        excluded: `Området ${quote(name)} står mer än en gång under ”utanför”.`,
        leaving: `${quote(name)} står mer än en gång under ”utgår”.`,
        series: `Indikatorn har mer än en serie för ${quote(name)}.`,
      }[what],
      expected: 'Av två uppgifter om samma sak vet ingen vilken som gäller.',
      todo: 'Ta bort den ena, eller rätta det som skiljer dem åt.',
    }),
    meaning:
      'En part, ett område som planen lämnar utanför, något som utgår eller en serie med värden är angiven två gånger.',
    why: 'Rapporten visar båda, och nästa års plan jämförs med dem. Säger de olika saker stämmer ingen av dem säkert.',
    example: {
      file: 'plan.md',
      wrong: 'parter:\n  - namn: NSPH\n    typ: civilsamhälle\n  - namn: NSPH\n    typ: region\n',
      right: 'parter:\n  - namn: NSPH\n    typ: civilsamhälle\n',
      illustration: true,
    },
  },
  'chapter/index-missing': {
    title: 'Kapitlet saknar index.md',
    say: ({ folder }) => ({
      found: `Kapitlet i mappen ${quote(folder)} saknar index.md.`,
      expected: 'Kapitlets rubrik och egen text står i index.md.',
      todo: 'Lägg till index.md i mappen, med ”typ: kapitel” i filhuvudet och en rubrik.',
    }),
    meaning: 'En mapp i planen är ett kapitel. Kapitlets rubrik och inledande text står i filen index.md.',
    why: 'Utan index.md har kapitlet ingen rubrik i rapporten.',
    example: {
      file: '2-gemensamt/index.md',
      wrong: 'plans/2023/2-gemensamt/1-sip.md\n',
      right: 'plans/2023/2-gemensamt/index.md\nplans/2023/2-gemensamt/1-sip.md\n',
      illustration: true,
    },
  },
  'path/outside-workspace': {
    title: 'Utanför arbetsmappen',
    say: ({ target, by }) => ({
      found:
        by === 'link'
          ? 'Filen är en genväg till en plats utanför arbetsmappen.'
          : `${quote(target)} ligger utanför arbetsmappen.`,
      expected: 'Allt som planen använder ska ligga i arbetsmappen, alltså den mapp som innehåller plans.',
      todo:
        by === 'link'
          ? 'Ersätt genvägen med en kopia av filen.'
          : 'Kopiera filen till planens mapp, och använd kopian.',
    }),
    meaning:
      'En bild eller en genväg leder till en plats utanför arbetsmappen, alltså den mapp som innehåller plans.',
    why: 'Planen ska vara hel i sig själv. Dessutom skulle någon annars kunna få med en fil i rapporten som inte är avsedd för andra.',
    example: {
      file: '1-inledning.md',
      wrong: sectionFile('![Karta över länets kommuner](../../../Bilder/karta.png)'),
      right: sectionFile('![Karta över länets kommuner](bilder/karta.png)'),
    },
  },
  'kind/misplaced': {
    title: 'Typen står på fel plats',
    say: ({ kind, place }, expected) => ({
      found: `${PLACE[place].name} står ${quote(`typ: ${kind}`)}.`,
      expected: PLACE[place].expected,
      ...rightWords('Här kan typen vara', expected),
      todo: 'Ändra typen i filhuvudet, eller flytta filen dit den hör hemma.',
    }),
    meaning:
      'Varje fil säger med ”typ” vad den är. I plan.md är typen plan, i index.md kapitel, och i övriga filer avsnitt, område, arbetsgrupper, beslut eller bilaga.',
    why: 'Vilka fält en fil kan ha beror på typen. Mappen och typen måste därför säga samma sak.',
    example: {
      file: '2-gemensamt/index.md',
      wrong: '---\ntyp: avsnitt\n---\n\n# Gemensamma insatser\n',
      right: '---\ntyp: kapitel\n---\n\n# Gemensamma insatser\n',
    },
  },
};
