import { visible } from './visible.ts';

/** Invisible, takes no room, and keeps apart what GitHub and GitLab would take for one word. */
const JOINER = '\u2060';

/**
 * An author's text as Markdown on a page where others are called: it mentions nobody, links nowhere, is no HTML and sets
 * nothing. A backslash before `@` is not enough, since mentions are looked for after Markdown has been read.
 */
export function plainMarkdown(text: string): string {
  return (
    visible(text.replace(/\s+/g, ' '))
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_[\]{}|~$]/g, '\\$&')
      // People, groups, issues, merge requests, labels, milestones, snippets, epics; GitHub's mathematics between dollar signs.
      .replace(/@(?=\S)|#(?=[\p{L}\d_])|[!%](?=[\p{L}\d"])|[~$^](?=\S)/gu, `$&${JOINER}`)
      .replace(/&amp;(?=\d)/g, `$&${JOINER}`)
      .replace(/GH-(?=\d)/gi, `$&${JOINER}`)
      // Addresses that become links by themselves.
      .replace(/:(?=\/\/)|(?:mailto|xmpp):|www(?=\.)/gi, `$&${JOINER}`)
  );
}

/** A name as code. GitHub and GitLab look for nothing in code. The fence is longer than any in the name. */
export function code(text: string): string {
  const inside = visible(text.replace(/\s+/g, ' '));
  const longest = Math.max(0, ...[...inside.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const room = inside.startsWith('`') || inside.endsWith('`') ? ' ' : '';
  // A bar ends a table's cell even in code, and a backslash before it must not become part of its own.
  const cell = inside.replace(/\\(?=\|)/g, `$&${JOINER}`).replaceAll('|', '\\|');
  return `${fence}${room}${cell}${room}${fence}`;
}

/** Rows as a table. The cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** What only some want to read, behind a line to click on. The blank lines let Markdown be read inside. */
export function folded(summary: string, lines: readonly string[]): readonly string[] {
  return ['<details>', `<summary>${plainMarkdown(summary)}</summary>`, '', ...lines, '', '</details>'];
}
