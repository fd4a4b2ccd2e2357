/** A wrong and a right text for one rule. What is written is Swedish, whatever the language of the page. */
export interface Example {
  /** Path in the plan's folder. The texts are that whole file, unless it is an illustration. */
  readonly file: string;
  /** Where the right text stands, when the fault is in the name. */
  readonly rightFile?: string;
  /** The kind of plan that shows the fault, when it is not a redovisning. */
  readonly plan?: 'handlingsplan';
  readonly wrong: string;
  readonly right: string;
  /** True where the fault is not in the text of one file, or would not fit on a page; then nothing can be tried on it. */
  readonly illustration?: true;
}

/** A section with a heading and this text. */
export function sectionFile(text: string): string {
  return `---\ntyp: avsnitt\n---\n\n# Inledning\n\n${text}\n`;
}

/** What an area of a redovisning tells, in the fewest words. */
export const TOLD =
  '# SIP\n\n## Måluppfyllelse\n\nTvå utbildningar har hållits.\n\n## Planering\n\nFler utbildare rekryteras.\n';

/** An area with these fields, beside those that every area has. */
export function areaFile(fields: string, text = TOLD): string {
  return `---\ntyp: område\nid: sip\nfokusområden: [samsjuklighet]\n${fields}---\n\n${text}`;
}
