import type { CodesOf, SentencesOf } from '../../sentence.ts';
import { format } from '../format.ts';
import { quote } from '../words.ts';

const UNREADABLE = {
  permission: {
    found: 'Filen går inte att läsa, eftersom du inte har rätt att öppna den.',
    todo: 'Be den som äger mappen om tillgång till filen.',
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

/** What of a name is not a number already, so that `8_mål.md` does not become `3-8_mål.md`. */
function withoutNumber(name: string): string {
  return name.replace(/^[\d_. -]+(?=[^.])/, '');
}

export const fileSentences: SentencesOf<CodesOf<'file'>> = {
  'file/unreadable': ({ reason }) => UNREADABLE[reason],
  'file/too-large': ({ bytes, limit }) => ({
    found: `Filen är för stor: ${format.integer(bytes)} byte.`,
    expected: `En fil får vara högst ${format.integer(limit)} byte.`,
    todo: 'Dela upp texten på flera filer.',
  }),
  'file/not-utf8': ({ guess }) => ({
    found:
      guess === undefined
        ? 'Filen är inte sparad som UTF-8. Därför går å, ä och ö inte att läsa säkert.'
        : `Filen är inte sparad som UTF-8, utan troligen som ${guess}. Därför går å, ä och ö inte att läsa säkert.`,
    todo: 'Öppna filen, välj ”Spara som” och teckenkodningen UTF-8.',
  }),
  'file/nul': () => ({
    found: 'I filen finns tecken som aldrig står i vanlig text, så kallade nolltecken.',
    expected: 'Filen ska vara en textfil, sparad som UTF-8.',
    todo: 'Öppna filen, välj ”Spara som” och teckenkodningen UTF-8.',
  }),
  'file/empty': () => ({
    found: 'Filen är tom.',
    todo: 'Skriv något i filen, eller ta bort den.',
  }),
  'file/merge-marker': ({ marker }) => ({
    found: `Här står ${quote(marker)}. Två versioner av texten har inte slagits ihop.`,
    todo: 'Välj vilken text som ska gälla. Ta bort den andra, och raderna med <<<<<<<, ======= och >>>>>>>.',
  }),
  'file/number-missing': ({ name }) => ({
    found: `Namnet ${quote(name)} börjar inte med ett nummer och ett bindestreck.`,
    expected: 'Numret bestämmer var i planen texten kommer.',
    todo: `Låt namnet börja med ett nummer som är ledigt i mappen och ett bindestreck, före ${quote(withoutNumber(name))}.`,
  }),
  'file/number-duplicate': ({ number, name }) => ({
    found: `Numret ${number} används två gånger i samma mapp. Det ena namnet är ${quote(name)}.`,
    expected: 'Varje nummer får användas en gång i en mapp.',
    todo: 'Ge en av dem ett annat nummer.',
  }),
  'file/name-collision': ({ name }) => ({
    found: `Två namn ser likadana ut: ${quote(name)}. De skiljer sig bara i hur bokstäver som å, ä och ö är lagrade.`,
    todo: 'Byt namn på den ena, eller ta bort den.',
  }),
  'file/unlisted': ({ name }) => ({
    found: `${quote(name)} hör inte till planen och kommer inte med i rapporten.`,
    todo: 'Flytta filen ut ur planens mapp, eller ta bort den.',
  }),
};
