import { describe, expect, it } from 'vitest';
import { contentsBoxes, contentsLists } from '../../../src/render/pdf/contents.ts';
import { bodyFrame } from '../../../src/render/pdf/setting.ts';
import { addTag } from '../../../src/render/pdf/tags.ts';
import type { Block } from '../../../src/report/index.ts';
import { countedSetting } from '../../support/pdf/counted-setting.ts';
import { plainReport, words } from '../../support/pdf/plain-report.ts';

const TITLE = 'Samverkan kring samsjuklighet och psykisk ohälsa i hela länet';

/** Each line of the contents by its words, with where its first and its last piece begin. */
function linesOf(number: string | undefined) {
  const block: Block = { kind: 'heading', level: 1, number, content: [words(TITLE)], id: 'a' };
  const { setting } = countedSetting();
  const root = addTag(undefined, 'Document');
  const frame = { ...bodyFrame(setting.theme, root), width: setting.bodyWidth };
  const [list] = contentsLists(plainReport([block]));
  const boxes = contentsBoxes([[list!, addTag(root, 'TOC')]], frame, setting, {
    pageOf: () => 7,
    lineHeight: 1.5,
  });
  const texts = boxes.flatMap((box) => box.content.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])));
  return texts.slice(1).map(({ x, line }) => ({
    text: line.fragments.map((part) => part.words.join('')).join(''),
    from: x + line.fragments[0]!.x - frame.x,
    to: x + line.fragments.at(-1)!.x + line.fragments.at(-1)!.width - frame.x,
  }));
}

describe('an entry of several lines in the contents', () => {
  it('goes on below its words, not below its number', () => {
    const lines = linesOf('2.10');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ from }) => from)).toEqual([0, ...lines.slice(1).map(() => '2.10 '.length)]);
    expect(lines.map(({ text }) => text).join('')).toBe(`2.10 ${TITLE} 7`);
  });

  it('ends at the margin with its page, and its words before that', () => {
    for (const number of ['2.10', undefined]) {
      const lines = linesOf(number);
      expect(lines.at(-1)?.to).toBeCloseTo(60);
      for (const { to } of lines.slice(0, -1)) expect(to).toBeLessThan(60 - '0000'.length);
    }
  });

  it('begins all its lines at the same place where it has no number', () => {
    expect(new Set(linesOf(undefined).map(({ from }) => from))).toEqual(new Set([0]));
  });
});
