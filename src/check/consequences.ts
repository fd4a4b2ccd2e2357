import type { Code, Finding } from '../diagnostics/index.ts';

/** What is not there only because a field's name is misspelt. */
const ASKED_OF_FIELD: { readonly [field: string]: readonly Code[] } = {
  mål: ['area/goals-missing'],
  aktiviteter: ['area/activities-missing'],
  ansvariga: ['area/responsible-missing'],
  indikatorer: ['area/indicators-missing'],
  fokusområden: ['area/focus-missing', 'requirement/areas-uncovered'],
  utanför: ['requirement/areas-uncovered'],
  status: ['activity/status-missing'],
  överenskommelse: ['agreement/missing'],
  roll: ['requirement/section-missing'],
};

/** What a whole plan seems to lack while one of its files has a name that nobody reads. */
const ASKED_OF_FILE: { readonly [name: string]: readonly Code[] } = {
  'plan.md': ['plan/missing', 'plan/empty'],
  'indikatorer.yaml': ['indicator/unknown', 'chart/empty', 'reference/unknown'],
  'medel.yaml': ['money/reference-unknown', 'requirement/funds-unreported', 'requirement/amounts-missing'],
  'index.md': ['chapter/index-missing'],
};
const ASKED_OF_ANY: readonly Code[] = [
  'plan/empty',
  'requirement/areas-uncovered',
  'requirement/section-missing',
  'link/broken',
  'reference/unknown',
  'goal/unknown',
];

/** A heading of which all text is somewhere else, or cannot be seen. */
const EMPTY: Code = 'heading/nothing-below';

/** What a file seems to lack whose text stands in code or in a remark to its end. */
const ASKED_OF_TEXT: readonly Code[] = [
  'area/achievement-missing',
  'area/planning-missing',
  'requirement/section-missing',
  EMPTY,
  'footnote/undefined',
  'footnote/unused',
];

/** What a question that stands in a file waits for. */
const ASKED_BY_PROMPT: readonly Code[] = [
  ...['mål', 'aktiviteter', 'ansvariga', 'indikatorer'].flatMap((field) => ASKED_OF_FIELD[field] ?? []),
  'money/undecidable',
];

/** What follows from a finding at the same place. */
const AT_PLACE: { readonly [code in Code]?: readonly Code[] } = {
  // A heading that is told for what should stand under it is not told as empty too.
  'area/achievement-missing': [EMPTY],
  'area/planning-missing': [EMPTY],
  'requirement/section-missing': [EMPTY],
  // An amount in the wrong unit agrees with nothing.
  'money/unlikely': ['money/share-differs', 'money/over-allotted'],
  'html/raw': ['text/placeholder'],
};

/**
 * Findings without those that only follow from another, which is told at its place. There may be tens of thousands of both, so what follows by its
 * place or file alone is looked up.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const known = new Set<string>();
  for (const found of findings) {
    const { path, start } = found.span;
    for (const code of AT_PLACE[found.code] ?? []) known.add(`${code}\0${path}\0${start}`);
    for (const code of followingInFile(found)) known.add(`${code}\0${path}`);
  }
  const causes = findings.flatMap((found) => causeOf(found) ?? []);
  if (known.size + causes.length === 0) return findings;
  return findings.filter((found) => {
    const inFile = `${found.code}\0${found.span.path}`;
    return !(
      known.has(inFile) ||
      known.has(`${inFile}\0${found.span.start}`) ||
      causes.some((follows) => follows(found))
    );
  });
}

/** Codes of what follows anywhere in the same file. */
function followingInFile({ code, data }: Finding): readonly Code[] {
  switch (code) {
    // What a question in a file's header or data asks for is not there yet.
    case 'text/to-write':
      return ASKED_BY_PROMPT;
    case 'money/unreadable':
      return ['money/unchecked'];
    // A list that is no list holds nothing that could be pointed at.
    case 'field/type':
      return data.field === 'mål'
        ? ['goal/unknown']
        : data.field === 'indikatorer'
          ? ['indicator/unknown']
          : [];
    case 'front-matter/missing':
      return [EMPTY];
    case 'html/raw':
      return /^<!--(?![\s\S]*-->)/.test(data.html) ? ASKED_OF_TEXT : [];
    case 'text/looks-like':
      return data.what === 'open-fence' ? ASKED_OF_TEXT : data.what === 'definition' ? [EMPTY] : [];
    // What a header holds that cannot be read may be all that its file says.
    default:
      return code.startsWith('yaml/') ? [EMPTY] : [];
  }
}

type Follows = (other: Finding) => boolean;

function causeOf(cause: Finding): Follows | undefined {
  const { code, data, span } = cause;
  const beside = (other: Finding) => other.span.path === span.path;
  switch (code) {
    case 'field/unknown': {
      const meant = data.suggestion;
      if (meant === undefined) return undefined;
      return (other) =>
        (beside(other) && other.code === 'field/missing' && other.data.field === meant) ||
        ((ASKED_OF_FIELD[meant] ?? []).includes(other.code) &&
          (beside(other) || other.code === 'requirement/areas-uncovered')) ||
        (beside(other) && other.code === 'requirement/too-few' && other.data.what === meant) ||
        (beside(other) && other.code === 'requirement/field-missing' && other.data.field === meant);
    }
    case 'front-matter/missing':
      return (other) => beside(other) && other.code === 'text/looks-like' && other.data.what === 'underlined';
    case 'area/unknown':
      return (other) => other.code === 'requirement/areas-uncovered' && other.data.area === data.suggestion;
    case 'file/misnamed': {
      const follow = [...(ASKED_OF_FILE[data.meant] ?? []), ...ASKED_OF_ANY];
      return (other) => follow.includes(other.code);
    }
    // A plan's folder that is a link out holds no plan that anybody could look for.
    case 'path/outside-workspace':
      return (other) => beside(other) && ASKED_OF_FILE['plan.md']!.includes(other.code);
    // What lies in a folder that may not be read is not missing.
    case 'file/unreadable': {
      if (data.reason !== 'folder') return undefined;
      const follow = [...ASKED_OF_FILE['plan.md']!, ...ASKED_OF_ANY];
      return (other) => follow.includes(other.code);
    }
    // Of two files or folders of one name only one is read.
    case 'file/name-collision':
      return (other) => other.span.path.startsWith(span.path) && other.code === EMPTY;
    default:
      return undefined;
  }
}
