import type { DrawnColour } from '../../../model/index.ts';

/** Names that drawing programs write; any other is a finding, never a guess. */
const NAMED: Readonly<Record<string, DrawnColour>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  lime: '#00ff00',
  green: '#008000',
  blue: '#0000ff',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  olive: '#808000',
  purple: '#800080',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  aqua: '#00ffff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  steelblue: '#4682b4',
  currentcolor: '#000000',
};

/** A colour, `none`, or undefined where it is nothing that can be drawn alike everywhere (gradients, transparency). */
export function readColour(written: string): DrawnColour | 'none' | undefined {
  const value = written.trim().toLowerCase();
  if (value === 'none' || value === 'transparent') return 'none';
  if (/^#[0-9a-f]{6}$/.test(value)) return value as DrawnColour;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(value);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const parts = /^rgb\( ?(\d{1,3}%?) ?, ?(\d{1,3}%?) ?, ?(\d{1,3}%?) ?\)$/.exec(value.replace(/\s+/g, ' '));
  if (parts) return `#${parts.slice(1).map(hex).join('')}`;
  return Object.hasOwn(NAMED, value) ? NAMED[value] : undefined;
}

function hex(part: string): string {
  const value = part.endsWith('%') ? (Number.parseInt(part, 10) * 255) / 100 : Number(part);
  return Math.round(Math.min(255, value)).toString(16).padStart(2, '0');
}
