import type { WordInline, WordThing } from './document.ts';
import { wordsBelow, type XmlNode } from './read-xml.ts';
import { doubt, type Place, type ReadBlocks, type Reading } from './reading.ts';

/** What is said of a drawing for those who do not see it. */
interface Within {
  readonly alternative: string | undefined;
}

/** Pictures, text boxes, charts and the like, in the order in which the drawing has them. */
export function drawingInlines(
  drawing: XmlNode,
  place: Place,
  reading: Reading,
  blocks: ReadBlocks,
): readonly WordInline[] {
  const found: WordInline[] = [];
  walk(drawing, { alternative: alternativeIn(drawing) }, place, reading, blocks, found);
  return found;
}

function walk(
  node: XmlNode,
  around: Within,
  place: Place,
  reading: Reading,
  blocks: ReadBlocks,
  found: WordInline[],
): void {
  for (const child of node.children) {
    const { attributes } = child;
    switch (child.name) {
      case 'w:txbxContent':
      case 'wne:txbxContent':
        found.push({ kind: 'box', blocks: blocks(child.children, reading) });
        break;
      case 'a:blip':
        picture(attributes['r:embed'], attributes['r:link'], around, place, reading, found);
        break;
      case 'v:imagedata': {
        const own = attributes['o:title'];
        const said = around.alternative ?? (own === '' ? undefined : own);
        picture(attributes['r:id'], undefined, { alternative: said }, place, reading, found);
        break;
      }
      case 'v:textpath':
        if (attributes.string) found.push(thing('word-art', [attributes.string]));
        break;
      case 'c:chart':
      case 'cx:chart':
        found.push(thing('chart', wordsOfPart(attributes['r:id'], around, reading)));
        break;
      case 'dgm:relIds':
        found.push(thing('diagram', wordsOfPart(attributes['r:dm'], around, reading)));
        break;
      case 'o:OLEObject':
        found.push(
          thing(
            'file',
            [attributes.ProgID ?? ''].filter((words) => words !== ''),
          ),
        );
        break;
      case 'mc:AlternateContent': {
        const taken = child.children.find(({ name }) => name === 'mc:Choice') ?? child.children[0];
        if (taken) walk(taken, around, place, reading, blocks, found);
        break;
      }
      default:
        walk(child, within(around, child), place, reading, blocks, found);
    }
  }
}

/** A shape in a group has a description of its own; so has a shape of the old kind. */
function within(around: Within, node: XmlNode): Within {
  const own = node.name.startsWith('v:') ? node.attributes.alt : alternativeIn(node);
  return own === undefined || own === '' ? around : { alternative: own };
}

function alternativeIn(node: XmlNode): string | undefined {
  for (const { name, attributes } of [
    node,
    ...node.children.flatMap((child) => [child, ...child.children]),
  ]) {
    if (!/^(wp:docPr|pic:cNvPr|wps:cNvPr)$/.test(name)) continue;
    const said = attributes.descr || attributes.title;
    if (said) return said;
  }
  return undefined;
}

function picture(
  embedded: string | undefined,
  linked: string | undefined,
  { alternative }: Within,
  { line, change }: Place,
  reading: Reading,
  found: WordInline[],
): void {
  const relation = reading.relations.get(embedded ?? linked ?? '');
  const isInside = relation !== undefined && !relation.isOutside;
  if (!relation) doubt(reading, 'no-picture', line, alternative ?? '');
  else if (relation.isOutside) doubt(reading, 'picture-outside', line, alternative ?? '');
  else reading.pictures.add(relation.target);
  found.push({ kind: 'picture', part: isInside ? relation.target : undefined, alternative, change });
}

function thing(what: WordThing['what'], words: readonly string[]): WordThing {
  return { kind: 'thing', what, words };
}

/** The words of a chart or a diagram lie in a part of their own. */
function wordsOfPart(id: string | undefined, { alternative }: Within, reading: Reading): readonly string[] {
  const part = reading.parts.get(reading.relations.get(id ?? '')?.target ?? '');
  return [...(alternative === undefined ? [] : [alternative]), ...(part ? wordsBelow(part) : [])];
}
