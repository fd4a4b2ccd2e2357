import words from '../../../schema/meant-words.json' with { type: 'json' };
import { meantDate } from './meant-date.ts';

const WORDS: { readonly [field: string]: { readonly [word: string]: string } } = words.fält;
/** The word of a closed list that another word means, where authors are known to write that one. */
export function meantWord(field: string, value: string, allowed: readonly string[]): string | undefined {
  const word = value.trim().toLowerCase();
  const meant = meantIn(field, word) ?? meantIn('alla', word);
  return meant !== undefined && allowed.includes(meant) ? meant : undefined;
}

/** Only what stands in the list: `constructor` is a word that an author may write, and that every object knows. */
function meantIn(field: string, word: string): string | undefined {
  const words = Object.hasOwn(WORDS, field) ? WORDS[field] : undefined;
  return words && Object.hasOwn(words, word) ? words[word] : undefined;
}

/** A value as it would be read, where there is one thing that it can mean. `reads` tells whether a proposal may stand there. */
export function meantValue(
  format: string,
  field: string,
  value: string,
  reads: (proposal: string) => boolean,
): string | undefined {
  if (format === 'datum') return meantDate(field, value.trim(), reads);
  const years = field === 'överenskommelse' ? value.match(/\d{4}/g) : null;
  if (years?.length === 1) return years[0];
  const proposal = propose(format, value.trim());
  return proposal !== undefined && proposal !== value && reads(proposal) ? proposal : undefined;
}

function propose(format: string, value: string): string | undefined {
  switch (format) {
    case 'årsperiod':
      return value.replace(/^(\d{4})\s*[-‐‑‒—−/]\s*(\d{4})$/, '$1–$2');
    case 'värde':
      return meantIn('värde', value.toLowerCase()) ?? asNumber(value);
    case 'id':
      // Several words in one place are several ids.
      return /[;,/+]/.test(value) ? undefined : asId(value);
    default:
      return undefined;
  }
}

/** `12.4`, `12,4%`, `1.250` with its thousands parted by a full stop, `ca 12,4`, `40 procent`, `+3`. */
function asNumber(value: string): string {
  return value
    .replace(/^(?:ca\.?|cirka|drygt|knappt|omkring|~)\s*(?=\d)/i, '')
    .replace(/^\+(?=\d)/, '')
    .replace(/^−/, '-')
    .replace(/\s*(?:procent|%)$/i, ' %')
    .replace(/\s*st\.?$/i, '')
    .replace(
      /^(-?\d{1,3})((?:[\u00a0\u202f]\d{3})+|(?:\.\d{3}){2,})(?=$|[ ,])/,
      (_, first: string, rest: string) => first + rest.replace(/[^\d]/g, ' '),
    )
    .replace(/^(-?\d+)\.(\d{1,2})( ?%)?$/, '$1,$2$3');
}

/** `Barn & unga`, `barn_och_unga`, `SIP`: the words with small letters and hyphens. */
function asId(value: string): string {
  return value
    .toLowerCase()
    .replace(/&/g, 'och')
    .replace(/[éèê]/g, 'e')
    .replace(/ü/g, 'u')
    .replace(/[^a-z0-9åäö]+/g, '-')
    .replace(/^-|-$/g, '');
}
