import type * as lsp from 'vscode-languageserver-types';
import { type Paper, Papers } from '../paper.ts';
import { fieldsOf } from '../params.ts';
import type { Methods } from '../rpc.ts';
import { type PlanSymbol, symbolsOf } from './plan-symbols.ts';
import { askedOf, checkedAround, type Room } from './room.ts';

/** Signs that editors show beside a name: they know of programs, so these are the nearest. */
const SIGNS: { readonly [K in PlanSymbol['kind']]: lsp.SymbolKind } = {
  kapitel: 3,
  avsnitt: 2,
  område: 5,
  arbetsgrupper: 2,
  beslut: 2,
  bilaga: 2,
  rubrik: 15,
  delområde: 5,
  mål: 14,
  aktivitet: 12,
  markering: 20,
  indikator: 16,
};

/** As many as somebody may want to look through. */
const MOST = 500;
/** Signs of a name that is a whole sentence. */
const LONG = 100;

/** The outline of a file, and names looked for in all plans. */
export function symbolRequests(room: Room): Methods {
  return {
    'textDocument/documentSymbol': (params) => {
      const asked = askedOf(room, params);
      const plan = asked && checkedAround(asked)?.edition?.plan;
      if (!plan) return [];
      const own = symbolsOf(plan).filter(({ span }) => span.path === asked.path);
      return nested(
        [...own].sort((a, b) => a.span.start - b.span.start),
        asked.paper,
      );
    },
    'workspace/symbol': (params) => {
      const { query } = fieldsOf(params);
      const wanted = typeof query === 'string' ? query.normalize('NFC').toLowerCase() : '';
      return room.desks.all
        .flatMap((desk) => {
          const papers = new Papers(desk, room.documents);
          return desk.session.workspace.plans.flatMap((name) => {
            const { edition, sources } = desk.session.checked(name);
            const symbols = edition ? symbolsOf(edition.plan) : [];
            return symbols
              .filter((symbol) => isMeant(symbol, wanted))
              .map(({ span, ...symbol }) => ({
                name: nameOf(symbol),
                kind: SIGNS[symbol.kind],
                containerName: name,
                location: {
                  uri: room.desks.uriOf(desk, span.path),
                  range: papers.of(span.path, sources).rangeOf(span),
                },
              }));
          });
        })
        .slice(0, MOST);
    },
  };
}

function isMeant({ name, id }: PlanSymbol, wanted: string): boolean {
  return [name, id ?? ''].some((word) => word.toLowerCase().includes(wanted));
}

/** Editors show a name on one line, and none that is empty. */
function nameOf({ name, id, kind }: Omit<PlanSymbol, 'span'>): string {
  const line = name.replace(/\s+/g, ' ').trim() || (id ?? kind);
  return line.length > LONG ? `${line.slice(0, LONG)}…` : line;
}

/** Headings hold what comes after them up to the next that is not below them. What stands before the first stands by itself. */
function nested(symbols: readonly PlanSymbol[], paper: Paper): readonly lsp.DocumentSymbol[] {
  const roots: lsp.DocumentSymbol[] = [];
  const above: { readonly level: number; readonly children: lsp.DocumentSymbol[] }[] = [];
  symbols.forEach((symbol, i) => {
    const { level, span, kind, id } = symbol;
    while (level !== undefined && above.length > 0 && above.at(-1)!.level >= level) above.pop();
    const next = symbols
      .slice(i + 1)
      .find((other) => other.level !== undefined && other.level <= (level ?? 0));
    const end = level === undefined ? span.end : (next?.span.start ?? paper.stored.text.length);
    const children: lsp.DocumentSymbol[] = [];
    const shown = {
      name: nameOf(symbol),
      ...(id !== undefined && { detail: id }),
      kind: SIGNS[kind],
      range: paper.rangeOf({ start: span.start, end: Math.max(end, span.end) }),
      selectionRange: paper.rangeOf(span),
      children,
    };
    (above.at(-1)?.children ?? roots).push(shown);
    if (level !== undefined) above.push({ level, children });
  });
  return roots;
}
