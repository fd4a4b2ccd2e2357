/** How low a room lies. A room imports only from rooms of strictly lower rank; equals are strangers. */
export const RANKS: { readonly [room: string]: number } = {
  diagnostics: 0,
  model: 1,
  parse: 1,
  bind: 2,
  rules: 3,
  edit: 3,
  check: 4,
  diff: 4,
  locale: 5,
  standing: 5,
  remarks: 5,
  draft: 6,
  report: 6,
  assist: 7,
  render: 7,
  cli: 8,
};

/** Every other file that lies loose in the room. */
export const LOOSE = '*';

/**
 * What lies inside a room, from low to high: drawers (`prose/`), loose files that several drawers need (named together with spaces), and
 * `*` for all other loose files. A file imports only from what stands on a line below its own, and from its own drawer; what stands on
 * one line are strangers. The doorway stands above all and is imported by nobody inside. A room that is not here has no drawers.
 */
export const DRAWERS: { readonly [room: string]: readonly (readonly string[])[] } = {
  parse: [
    ['limits.ts'],
    ['markdown/', 'yaml/', 'pictures/', 'word/'],
    ['front-matter.ts parse-markdown.ts parse-yaml.ts'],
    [LOOSE],
  ],
  bind: [
    ['files/'],
    ['fields/', 'amounts/', 'pictures/svg/'],
    ['pictures/'],
    ['prose/'],
    [LOOSE],
    ['agreement/', 'template/'],
  ],
  rules: [['rule.ts'], ['privacy/'], [LOOSE]],
  edit: [
    ['pointer.ts read-file.ts site.ts stored-text.ts wish.ts written-text.ts written-value.ts'],
    ['splices/'],
    [LOOSE],
    ['fix/'],
  ],
  diff: [
    ['changes.ts decimal.ts likeness.ts links.ts match.ts promises.ts prose-words.ts side.ts substance.ts'],
    ['compare/'],
    ['ledger/'],
    [LOOSE],
  ],
  standing: [['standing.ts'], [LOOSE]],
  locale: [
    ['format.ts'],
    ['sv/format.ts', 'en/format.ts'],
    [LOOSE],
    ['sv/', 'en/'],
    ['sv/findings/', 'en/findings/'],
    ['sv/index.ts', 'en/index.ts'],
    ['example-of.ts explain-page.ts locale-for.ts'],
  ],
  report: [
    [LOOSE],
    [
      'underlag/areas.ts underlag/asked.ts underlag/others.ts underlag/rows.ts underlag/underlag.ts underlag/prose-text.ts underlag/role-rows.ts underlag/shared-rows.ts',
    ],
    ['underlag/answers/'],
    ['underlag/'],
    ['open-data/', 'years/'],
    [
      'plan/area-names.ts plan/cover.ts plan/fund-tables.ts plan/fund-chart.ts plan/chart-blocks.ts plan/drawn-funds.ts plan/indicator-chart.ts plan/series-table.ts plan/source-words.ts',
    ],
    ['plan/annex/', 'plan/overview/'],
    ['plan/'],
    ['status/'],
    ['site/page.ts site/site.ts'],
    ['site/'],
  ],
  draft: [[LOOSE], ['from-word/'], ['index.ts']],
  assist: [['known.ts', 'shape/', 'place/', 'move/'], ['ids/'], ['complete/'], ['form/'], ['mend/'], [LOOSE]],
  render: [
    [LOOSE],
    ['vector/', 'raster/', 'type/'],
    ['chart/', 'pixels/'],
    ['bitmap/'],
    ['docx/pieces/'],
    ['html/', 'pdf/', 'docx/', 'open-data/', 'underlag/'],
  ],
  cli: [
    ['make-folder.ts output-formats.ts'],
    ['format/'],
    ['disk/'],
    ['memory/'],
    ['git-state.ts git.ts outside-error.ts'],
    ['tree/'],
    [LOOSE],
    ['session/'],
    ['lsp/'],
    ['serve/door/', 'serve/desk/'],
    ['serve/answers/'],
    ['serve/'],
    ['commands/'],
    ['grammar/'],
    ['program.ts start.ts'],
    ['main.ts'],
  ],
};
