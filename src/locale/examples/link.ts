import { type ExamplesOf, section } from '../example.ts';
import type { CodesOf } from '../sentence.ts';

export const linkExamples: ExamplesOf<CodesOf<'link' | 'picture' | 'chart'>> = {
  'link/broken': {
    file: '1-inledning.md',
    wrong: section('Läs mer om [SIP](2-gemensamt/2-sip.md).'),
    right: section('Läs mer om [SIP](2-gemensamt/1-sip.md).'),
  },
  'link/unusable': {
    file: '1-inledning.md',
    wrong: section('Läs mer hos [SKR](https:/skr.se).'),
    right: section('Läs mer hos [SKR](https://skr.se).'),
  },
  'link/active-scheme': {
    file: '1-inledning.md',
    wrong: section('Läs [hela rutinen](javascript:rutin).'),
    right: section('Läs [hela rutinen](https://www.regiongavleborg.se/samverkanswebben/).'),
  },
  'link/local-disk': {
    file: '1-inledning.md',
    wrong: section('Läs [hela rutinen](file:///C:/Users/namn/rutin.pdf).'),
    right: section('Läs [hela rutinen](https://www.regiongavleborg.se/samverkanswebben/).'),
  },
  'link/tracking': {
    file: '1-inledning.md',
    wrong: section('Se [kurserna](https://www.regiongavleborg.se/kurser?utm_source=nyhetsbrev).'),
    right: section('Se [kurserna](https://www.regiongavleborg.se/kurser).'),
  },
  'link/unused-definition': {
    file: '1-inledning.md',
    wrong: section('Kurserna är digitala.\n\n[kurserna]: https://www.regiongavleborg.se/kurser'),
    right: section('[Kurserna] är digitala.\n\n[kurserna]: https://www.regiongavleborg.se/kurser'),
  },
  'chart/empty': {
    file: '1-inledning.md',
    wrong: section('::diagram{indikator=sip-antal}'),
    right: section('Antalet planer mäts första gången i år.'),
  },
  'picture/missing': {
    file: '1-inledning.md',
    wrong: section('![Karta över länets kommuner](bilder/karta.pgn)'),
    right: section('![Karta över länets kommuner](bilder/karta.png)'),
  },
  'picture/remote': {
    file: '1-inledning.md',
    wrong: section('![Karta över länets kommuner](https://www.regiongavleborg.se/karta.png)'),
    right: section('![Karta över länets kommuner](bilder/karta.png)'),
  },
  'picture/no-alternative': {
    file: '1-inledning.md',
    wrong: section('![](bilder/karta.png)'),
    right: section('![Karta över länets kommuner](bilder/karta.png)'),
  },
  'picture/format': {
    file: '1-inledning.md',
    wrong: section('![Karta över länets kommuner](bilder/karta.bmp)'),
    right: section('![Karta över länets kommuner](bilder/karta.png)'),
  },
  'picture/inline': {
    file: '1-inledning.md',
    wrong: section('Kartan ![Karta över länets kommuner](bilder/karta.png) visar kommunerna.'),
    right: section('Kartan visar kommunerna.\n\n![Karta över länets kommuner](bilder/karta.png)'),
  },
};
