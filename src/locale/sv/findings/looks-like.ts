import type { LookAlike } from '../../../diagnostics/index.ts';
import { inBars, shown, straightTitle, strokes } from '../../quoted.ts';
import type { Sentence } from '../../sentence.ts';
import { quote } from '../words.ts';

/** What a text looks like and is not, or becomes and was not meant as. `text` stands in quotation marks, `written` is as it was typed. */
export function looksLike(what: LookAlike, written: string): Sentence {
  return LOOKS_LIKE[what](quote(written), written);
}

/** A remark that nothing closes: all that follows in the file is taken into it. */
export function isOpenRemark(html: string): boolean {
  return html.startsWith('<!--') && !html.includes('-->');
}

const LOOKS_LIKE: Readonly<Record<LookAlike, (text: string, written: string) => Sentence>> = {
  heading: (text) => ({
    found: `${text} ser ut som en rubrik, men blir vanlig text.`,
    expected: 'En rubrik har ett mellanslag efter #.',
    todo: 'Sätt ett mellanslag efter det sista #.',
  }),
  table: (text) => ({
    found: `${text} ser ut som en rad i en tabell, men blir vanlig text.`,
    expected: 'Under tabellens första rad står en rad med streck: | --- | --- |.',
    todo: 'Lägg till raden med streck under kolumnernas namn, och en tom rad före tabellen.',
  }),
  link: (text) => ({
    found: `${text} ser ut som en länk, men blir vanlig text.`,
    expected: 'En länk skrivs [ord](adress), utan mellanslag i adressen och mellan ] och (.',
    todo: 'Ta bort mellanslagen. Ett mellanslag som hör till adressen skrivs %20.',
  }),
  bullets: (text) => ({
    found: `${text} ser ut att börja en lista, men raderna löper ihop till ett stycke.`,
    expected:
      'En punktlista börjar varje rad med ”- ”, en numrerad lista med ”1. ”, och har en tom rad före sig.',
    todo: 'Byt tecknet först på varje rad mot ”- ” eller ”1. ”, och sätt en tom rad före listan.',
  }),
  tabs: (text, written) => ({
    found: `${text} ser ut som en tabell med tabbar, men raderna löper ihop till ett stycke.`,
    expected: 'En tabells celler skiljs åt med lodstreck: | kommun | antal |.',
    todo: `Byt tabbarna mot lodstreck: ${inBars(written.split('\t'))}. Lägg till raden ${strokes(written.split('\t'))} under kolumnernas namn.`,
  }),
  'hard-space': (text) => ({
    found: `I ${text} är mellanslaget ett hårt mellanslag, som på en Mac skrivs med Alt och mellanslag. Därför blir det vanlig text.`,
    expected: 'Efter #, - och 1. står ett vanligt mellanslag, och mellan ] och ( inget alls.',
    todo: 'Ta bort mellanslaget och skriv ett nytt med mellanslagstangenten ensam. Mellan ] och ( tas det bara bort.',
  }),
  mark: (text) => ({
    found: `${text} ser ut som ett märke, men blir vanlig text.`,
    expected: 'Ett märke har inget mellanslag efter kolonet: :plan[id].',
    todo: 'Ta bort mellanslaget efter kolonet.',
  }),
  mojibake: (text) => ({
    found: `${text} ser ut som ett ord där å, ä, ö eller ett citattecken har blivit andra tecken.`,
    expected: 'Texten är sparad som UTF-8, och det som klistras in har kvar sina bokstäver.',
    todo: 'Skriv om ordet. Är det många ord klistrar du in texten på nytt från källan.',
  }),
  quote: (text) => ({
    found: `${text} blir ett citat, för raden börjar med tecknet >. Tecknet syns inte i rapporten.`,
    expected: 'Ett större än-tecken skrivs \\>. Ett citat har en tom rad före sig.',
    todo: 'Skriv \\> om det ska stå ”större än”, eller ”över”. Är det ett citat sätter du en tom rad före, och ett mellanslag efter >.',
  }),
  'outside-list': (text) => ({
    found: `${text} är indragen för lite och hamnar utanför den numrerade listan.`,
    expected: 'Punkter under en numrerad punkt är indragna tre mellanslag.',
    todo: 'Dra in raden tre mellanslag. Ska punkten stå för sig själv tar du bort indraget.',
  }),
  'table-note': (text) => ({
    found: `${text} står direkt under tabellen och blir en rad i den.`,
    expected: 'Text efter en tabell har en tom rad före sig.',
    todo: 'Sätt en tom rad mellan tabellen och texten.',
  }),
  underlined: (text) => ({
    found: `${text} blir en rubrik, för raden under börjar med streck.`,
    expected: 'En rubrik skrivs med # först på raden. En linje, ---, har en tom rad före sig.',
    todo: 'Sätt en tom rad före strecken. Ska det vara en rubrik skriver du ## före orden och tar bort strecken.',
  }),
  stars: (text) => ({
    found: `I ${text} läses tecknen mellan siffrorna som kursiv stil, och syns inte i rapporten.`,
    expected: 'Gånger skrivs × eller \\*.',
    todo: 'Byt * mot ×, eller skriv \\* i stället.',
  }),
  fence: (text) => ({
    found: `${text} börjar ett block med kod, och orden på raden kommer inte med i rapporten.`,
    expected: 'Tre ~ eller ` först på en rad börjar ett block som visas precis som det är skrivet.',
    todo: 'Ta bort tecknen. Ska orden vara viktiga skriver du **orden**.',
  }),
  'open-fence': (text) => ({
    found: `${text} börjar ett block med kod som inte tar slut. Allt under raden visas som det är skrivet, och inga löften i det följs upp.`,
    expected: 'Ett block med kod slutar med en rad som är likadan som den första.',
    todo: 'Ta bort raden. Ska det vara ett block sätter du en likadan rad där det slutar.',
  }),
  'open-remark': (text) => ({
    found: `${text} börjar en anmärkning som inte tar slut. Det som följer läses inte som text.`,
    expected: 'En anmärkning börjar med <!-- och slutar med -->.',
    todo: 'Sätt --> där anmärkningen slutar, eller ta bort <!--.',
  }),
  'drawn-in': (text) => ({
    found: `${text} är indragen så långt att den visas som kod, precis som den är skriven. Inga löften i den följs upp.`,
    expected:
      'Ett stycke börjar längst ut på raden. Under en punkt är det indraget lika långt som punktens text.',
    todo: 'Ta bort mellanslagen först på raderna.',
  }),
  'mark-in-code': (text) => ({
    found: `I ${text} står ett märke i kod. Där är det vanlig text, och löftet eller svaret följs inte upp.`,
    expected: 'Märken står i löpande text, utan ` omkring sig.',
    todo: 'Ta bort tecknen ` omkring texten.',
  }),
  definition: (text, written) => ({
    found: `${text} läses som adressen till en länk, och kommer inte med i rapporten.`,
    expected: 'Hakparenteser och kolon först på en rad är en adress.',
    todo: `Skriv ${shown(written.replace(/^\[([^\]]*)\]:/, '**$1:**'))}.`,
  }),
  title: (text, written) => ({
    found: `${text} ser ut som en länk eller en bild med rubrik, men blir vanlig text.`,
    expected: 'Rubriken står inom raka citattecken: ![ord](bild.png "rubrik").',
    todo: `Skriv ${shown(straightTitle(written))}.`,
  }),
  columns: (text, written) => ({
    found: `${text} ser ut som en rad i en tabell, men raderna löper ihop till ett stycke.`,
    expected: 'En tabells celler skiljs åt med lodstreck: | kommun | antal |.',
    todo: `Byt mellanrummen mot lodstreck: ${inBars(written.split(/ {3,}/))}. Lägg till raden ${strokes(written.split(/ {3,}/))} under kolumnernas namn.`,
  }),
  path: (text, written) => ({
    found: `${text} tappar snedstreck i rapporten.`,
    expected: 'Ett omvänt snedstreck före ett annat tecken försvinner i vanlig text.',
    todo: `Skriv \`${shown(written)}\`, med tecknet \` på båda sidor. Sökvägar som bara fungerar hos er hör inte hemma i en rapport.`,
  }),
};
