import type { Token } from './tokens.ts';

export interface CommaTrap {
  readonly before: string;
  readonly after: string;
  /** Of the whole text that was meant. */
  readonly start: number;
  readonly end: number;
  readonly comma: number;
}

/** An entry between two commas inside `{ }` or `[ ]`. */
interface Item {
  readonly first: Token;
  last: Token;
  hasKey: boolean;
  /** The first token after the key's colon, or of the entry where there is none. */
  valueFrom: Token | undefined;
  /** Whether the value is words without quotes and nothing else. */
  plain: boolean;
}

interface Frame {
  readonly map: boolean;
  before: Item | undefined;
  item: Item | undefined;
  comma: Token | undefined;
}

/**
 * `{belopp: 7 649 410,97 kr}` and `[12,4, 11,9]`: a comma inside a text or a number. In `{ }` an entry without a colon
 * was the rest of the text before it. In `[ ]` a comma between two digits was a decimal comma; `[a,b]` is a list.
 */
export function findCommaTraps(text: string, tokens: readonly Token[]): CommaTrap[] {
  const traps: CommaTrap[] = [];
  let frames: Frame[] = [];
  for (const token of tokens) {
    const frame = frames.at(-1);
    if (token.type === 'flow-map-start' || token.type === 'flow-seq-start') {
      if (frame !== undefined) addToItem(frame, token);
      frames.push({
        map: token.type === 'flow-map-start',
        before: undefined,
        item: undefined,
        comma: undefined,
      });
    } else if (token.type === 'flow-error-end') {
      frames = [];
    } else if (frame === undefined) {
    } else if (token.type === 'flow-map-end' || token.type === 'flow-seq-end') {
      closeItem(text, frame, traps);
      frames.pop();
      const outer = frames.at(-1);
      if (outer?.item !== undefined) outer.item.last = token;
    } else if (token.type === 'comma') {
      closeItem(text, frame, traps);
      frame.comma = token;
    } else if (token.type !== 'space' && token.type !== 'newline' && token.type !== 'comment') {
      addToItem(frame, token);
    }
  }
  return traps;
}

function addToItem(frame: Frame, token: Token): void {
  const plain = token.type === 'plain';
  const { item } = frame;
  if (item === undefined) {
    frame.item = { first: token, last: token, hasKey: false, valueFrom: token, plain };
  } else if (token.type === 'map-value-ind' && !item.hasKey) {
    item.hasKey = true;
    item.valueFrom = undefined;
  } else {
    item.plain = item.valueFrom === undefined && plain;
    item.valueFrom ??= token;
  }
  if (frame.item !== undefined) frame.item.last = token;
}

function closeItem(text: string, frame: Frame, traps: CommaTrap[]): void {
  const { before, item, comma } = frame;
  frame.item = undefined;
  if (item === undefined) return;
  const from = before?.valueFrom;
  if (
    before === undefined ||
    from === undefined ||
    comma === undefined ||
    !isCut(frame, before, item, comma)
  ) {
    frame.before = item;
    return;
  }
  traps.push({
    before: text.slice(from.start, before.last.end),
    after: text.slice(item.first.start, item.last.end),
    start: from.start,
    end: item.last.end,
    comma: comma.start,
  });
  before.last = item.last;
}

function isCut(frame: Frame, before: Item, item: Item, comma: Token): boolean {
  if (!before.plain || !item.plain || item.hasKey) return false;
  if (frame.map) return before.hasKey;
  const adjacent = before.last.end === comma.start && comma.end === item.first.start;
  return adjacent && /\d$/.test(before.last.text) && /^\d/.test(item.first.text);
}
