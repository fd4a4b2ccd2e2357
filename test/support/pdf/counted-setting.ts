import type { Setting } from '../../../src/render/pdf/setting.ts';
import { sampleTheme } from '../sample-report.ts';
import { plainReport } from './plain-report.ts';

/** Every letter is as wide; told is how often a line is drawn, which then asks where it stands. */
export function countedSetting(): { readonly count: { drawn: number }; readonly setting: Setting } {
  const count = { drawn: 0 };
  const measurer = {
    width: (text: string) => text.length,
    spaced: (text: string) => `${text} `,
    get ascent() {
      count.drawn += 0.5;
      return 0.8;
    },
    descent: -0.2,
  };
  const inline = { measurer, linkColour: '#000000', noteWord: 'not', noteId: String, seeNote: () => {} };
  const theme = sampleTheme();
  const shared = { theme, words: plainReport([]).words, measurer, inline, hyphenate: undefined };
  const room = { pageHeight: 700, bodyWidth: 60, turnedWidth: 60, tables: new Map() };
  return { count, setting: { ...shared, ...room } };
}
