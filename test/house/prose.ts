import { parseAst } from 'vitest/node';
import { textOf } from './reading.ts';

/** Two words beside each other, or with something put in between, that are no name of code, no address and no attribute. */
const PROSE = /(?<![\p{L}\d_$.<:/-])\p{L}{2,}[,;:]? (… )?\p{L}{2,}(?![\p{L}\d_=(:])/u;

/** What looks like words and is none that the program says, with the reason. */
const ALLOWED: readonly { readonly in: RegExp; readonly text: RegExp; readonly why: string }[] = [
  { in: /^src\/cli\//, text: /^(git fetch|plan check$)/, why: 'commands, as they are typed' },
  { in: /^src\/cli\/start\.ts$/, text: /^\(function \(exports/, why: 'code' },
  {
    in: /^src\/cli\/serve\/door\//,
    text: /^(<!doctype html>|plan here …$)/,
    why: 'HTML without words, and what is hashed',
  },
  { in: /^src\/cli\/serve\/answers\/add\.ts$/, text: /^typ: /, why: 'front matter, as it is typed' },
  { in: /./, text: /^vanlig fråga$/, why: 'a word of the open data that schema/underlag.schema.json closes' },
  { in: /^src\/(draft|report)\//, text: /^(parter › )?typ: \S+$/, why: 'front matter, as it is typed' },
  { in: /^src\/bind\/amounts\//, text: /^(tusen|milj|mn|miljoner) (kr|kronor)$/, why: 'units that are read' },
  { in: /^src\/bind\/pictures\/svg\//, text: /^(script|fill|stroke)[\w -]+$/, why: 'names of SVG' },
  {
    in: /^src\/render\/docx\//,
    text: /^(Segoe UI Symbol|Index Link|TOC Heading|Uppgift, svar)$/,
    why: 'names of a font and of styles',
  },
  { in: /^src\/render\/docx\/svg\.ts$/, text: /^<text /, why: 'SVG' },
  { in: /^src\/render\/html\//, text: /^[a-z]+ [a-z]+$/, why: 'two classes, or a keyword of CSS' },
  { in: /^src\/render\/html\//, text: /^(<!doctype html>|@font-face|@media )/, why: 'HTML and CSS' },
  { in: /^src\/render\/pdf\//, text: /(^|\s)BT |^… rg /, why: 'operators of PDF' },
  { in: /^src\/render\/pdf\/metadata\.ts$/, text: /^<\?xpacket/, why: 'XMP' },
];

/** The words that a file would say, with the file before them. What an `Error` says is for builders: it tells of a bug. */
export function proseIn(file: string): readonly string[] {
  const found: string[] = [];
  visit(parseAst(textOf(file), { lang: 'ts' }).body, (text) => {
    const allowed = ALLOWED.some((one) => one.in.test(file) && one.text.test(text));
    if (PROSE.test(text) && !allowed) found.push(`${file}: ${text}`);
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

/** Every text of the code: strings, and templates with … for what is put in. */
function visit(node: unknown, say: (text: string) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, say);
  if (!isNode(node) || isSkipped(node)) return;
  if (node.type === 'Literal' && typeof node.value === 'string') say(node.value);
  if (node.type === 'TemplateLiteral')
    say((node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…'));
  for (const child of Object.values(node)) visit(child, say);
}

function isNode(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

const TYPED = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'];

/** Types vanish, imports are paths, and errors are for builders. */
function isSkipped(node: Node): boolean {
  const type = String(node.type ?? '');
  if (type.startsWith('TS') && !TYPED.includes(type)) return true;
  if (type === 'ImportDeclaration' || type === 'ExportAllDeclaration') return true;
  if (type === 'ExportNamedDeclaration' && node.source) return true;
  return type === 'NewExpression' && /Error$/.test(String((node.callee as Node).name ?? ''));
}
