import {
  type Demand,
  PARTY_KINDS,
  type Party,
  type Predecessors,
  type Ref,
  type SchemeArea,
} from '../model/index.ts';
import type { Fields } from './fields/fields.ts';

/** Those behind the plan: a name a line, or `namn` and `typ`. */
export function bindParties(fields: Fields): readonly Party[] {
  return fields.each('parter').flatMap((item) => {
    // A bare name is read as a text.
    const name = item.text('namn') ?? item.text('text');
    return name === undefined ? [] : [{ name, kind: item.word('typ', PARTY_KINDS) }];
  });
}

/** `föregås-av`: plans by name, or `ingen` and why. */
export function bindPredecessors(fields: Fields): Predecessors | undefined {
  const none = fields.under('föregås-av')?.text('ingen');
  const plans = fields.refs('föregås-av');
  return none === undefined && plans === undefined ? undefined : { plans: plans ?? [], none };
}

/** The county's own scheme of areas. */
export function bindScheme(fields: Fields): readonly SchemeArea[] {
  return fields.each('indelning').flatMap((item) => {
    const id = item.text('id');
    if (id === undefined) return [];
    return [
      {
        id,
        title: item.text('rubrik') ?? id,
        covers: item.refs('motsvarar') ?? [],
        origin: item.origin(),
      },
    ];
  });
}

/** The demands that a section tells of. */
export function bindDemands(fields: Fields): readonly Demand[] {
  return fields.each('krav').map((item) => ({
    about: oneOrMore(item, 'avser'),
    text: item.text('text') ?? '',
    due: item.text('senast'),
    consequence: item.text('följd'),
    origin: item.origin(),
  }));
}

/** One id, or a list of them. */
export function oneOrMore(fields: Fields, name: string): readonly Ref[] {
  return fields.refs(name) ?? [refAt(fields, name) ?? []].flat();
}

/** A single word that points at something, with its place. */
export function refAt(fields: Fields, name: string): Ref | undefined {
  const id = fields.text(name);
  return id === undefined ? undefined : { id, span: fields.at(name) };
}
