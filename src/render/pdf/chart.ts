import type { Chart } from '../../report/index.ts';
import { drawChart } from '../chart/index.ts';
import { type DrawnBox, plainBox } from './drawing.ts';
import { captionBoxes } from './figure.ts';
import type { Frame, Setting } from './setting.ts';
import { addLeaf, addTag } from './tags.ts';

/** A chart as wide as the column, with its caption below: vectors, and the fonts of the report. */
export function chartBoxes(chart: Chart, before: number, frame: Frame, setting: Setting): DrawnBox[] {
  const drawing = drawChart(chart, frame.width);
  const group = addTag(frame.tag, 'Div');
  const figure = addTag(group, 'Figure', { alternative: chart.alternative });
  const leaf = addLeaf(figure);
  const picture = plainBox([{ kind: 'vector', x: frame.x, y: 0, drawing, leaf, figure }], drawing.height, {
    before,
    keep: true,
  });
  const caption = addTag(group, 'Caption');
  return [picture, ...captionBoxes(chart.caption, caption, { before: 5, keep: false }, frame, setting)];
}
