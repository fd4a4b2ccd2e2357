import type { InlineSetting, Style } from '../../../src/render/pdf/inline.ts';

export const PLAIN: Style = {
  face: 'regular',
  size: 10,
  colour: '#000000',
  rise: 0,
  underline: false,
  strike: false,
};

/** Running text where every letter is so many points wide. */
export function evenLetters(points: number): InlineSetting {
  return {
    measurer: {
      ascent: 1,
      descent: -0.4,
      width: (text) => [...text].length * points,
      spaced: (word) => `${word} `,
    },
    linkColour: '#0000ff',
    noteWord: 'Not',
    noteId: (number) => `not-${number}`,
    seeNote: () => {},
  };
}
