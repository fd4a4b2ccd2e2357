import { CST, Lexer } from 'yaml';

/** A lexical piece of YAML. All tokens together are the text; `line` counts from 0. */
export interface Token {
  readonly type: TokenType;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Columns before it on its line. */
  readonly column: number;
}

type TokenType = Exclude<CST.TokenType, 'scalar'> | 'plain' | 'block-text' | 'flow-error-end' | 'unknown';

/** The lexer sends these in between; they are not in the text. */
const DOCUMENT = '\u0002';
const FLOW_ERROR_END = '\u0018';
const SCALAR = '\u001f';

/** Splits YAML into tokens. Linear and without recursion, so it may run before any limit is checked. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let lineStart = 0;
  let scalarNext = false;
  let blockNext = false;
  for (const piece of new Lexer().lex(text)) {
    if (!scalarNext && (piece === DOCUMENT || piece === SCALAR || piece === FLOW_ERROR_END)) {
      scalarNext = piece === SCALAR;
      if (piece === FLOW_ERROR_END) tokens.push(emptyToken('flow-error-end', start, start - lineStart));
      continue;
    }
    const type = scalarNext ? (blockNext ? 'block-text' : 'plain') : plainType(piece);
    if (type === 'block-scalar-header') blockNext = true;
    else if (scalarNext) blockNext = false;
    scalarNext = false;
    tokens.push({ type, text: piece, start, end: start + piece.length, column: start - lineStart });
    start += piece.length;
    const newline = piece.lastIndexOf('\n');
    if (newline !== -1) lineStart = start - piece.length + newline + 1;
  }
  return tokens;
}

function emptyToken(type: TokenType, at: number, column: number): Token {
  return { type, text: '', start: at, end: at, column };
}

function plainType(piece: string): TokenType {
  const type = CST.tokenType(piece);
  return type === null || type === 'scalar' ? 'unknown' : type;
}

/** Whether the token carries something else than room between tokens. */
export function isSignificant(token: Token): boolean {
  return token.type !== 'space' && token.type !== 'newline' && token.type !== 'comment';
}
