import path from 'node:path';
import type { DocxPackage } from './package.ts';
import { attributesOf, everyElement } from './xml.ts';

/** What makes Word say that a document is damaged: a part or place that is pointed to and is not there, a name twice. */
export function faultsOf(docx: DocxPackage): readonly string[] {
  const faults: string[] = [];
  const twice = (what: string, values: readonly string[]) =>
    faults.push(
      ...values.filter((value, i) => values.indexOf(value) !== i).map((value) => `${what} ${value} twice`),
    );
  const types = docx.xml('[Content_Types].xml');
  const endings = attributesOf(types, 'Default', 'Extension');
  const overrides = attributesOf(types, 'Override', 'PartName');
  for (const name of docx.names) {
    if (/\.(xml|rels|svg)$/.test(name)) docx.xml(name);
    const typed = endings.includes(name.split('.').at(-1)!) || overrides.includes(`/${name}`);
    if (!typed && name !== '[Content_Types].xml') faults.push(`${name} has no type`);
    if (name.endsWith('.rels')) faults.push(...relationFaults(docx, name));
  }
  const body = docx.xml('word/document.xml');
  const places = attributesOf(body, 'w:bookmarkStart', 'w:name');
  twice('bookmark', places);
  const ids = attributesOf(body, 'w:bookmarkStart', 'w:id');
  twice('bookmark id', ids);
  if (ids.toSorted().join() !== attributesOf(body, 'w:bookmarkEnd', 'w:id').toSorted().join())
    faults.push('bookmarks without end');
  for (const target of attributesOf(body, 'w:hyperlink', 'w:anchor'))
    if (!places.includes(target)) faults.push(`a link to ${target}`);
  twice('picture id', attributesOf(body, 'wp:docPr', 'id'));
  const lists = attributesOf(docx.xml('word/numbering.xml'), 'w:num', 'w:numId');
  for (const used of attributesOf(body, 'w:numId', 'w:val'))
    if (!lists.includes(used)) faults.push(`no list ${used}`);
  const notes = attributesOf(docx.xml('word/footnotes.xml'), 'w:footnote', 'w:id').filter(
    (id) => Number(id) > 0,
  );
  const marks = attributesOf(body, 'w:footnoteReference', 'w:id');
  if (notes.join() !== marks.join()) faults.push(`notes ${notes} and marks ${marks}`);
  return faults;
}

function relationFaults(docx: DocxPackage, name: string): readonly string[] {
  const relations = everyElement(docx.xml(name), 'Relationship').map(({ attributes }) => attributes);
  const fetched = relations
    .filter(({ TargetMode, Type }) => TargetMode === 'External' && !Type!.endsWith('/hyperlink'))
    .map(({ Target }) => `${Target} is fetched from elsewhere`);
  const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
  const lost = relations
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Target }) => path.posix.join(path.posix.dirname(owner), Target!).replace(/^\//, ''))
    .filter((target) => !docx.names.includes(target));
  if (owner === '') return [...lost, ...fetched];
  const used = [...docx.text(owner).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id!);
  const ids = relations.map(({ Id }) => Id);
  const nowhere = used.filter((id) => !ids.includes(id)).map((id) => `${owner} points to ${id}`);
  return [...lost, ...fetched, ...nowhere];
}
