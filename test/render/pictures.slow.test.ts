import { inflateSync } from 'node:zlib';
import jpeg from 'jpeg-js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readPicture } from '../../src/bind/pictures/picture.ts';
import { renderDocx, renderHtml, renderPdf } from '../../src/render/index.ts';
import type { Block } from '../../src/report/index.ts';
import { noBrowser, openBrowser, openPage } from '../support/browser.ts';
import { openDocx } from '../support/docx/index.ts';
import { checkPdf } from '../support/pdf/index.ts';
import { plainReport } from '../support/pdf/plain-report.ts';
import {
  appleProfile,
  everyPngKind,
  fourFields,
  type Pixels,
  photograph,
  pngNames,
  pngOfKind,
  talkativePng,
  withProfile,
} from '../support/pictures.ts';
import { hasPoppler, imagesOf, lastPageOf, noPoppler, pixelsOf } from '../support/poppler.ts';
import { sampleAssets, sampleTheme } from '../support/sample-report.ts';

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pixels: Pixels;
}

const KINDS: readonly Sample[] = everyPngKind().map((kind) => ({
  name: `${kind.name}.png`,
  ...pngOfKind(kind),
}));
const SHOWN = fourFields(48, 32);
const PHOTOGRAPHS: readonly Sample[] = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation) => ({
  name: `orientation ${orientation}.jpg`,
  bytes: photograph(SHOWN, orientation),
  pixels: SHOWN,
}));

/** A report of these pictures, each as `check` reads it. */
function reportOf(samples: readonly Sample[]) {
  const blocks = samples.map(({ name, bytes }): Block => {
    const facts = readPicture(name, bytes);
    if ('reason' in facts) throw new Error(`${name}: ${facts.reason}`);
    return { kind: 'figure', picture: name, alternative: name, caption: undefined, ...facts };
  });
  const picture = (key: string) => samples.find(({ name }) => name === key)!.bytes;
  return [plainReport(blocks), sampleTheme(), { ...sampleAssets(), picture }] as const;
}

const TWO_COLOURS = /^typ 3, 1 bit(?!, tRNS)(?!, interlaced)/;

/** Where nothing is seen, no colour is held against another. */
function seen({ rgba }: Pixels): readonly number[] {
  return Array.from(rgba, (value, i) => (rgba[i | 3] === 0 ? 0 : value));
}

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** What the browser shows of each picture of a page, at its natural size. */
async function drawnIn(open: Browser, html: string): Promise<readonly Pixels[]> {
  const page = await openPage(open, html, { width: 1000 });
  const drawn = await page.evaluate<{ width: number; height: number; rgba: number[] }[]>(`
    Promise.all([...document.images].map(async (image) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d', { colorSpace: 'srgb' });
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return { width: canvas.width, height: canvas.height, rgba: [...data] };
    }))`);
  await page.close();
  return drawn.map(({ width, height, rgba }) => ({ width, height, rgba: Uint8Array.from(rgba) }));
}

describe('every kind of PNG, pixel by pixel', () => {
  test('there are as many as PNG has', () => {
    expect(KINDS.length).toBe(104);
  });

  it('in the PDF', async (context) => {
    if (!hasPoppler()) return context.skip(noPoppler);
    const { bytes } = await renderPdf(...reportOf(KINDS));
    expect(await checkPdf(bytes)).toEqual([]);
    const images = [...imagesOf(bytes)];
    for (const { name, pixels } of KINDS) {
      const image = images.shift()!;
      // pdfimages writes two colours as black and white, whatever they are; they are looked at on the page instead.
      if (TWO_COLOURS.test(name)) continue;
      const hasMask = pixels.rgba.some((value, i) => i % 4 === 3 && value < 255);
      const mask = hasMask ? images.shift()! : undefined;
      const rgba = image.rgba.map((value, i) => (i % 4 === 3 ? (mask?.rgba[i - 3] ?? 255) : value));
      expect({ name, ...image, rgba: seen({ ...image, rgba }) }).toEqual({
        name,
        ...pixels,
        rgba: seen(pixels),
      });
    }
    expect(images).toEqual([]);
  }, 60_000);

  it('in the PDF, two colours on the page', async (context) => {
    if (!hasPoppler()) return context.skip(noPoppler);
    for (const sample of KINDS.filter(({ name }) => TWO_COLOURS.test(name))) {
      const { bytes } = await renderPdf(...reportOf([sample]));
      const { width, height } = sample.pixels;
      const shown = coloured(lastPageOf(bytes, 96 * 4));
      expect(Math.abs(shown.width / 4 - width) + Math.abs(shown.height / 4 - height)).toBeLessThanOrEqual(
        0.5,
      );
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const at = 4 * (Math.floor((y + 0.5) * 4) * shown.width + Math.floor((x + 0.5) * 4));
          const pixel = 4 * (y * width + x);
          expect([sample.name, x, y, ...shown.rgba.subarray(at, at + 3)]).toEqual([
            ...[sample.name, x, y],
            ...sample.pixels.rgba.subarray(pixel, pixel + 3),
          ]);
        }
    }
  }, 60_000);

  it('in the HTML', async (context) => {
    if (!browser) return context.skip(noBrowser);
    const drawn = await drawnIn(browser, renderHtml(...reportOf(KINDS)));
    KINDS.forEach(({ name, pixels }, i) => {
      const { width, height, rgba } = drawn[i]!;
      expect({ name, width, height }).toEqual({ name, width: pixels.width, height: pixels.height });
      // A browser keeps colours multiplied by what is seen of them, so the fainter, the coarser.
      const wrong = [...rgba].findIndex((value, at) => {
        const alpha = pixels.rgba[at | 3]!;
        const slack = at % 4 === 3 ? 1 : alpha === 0 ? 255 : Math.ceil(255 / alpha);
        return Math.abs(value - pixels.rgba[at]!) > slack;
      });
      expect(`${name}: ${wrong}`).toBe(`${name}: -1`);
    });
  }, 60_000);

  it('in Word', async () => {
    const docx = openDocx(await renderDocx(...reportOf(KINDS)));
    const media = docx.names
      .filter((name) => name.startsWith('word/media/'))
      .map((name) => pixelsOf(docx.bytes(name)));
    const key = (pixels: Pixels) => `${pixels.width} ${seen(pixels).join()}`;
    expect(new Set(media.map(key))).toEqual(new Set(KINDS.map(({ pixels }) => key(pixels))));
  });
});

/** The middle of each field, from the top left. */
function fieldsOf({ width, height, rgba }: Pixels): readonly string[] {
  return [
    [0.25, 0.25],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.75, 0.75],
  ].map(([x, y]) => {
    const at = 4 * (Math.floor(y! * height) * width + Math.floor(x! * width));
    const [red, green, blue] = [rgba[at]! > 128, rgba[at + 1]! > 128, rgba[at + 2]! > 128];
    return `${red ? 'r' : ''}${green ? 'g' : ''}${blue ? 'b' : ''}`;
  });
}

const UPRIGHT = ['r', 'g', 'b', 'rg'];
/** By a profile that shows red as green and green as red. */
const TURNED = ['g', 'r', 'b', 'rg'];

describe('a photograph stands upright however the phone was held', () => {
  it('in the PDF, in its own proportions', async (context) => {
    if (!hasPoppler()) return context.skip(noPoppler);
    for (const sample of PHOTOGRAPHS) {
      const { bytes } = await renderPdf(...reportOf([sample]));
      const page = lastPageOf(bytes, 96);
      const box = coloured(page);
      expect([sample.name, ...fieldsOf(box)]).toEqual([sample.name, ...UPRIGHT]);
      // It may begin between two points of the page.
      expect(Math.abs(box.width - 48.5) + Math.abs(box.height - 32.5)).toBeLessThanOrEqual(1);
    }
  }, 60_000);

  it('in the HTML', async (context) => {
    if (!browser) return context.skip(noBrowser);
    const drawn = await drawnIn(browser, renderHtml(...reportOf(PHOTOGRAPHS)));
    expect(drawn.map(({ width, height }) => [width, height])).toEqual(PHOTOGRAPHS.map(() => [48, 32]));
    expect(drawn.map(fieldsOf)).toEqual(PHOTOGRAPHS.map(() => UPRIGHT));
  }, 60_000);

  it('in Word, where the pixels themselves are turned', async () => {
    for (const sample of PHOTOGRAPHS) {
      const docx = openDocx(await renderDocx(...reportOf([sample])));
      const [media] = docx.names.filter((name) => name.startsWith('word/media/'));
      const { width, height, data } = jpeg.decode(docx.bytes(media!));
      expect([sample.name, width, height]).toEqual([sample.name, 48, 32]);
      expect(fieldsOf({ width, height, rgba: data })).toEqual(UPRIGHT);
      expect(docx.text('word/document.xml')).toContain('<wp:extent cx="457200" cy="304800"/>');
    }
  });
});

/** The part of a page that has clear colours. */
function coloured({ width, height, rgba }: Pixels): Pixels {
  const isClear = (x: number, y: number) => {
    const at = 4 * (y * width + x);
    const [r, g, b] = [rgba[at]!, rgba[at + 1]!, rgba[at + 2]!];
    return Math.max(r, g, b) - Math.min(r, g, b) > 120;
  };
  let [left, top, right, foot] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (isClear(x, y)) {
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, foot] = [Math.min(top, y), Math.max(foot, y)];
      }
  const [across, down] = [right - left + 1, foot - top + 1];
  const out = new Uint8Array(4 * across * down);
  for (let y = 0; y < down; y++)
    out.set(
      rgba.subarray(4 * ((top + y) * width + left), 4 * ((top + y) * width + left + across)),
      4 * y * across,
    );
  return { width: across, height: down, rgba: out };
}

const PRIVATE = ['GPS', 'Anna', '19640823', 'Photoshop', 'Tagen av', 'http', 'Nikon', 'Karins dator'];

describe('nothing of a picture is published but the picture', () => {
  const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
  /** A profile as a screen of Apple has it: three colours, one curve, and its owner's name. */
  const profile = appleProfile('Karins dator');
  const talkative: readonly Sample[] = [
    PHOTOGRAPHS[0]!,
    PHOTOGRAPHS[5]!,
    { name: 'profil.jpg', pixels: SHOWN, bytes: withProfile(photograph(SHOWN, 1), profile) },
    { name: 'profil.png', pixels: SHOWN, bytes: talkativePng(profile) },
  ];
  const told = (bytes: Uint8Array) => PRIVATE.filter((word) => latin(bytes).includes(word));

  test('the samples themselves tell everything', () => {
    for (const { bytes } of talkative.slice(0, 2)) expect(told(bytes)).toContain('Anna');
    expect(told(talkative[2]!.bytes)).toContain('Karins dator');
    expect(told(talkative[3]!.bytes)).toEqual(['GPS', 'Anna', 'Tagen av']);
  });

  test('in the HTML', () => {
    const html = renderHtml(...reportOf(talkative));
    const sources = [...html.matchAll(/src="data:image\/(?:png|jpeg);base64,([^"]*)"/g)];
    const files = sources.map(([, data]) => Buffer.from(data!, 'base64'));
    expect(files.map(told)).toEqual([[], [], [], []]);
    // Packed within: words of a PNG, and its profile.
    expect(pngNames(files[3]!)).toEqual(['IHDR', 'iCCP', 'IDAT', 'IEND']);
  });

  it('in the browser, which reads the colours that the picture was made in', async (context) => {
    if (!browser) return context.skip(noBrowser);
    const drawn = await drawnIn(browser, renderHtml(...reportOf(talkative)));
    expect(drawn.map(fieldsOf)).toEqual([UPRIGHT, UPRIGHT, TURNED, TURNED]);
  });

  test('in Word', async () => {
    const docx = openDocx(await renderDocx(...reportOf(talkative)));
    const media = docx.names.filter((name) => name.startsWith('word/media/'));
    expect(media.length).toBe(4);
    expect(media.flatMap((name) => told(docx.bytes(name)))).toEqual([]);
  });

  it('in the PDF, whose pictures keep the colours they were made in', async (context) => {
    const { bytes } = await renderPdf(...reportOf(talkative));
    expect(await checkPdf(bytes)).toEqual([]);
    const streams = [...latin(bytes).matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, data]) => data!);
    const plain = streams.map((data) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        return data;
      }
    });
    const pictures = plain.filter((data) => data.startsWith('\xff\xd8') || data.slice(36, 40) === 'acsp');
    // Three photographs, the report's own colours and one profile, however many pictures have it.
    expect(pictures.length).toBe(5);
    for (const word of PRIVATE.slice(0, 5))
      expect(pictures.filter((data) => data.includes(word))).toEqual([]);
    expect(plain.filter((data) => data.includes('Karins'))).toEqual([]);
    if (!hasPoppler()) return context.skip(noPoppler);
    const shown = await Promise.all(
      talkative.slice(2).map(async (sample) => {
        const { bytes: pdf } = await renderPdf(...reportOf([sample]));
        return fieldsOf(coloured(lastPageOf(pdf, 96)));
      }),
    );
    expect(shown).toEqual([TURNED, TURNED]);
  });
});
