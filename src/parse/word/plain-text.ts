import type { WordText } from './document.ts';

/** Words without any dress, which nobody has changed. */
export function undressedText(value: string): WordText {
  return {
    kind: 'text',
    value,
    strong: false,
    emphasis: false,
    struck: false,
    raised: undefined,
    hidden: false,
    caps: false,
    underlined: false,
    size: undefined,
    change: undefined,
  };
}
