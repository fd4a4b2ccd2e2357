import type * as lsp from 'vscode-languageserver-types';
import { definitionsAt, type Known, referencesAt } from '../../../assist/index.ts';
import type { Span } from '../../../diagnostics/index.ts';
import { fieldsOf, positionOf } from '../params.ts';
import type { Methods } from '../rpc.ts';
import { type Asked, askedOf, knownOf, type Room } from './room.ts';

/** Marks of a text that lead somewhere: to what they name, to the amount, to the promise that is answered. */
const LEADS = /:(?:se|belopp|plan|svar)\[([^\]\n]*)\]/g;

/** Where an id is written down, where it is spoken of, and what leads there. */
export function placeRequests(room: Room): Methods {
  return {
    'textDocument/definition': (params) => {
      const here = hereOf(room, params);
      return here ? definitionsAt(here.known, here.path, here.at).map(here.locationOf) : [];
    },
    'textDocument/references': (params) => {
      const here = hereOf(room, params);
      const { includeDeclaration } = fieldsOf(fieldsOf(params).context);
      if (!here) return [];
      return referencesAt(here.known, here.path, here.at, includeDeclaration !== false).map(here.locationOf);
    },
    'textDocument/documentHighlight': (params) => {
      const here = hereOf(room, params);
      if (!here) return [];
      const spans = referencesAt(here.known, here.path, here.at, true);
      const own = spans.filter(({ path }) => path === here.path);
      return own.map((span) => ({ range: here.paper.rangeOf(span) }));
    },
    'textDocument/documentLink': (params) => {
      const asked = askedOf(room, params);
      return asked ? linksIn(room, asked) : [];
    },
  };
}

/** The marks of a text as links, but for those that are themselves what they lead to. */
function linksIn(room: Room, asked: Asked): readonly lsp.DocumentLink[] {
  const { path, paper } = asked;
  const known = knownOf(asked);
  return [...paper.stored.text.matchAll(LEADS)].flatMap(({ 0: mark, 1: label = '', index }) => {
    const end = index + mark.length - 1;
    const start = end - label.length;
    // What is written down stands after the kind of thing, and before the one of its amounts that is meant.
    const [target] = definitionsAt(known, path, start + label.indexOf('/') + 1);
    if (!target || (target.path === path && target.start === start)) return [];
    const { uri, range } = locationIn(room, asked, known, target);
    const { line, character } = range.start;
    return [{ range: paper.rangeOf({ start, end }), target: `${uri}#L${line + 1},${character + 1}` }];
  });
}

function hereOf(room: Room, params: unknown) {
  const asked = askedOf(room, params);
  if (!asked) return undefined;
  const known = knownOf(asked);
  const at = asked.paper.offsetAt(positionOf(fieldsOf(params).position));
  return { ...asked, known, at, locationOf: (span: Span) => locationIn(room, asked, known, span) };
}

/** A place as the editor goes to it. What an agreement that ships with the program says lies beside the program. */
function locationIn(room: Room, { desk, papers }: Asked, known: Known, span: Span): lsp.Location {
  const isOurs = desk.session.files().includes(span.path);
  const reader = isOurs ? undefined : known.plans.find(({ result }) => result.sources.has(span.path));
  const paper = papers.of(span.path, reader?.result.sources);
  return { uri: room.desks.uriOf(desk, span.path), range: paper.rangeOf(span) };
}
