/** Where somebody writes in the text below the fields, where something can be offered. */
export type TextPlace =
  /** After a colon: the name of a mark. */
  | {
      readonly kind: 'name';
      readonly isOwnLine: boolean;
      readonly typed: string;
      readonly from: number;
      readonly to: number;
    }
  /** Between a mark's brackets. */
  | {
      readonly kind: 'label';
      readonly name: string;
      readonly typed: string;
      readonly from: number;
      readonly to: number;
    }
  /** A name between a mark's braces, or the value after it. */
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly attribute: string | undefined;
      readonly given: readonly string[];
      readonly typed: string;
      readonly from: number;
      readonly to: number;
    }
  /** The address of a picture or a link. */
  | {
      readonly kind: 'address';
      readonly isPicture: boolean;
      readonly typed: string;
      readonly from: number;
      readonly to: number;
    };

export function textPlaceAt(text: string, offset: number): TextPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const end = text.indexOf('\n', offset);
  const after = text.slice(offset, end === -1 ? text.length : end);
  const upTo = (sign: RegExp) => offset + sign.exec(after)![0].length;
  const braces = /(::?)([\p{L}]+)(?:\[[^\]]*\])?\{([^{}]*)$/u.exec(before);
  if (braces) {
    const inside = braces[3]!;
    const given = [...inside.matchAll(/([^\s={}"']+)\s*=/g)].map(([, name]) => name!);
    const value = /([^\s={}"']+)=("?)([^\s"]*)$/.exec(inside);
    const typed = value ? value[3]! : /[^\s]*$/.exec(inside)![0];
    return {
      kind: 'attribute',
      name: braces[2]!,
      attribute: value?.[1],
      given,
      typed,
      from: offset - typed.length,
      to: upTo(/^[\p{L}\p{N}-]*/u),
    };
  }
  const label = /(?<![\p{L}\p{N}:]):([\p{L}]+)\[([^\]]*)$/u.exec(before);
  if (label) {
    const typed = label[2]!;
    return { kind: 'label', name: label[1]!, typed, from: offset - typed.length, to: upTo(/^[^\]\s]*/) };
  }
  const address = /(!?)\[[^\]]*\]\(([^()\s]*)$/.exec(before);
  if (address) {
    const typed = address[2]!;
    return {
      kind: 'address',
      isPicture: address[1] === '!',
      typed,
      from: offset - typed.length,
      to: upTo(/^[^)\s"]*/),
    };
  }
  const name = /(?<![\p{L}\p{N}:])(::?)([\p{L}]*)$/u.exec(before);
  if (!name) return undefined;
  const isOwnLine = name[1] === '::' && before === name[0];
  if (name[1] === '::' && !isOwnLine) return undefined;
  return { kind: 'name', isOwnLine, typed: name[2]!, from: offset - name[2]!.length, to: offset };
}
