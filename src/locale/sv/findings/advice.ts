import { areaFile } from '../../example.ts';
import type { CodesOf, WordsAndExamplesOf } from '../../sentence.ts';

const AREA = '2-områden/1-suicidprevention.md';
export const adviceFindings: WordsAndExamplesOf<CodesOf<'advice'>> = {
  'advice/goals-unmeasured': {
    title: 'Mål utan indikator',
    say: ({ count, all }) => ({
      found:
        count === all
          ? `Inget av planens ${all} mål säger vilken indikator som visar om det nås.`
          : `Av planens ${all} mål är det ${count} som inte säger vilken indikator som visar om målet nås.`,
      todo: 'Skriv indikatorns id under ”indikatorer” i målet, eller låt det vara om målet inte kan mätas.',
    }),
    meaning: 'Flera av målen i planen pekar inte på någon indikator.',
    why: 'Socialstyrelsens uppföljning av överenskommelserna 2016–2018 ska ha funnit att en del av länens mål saknade indikatorer, så att det inte gick att se om de nåddes.',
    example: {
      file: AREA,
      wrong: areaFile('mål:\n  - id: färre-suicid\n    text: Färre tar sitt liv.\n'),
      right: areaFile(
        'mål:\n  - id: färre-suicid\n    text: Färre tar sitt liv.\n    indikatorer: [suicidtal]\n',
      ),
      illustration: true,
    },
  },
  'advice/indicators-bare': {
    title: 'Indikatorer utan utgångsläge och målvärde',
    say: ({ count, all }) => ({
      found:
        count === all
          ? `Ingen av planens ${all} indikatorer har utgångsläge eller målvärde.`
          : `Av planens ${all} indikatorer är det ${count} som varken har utgångsläge eller målvärde.`,
      todo: 'Skriv ”baslinje” med år och värde, och ”målvärde” med året det ska nås. Är läget inte känt skriver du okänt.',
    }),
    meaning: 'Flera indikatorer säger varken var länet börjar eller vart det vill nå.',
    why: 'Ett län skrev själv i sin plan för 2017 att det behövde arbeta mer med att välja indikatorer och koppla dem till målen. Utan utgångsläge och målvärde går en indikator inte att läsa av.',
    example: {
      file: 'indikatorer.yaml',
      wrong: 'sip-antal:\n  text: Antal SIP\n  typ: antal\n',
      right:
        'sip-antal:\n  text: Antal SIP\n  typ: antal\n  baslinje:\n    år: 2022\n    värde: 40\n  målvärde:\n    år: 2025\n    värde: 60\n',
      illustration: true,
    },
  },
  'advice/days-untold': {
    title: 'Aktiviteter utan dag',
    say: ({ count, all }) => ({
      found:
        count === all
          ? `Ingen av planens ${all} aktiviteter säger när den ska vara gjord.`
          : `Av planens ${all} aktiviteter är det ${count} som inte säger när de ska vara gjorda.`,
      todo: 'Skriv ”senast” med dag, månad eller år i aktiviteten. Arbete som pågår hela tiden kan stå utan.',
    }),
    meaning: 'Flera aktiviteter som ska göras har ingen sista dag.',
    why: 'Den som har följt upp länens planer skriver att konkreta resultat är svåra att utvärdera. En aktivitet utan dag kan aldrig sägas vara sen, eller gjord i tid.',
    example: {
      file: AREA,
      wrong: areaFile('aktiviteter:\n  - id: kurs\n    text: En kurs hålls.\n    status: planerad\n'),
      right: areaFile(
        'aktiviteter:\n  - id: kurs\n    text: En kurs hålls.\n    status: planerad\n    senast: 2024-09\n',
      ),
      illustration: true,
    },
  },
  'advice/participation-untold': {
    title: 'Vilka har varit med?',
    say: () => ({
      found: 'Planen säger inte vilka av dem den är till för som har varit med när den togs fram.',
      todo: 'Skriv ett avsnitt med ”roll: delaktighet”: vilka som var med, när och vad de ändrade.',
    }),
    meaning:
      'Inget avsnitt har rollen delaktighet, och ingen rubrik handlar om brukare, anhöriga eller delaktighet.',
    why: 'Mer än hälften av länen satte 2017 delaktighet bland det viktigaste. En läsare vill se vad det betydde för planen.',
    example: {
      file: '4-delaktighet.md',
      wrong: '---\ntyp: avsnitt\n---\n\n# Samråd\n\nPlanen har varit på samråd.\n',
      right:
        '---\ntyp: avsnitt\nroll: delaktighet\n---\n\n# Samråd\n\nBrukarrådet läste planen i mars och ändrade målen.\n',
      illustration: true,
    },
  },
  'advice/results-untold': {
    title: 'Redovisningen visar inga resultat',
    say: ({ year }) => ({
      found: `Redovisningen visar inget värde för ${year} i någon indikator.`,
      todo: 'Skriv värdena under ”serier” i indikatorer.yaml. Finns inga säger du i texten vad arbetet ledde till.',
    }),
    meaning: 'Ingen indikator har ett värde för det år som redovisas.',
    why: 'Den som har följt upp länens planer skriver att konkreta resultat är svåra att utvärdera. Vad som är gjort säger inte vad det ledde till.',
    example: {
      file: 'indikatorer.yaml',
      wrong: 'sip-antal:\n  text: Antal SIP\n  typ: antal\n',
      right:
        'sip-antal:\n  text: Antal SIP\n  typ: antal\n  serier:\n    - nivå: län\n      värden:\n        2023: 52\n',
      illustration: true,
    },
  },
  'advice/indicators-untyped': {
    title: 'Indikatorer utan typ',
    say: ({ count, all }) => ({
      found:
        count === all
          ? `Ingen av planens ${all} indikatorer säger vilken sorts värde den har.`
          : `Av planens ${all} indikatorer är det ${count} som inte säger vilken sorts värde de har.`,
      todo: 'Skriv ”typ” i indikatorn: ja-nej, antal, andel, tal eller skala.',
    }),
    meaning: 'Flera indikatorer har varken typ eller enhet.',
    why: 'Den som har följt upp länens planer skriver att konkreta resultat är svåra att utvärdera. Utan typ vet ingen om det är ett antal eller en andel som ska samlas in, och då går två år inte att jämföra.',
    example: {
      file: 'indikatorer.yaml',
      wrong: 'sip-antal:\n  text: SIP för unga\n',
      right: 'sip-antal:\n  text: SIP för unga\n  typ: antal\n',
      illustration: true,
    },
  },
};
