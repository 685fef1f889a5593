// The direction of imports is the architecture; a reversed arrow is found here, not in a review.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Room → the rooms it may import from, itself included. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  schemas: ['schemas'],
  registry: ['schemas', 'registry'],
  // The manifest is data: the version that the user agent states.
  platform: ['schemas', 'registry', 'platform', 'package.json'],
  ingest: ['schemas', 'registry', 'platform', 'ingest'],
  transform: ['schemas', 'registry', 'platform', 'transform'],
  sinks: ['schemas', 'registry', 'platform', 'sinks'],
  resolve: ['schemas', 'registry', 'platform', 'resolve'],
  forecast: ['schemas', 'registry', 'platform', 'forecast'],
  serve: ['schemas', 'registry', 'platform', 'serve'],
  demo: ['schemas', 'ingest', 'demo'],
  commands: [
    'schemas',
    'registry',
    'platform',
    'ingest',
    'transform',
    'sinks',
    'resolve',
    'forecast',
    'serve',
    'demo',
    'commands',
  ],
};

/** Modules of Node that reach the outside; pure rooms may not import them. */
const outside = /^node:(fs|net|http|https|tls|dgram|child_process|worker_threads|dns|os|timers)/;

type Import = { readonly file: string; readonly target: string };

function importsBelow(room: string): Import[] {
  const files = readdirSync(join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const targets = source.matchAll(/(?:from|import\()\s*'([^']+)'|^import\s+'([^']+)'/gm);
    return [...targets].map((match) => ({ file, target: match[1] ?? match[2] ?? '' }));
  });
}

function roomOf({ file, target }: Import): string | null {
  return target.startsWith('.') ? (relative(root, join(root, dirname(file), target)).split('/')[0] ?? null) : null;
}

describe('imports point one way', () => {
  test.each(Object.entries(allowed))('%s', (room, rooms) => {
    const imports = importsBelow(room);
    expect(imports.length).toBeGreaterThan(0);
    const wrong = imports.filter((each) => {
      const target = roomOf(each);
      return target !== null && !rooms.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  test('nothing but a test imports a test', () => {
    const wrong = Object.keys(allowed).flatMap((room) => importsBelow(room).filter((each) => roomOf(each) === 'test'));
    expect(wrong).toEqual([]);
  });
});

/** Looks into its own folder for the modules to load, once, as an import does; it reads no data. */
const findsCode = ['transform/languages/packs.ts'];

describe('pure rooms touch nothing outside', () => {
  test.each(['schemas', 'transform/annotate', 'transform/languages', 'transform/extract'])('%s', (room) => {
    const wrong = importsBelow(room).filter(({ file, target }) => outside.test(target) && !findsCode.includes(file));
    expect(wrong).toEqual([]);
  });

  test.each(['transform', 'schemas'])('no clock in %s but in the files that run the stage', (room) => {
    const files = readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && entry.name.endsWith('.ts') && !/^(run|worker|start|benchmark)-/.test(entry.name),
      )
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
    const wrong = files.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|Math\.random\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the folders that were asked for', () => {
  test.each(['ingest', 'transform', 'sinks', 'schemas', 'test'])('%s is there', (room) => {
    expect(readdirSync(join(root, room)).length).toBeGreaterThan(0);
  });
});
