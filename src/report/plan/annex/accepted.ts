import { labels, localeFor } from '../../../locale/index.ts';
import { type Accepted, type Edition, plainText, type Section } from '../../../model/index.ts';
import { heading, paragraph, text } from '../../blocks.ts';
import type { Block, Inline } from '../../report.ts';

/** What the plan departs from by decision: it is public, with its reason, who decided and how long it holds. */
export function acceptedAnnex({ plan, accepted }: Edition): readonly Block[] {
  if (accepted.length === 0) return [];
  const words = labels.acceptance;
  const locale = localeFor('sv');
  const byFile = sectionsByFile(plan.sections);
  const rows = accepted.map(({ acceptance, findings }) => [
    text(locale.list([...new Set(findings.map(({ code }) => locale.findings[code].title))], 'och')),
    whereIn({ acceptance, findings }, plan, byFile),
    text(acceptance.reason),
    text(acceptance.by),
    text(words.date(acceptance.until)),
  ]);
  return [
    heading(words.title, 'bilaga.godtagna'),
    paragraph(words.intro),
    {
      kind: 'table',
      caption: words.caption,
      align: rows[0]!.map(() => 'left'),
      header: [words.finding, words.where, words.reason, words.by, words.until].map(text),
      rows,
      rowHeaders: true,
    },
  ];
}

/** The section, as a link, or the indicator; the plan as a whole where it stands in neither. */
function whereIn(
  { acceptance, findings }: Accepted,
  plan: Edition['plan'],
  byFile: ReadonlyMap<string, Section>,
): readonly Inline[] {
  const indicator = plan.indicators.find(({ id }) => id === acceptance.where);
  if (indicator) return text(indicator.text);
  const sections = new Set(findings.flatMap(({ span }) => byFile.get(span.path) ?? []));
  if (sections.size === 0) return text(labels.acceptance.whole);
  return [...sections].flatMap(({ id, number, title }, i): Inline[] => [
    ...(i === 0 ? [] : text(', ')),
    { kind: 'internal', target: id, children: text([number, plainText(title)].filter(Boolean).join(' ')) },
  ]);
}

function sectionsByFile(sections: readonly Section[]): ReadonlyMap<string, Section> {
  const byFile = new Map<string, Section>();
  const visit = (section: Section) => {
    if (!byFile.has(section.file)) byFile.set(section.file, section);
    section.sections.forEach(visit);
  };
  sections.forEach(visit);
  return byFile;
}
