// The bill of materials in CycloneDX 1.6: what the package carries and what needs what, without clock and chance, so that it is the same every time.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages, readNotices } from './bundled.mjs';

/** As JSON text. `runtime` is the Node that a portable folder carries: its package's name, version and integrity. */
export function billOfMaterials(root, runtime) {
  const packages = bundledPackages(root);
  const { name, version, description, license, dependencies } = readJson(path.join(root, 'package.json'));
  const program = { 'bom-ref': purl(name, version), type: 'application', name, version, description };
  const extra = [...readNotices(root).parts.map(partOf), ...(runtime ? [runtimeOf(runtime)] : [])];
  const refs = new Map(packages.map((one) => [one.folder, purl(one.name, one.version)]));
  const refsOf = (folder, names) => names.flatMap((need) => resolve(refs, folder, need) ?? []).sort();
  return `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { component: { ...program, licenses: licences(license), purl: purl(name, version) } },
      components: [...packages.map(componentOf), ...extra],
      dependencies: [
        {
          ref: program['bom-ref'],
          dependsOn: [...refsOf('', Object.keys(dependencies)), ...extra.map((part) => part['bom-ref'])],
        },
        ...packages.map((one) => ({ ref: refs.get(one.folder), dependsOn: refsOf(one.folder, one.needs) })),
      ],
    },
    undefined,
    2,
  )}\n`;
}

function componentOf({ name, version, licence, integrity, inside }) {
  return {
    'bom-ref': purl(name, version),
    type: 'library',
    name,
    version,
    licenses: licences(licence),
    purl: purl(name, version),
    ...hashes(integrity),
    // Which versions its makers bundled is told nowhere.
    ...(inside.length > 0 && {
      components: inside.map((inner) => ({
        'bom-ref': `${purl(name, version)}#${inner}`,
        type: 'library',
        name: inner,
      })),
    }),
  };
}

function partOf({ name, of, holder, licence, address }) {
  return {
    'bom-ref': `part:${name}`,
    type: 'file',
    name,
    description: of,
    copyright: holder,
    ...(licence !== undefined && { licenses: licences(licence) }),
    externalReferences: [{ type: 'website', url: address }],
  };
}

function runtimeOf({ name, version, integrity }) {
  return {
    'bom-ref': purl(name, version),
    type: 'platform',
    name,
    version,
    description: 'Node.js, as its makers built and signed it',
    licenses: licences('MIT'),
    purl: purl(name, version),
    ...hashes(integrity),
  };
}

/** Where a package finds what it needs: in its own folder first, then upwards, as Node looks. */
function resolve(refs, folder, name) {
  for (let from = folder; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    const place = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
    if (refs.has(place)) return refs.get(place);
    if (from === '') return undefined;
  }
}

function purl(name, version) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licences(stated) {
  return / (OR|AND|WITH) |\+$/.test(stated)
    ? [{ expression: stated }]
    : [{ license: { id: stated, acknowledgement: 'declared' } }];
}

/** npm writes an integrity in base64, CycloneDX a hash in hex. */
function hashes(integrity) {
  const [kind, value] = integrity?.split('-') ?? [];
  return kind === 'sha512'
    ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }] }
    : {};
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
