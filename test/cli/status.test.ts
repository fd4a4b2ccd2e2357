import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlFaults } from '../support/html-faults.ts';
import { projectFolder, runPlan, workspaceWith } from '../support/program.ts';

const status = (...words: readonly string[]) => runPlan(projectFolder, ['status', ...words]);

const AREA = `---
typ: område
id: sip
fokusområden: [samsjuklighet]
ansvariga: [Länssamordnare]
aktiviteter:
  - id: utbildning
    text: Utbildningar hålls.
    status: genomförd
  - id: handbok
    text: En handbok tas fram.
    senast: 2023-06
    orsak: för lite tid
---

# Samordnad individuell plan

## Måluppfyllelse

Två utbildningar har hållits.

## Planering

Fler utbildare rekryteras.
`;

describe('plan status', () => {
  test('tells the whole year of 2023 at a screen (golden)', async () => {
    const { code, out } = status('2023', '--today', '2024-01-31');
    expect(code).toBe(0);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    await expect(out).toMatchFileSnapshot('../golden/status-2023.txt');
  });

  test('sets all plans beside each other on 80 columns, by county', () => {
    const { out } = status('--all', '--today', '2024-01-31');
    expect(out.split('\n')[0]).toMatch(
      /^Plan +klara +pågår +sena +utan svar +strukna +planerade +Nästa dag$/,
    );
    expect(out).toMatch(/^Gävleborg\n2017 /m);
    expect(out).toMatch(/^dalarna\/2020 +– +3 +2 /m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('says what is late, since when, whose it is, why, and where it stands', () => {
    const folder = workspaceWith({ 'plans/2023/2-gemensamt/1-sip.md': AREA });
    const { out } = runPlan(folder, ['status', '--today', '2023-09-01']);
    expect(out).toContain(`Försenat (1)
  • En handbok tas fram.
    2.1 Samordnad individuell plan · Länssamordnare · skulle ha varit klart juni
    2023 · orsak: för lite tid
    plans/2023/2-gemensamt/1-sip.md:10`);
    expect(out).toContain('Vem som ansvarar\n  Länssamordnare\n      1 klart, 1 försenat');
    expect(runPlan(folder, ['status', '--today', '2023-05-01']).out).toContain(
      'Inget är försenat eller obesvarat.',
    );
  });

  test('calls nothing late where there is no day to count from, and says so', () => {
    const { out } = runPlan(workspaceWith({ 'plans/2023/2-gemensamt/1-sip.md': AREA }), ['status']);
    expect(out).toContain('Planen har inget datum, så inget räknas som sent.');
    expect(out).not.toContain('Försenat (');
  });

  test('gives as data what it says at the screen, each with its place', () => {
    const { plans } = JSON.parse(status('2023', '--format', 'json', '--today', '2024-01-31').out) as {
      plans: {
        undertakings: { state: string; text: string; place: { span: { file: string; line: number } } }[];
      }[];
    };
    const [{ undertakings }] = plans as [(typeof plans)[0]];
    const rows = status('2023', '--format', 'csv', '--today', '2024-01-31').out.trim().split('\r\n').slice(1);
    expect(rows.length).toBe(undertakings.length);
    expect(undertakings.filter(({ state }) => state === 'silent')).toHaveLength(8);
    for (const { place, text } of undertakings) {
      const line = readFileSync(path.join(projectFolder, place.span.file), 'utf8').split('\n')[
        place.span.line - 1
      ]!;
      // A mark may stand for words on the lines above it.
      expect(line.trim(), text).not.toBe('');
    }
    expect(status('2023', '--format', 'json').out).not.toMatch(/undefined|NaN|\[object/);
  });

  test('as a page is HTML that a validator has nothing against, and leads nowhere that it has not', async () => {
    const html = status('2023', '2024', '--format', 'html').out;
    expect(await htmlFaults(html)).toEqual([]);
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
    expect(html).toContain('Läget i varje område');
    expect(html).toContain('<p class="subtitle">Länsgemensam handlingsplan i Gävleborg</p>');
    // Nobody is responsible for any of the eight promises: said once, and not in each row.
    expect(html.match(/Ingen ansvarig är angiven\./g)).toHaveLength(2);
    expect(html).not.toContain('Ingen ansvarig angiven');
    expect(html).not.toContain('Nästa dag');
    const several = status('2017', 'dalarna/2020', '--format', 'html').out;
    expect(several).toContain('<p class="subtitle">2 planer</p>');
  });

  test('keeps a number with what it counts where somebody’s undertakings are told', () => {
    const page = status('2017', '--format', 'html').out;
    expect(page).toContain('<td>8\u00a0planerade</td>');
    expect(page).not.toMatch(/<td>\d+ planerade/);
  });

  test('says no county where nobody has said which', () => {
    const asked = ['text', 'html'].map((format) =>
      status('blekinge/2016', '--format', format).out.replace(/<[^>]*>/g, ''),
    );
    for (const said of asked) {
      expect(said).toContain('blekinge/2016 – Beslutsunderlag');
      expect(said).not.toMatch(/okänt län|Beslutsunderlag,/i);
    }
  });

  test('calls plans of no known county that, over all of them', () => {
    const { out } = status('--all');
    expect(out).toMatch(/^Utan uppgift om län\nblekinge\/2016 /m);
    expect(out).not.toMatch(/okänt län/i);
  });

  test('writes to a file, and speaks English where it is asked to', () => {
    const folder = workspaceWith({ 'plans/2023/2-gemensamt/1-sip.md': AREA });
    expect(runPlan(folder, ['status', '--output', 'läge.csv', '--format', 'csv'])).toMatchObject({
      code: 0,
      out: 'läge.csv\n',
    });
    expect(readFileSync(path.join(folder, 'läge.csv'), 'utf8')).toContain(
      ';utbildning;Utbildningar hålls.;klart;genomförd;',
    );
    expect(runPlan(folder, ['status', '--lang', 'en', '--today', '2023-09-01']).out).toContain('Late (1)');
  });

  test('asks which plan where there are several', () => {
    const { code, err } = status();
    expect([code, err]).toEqual([2, expect.stringContaining('2023') as string]);
    expect(err).toContain('Säg vilken plan du vill se läget i, eller --all för alla.');
  });
});
