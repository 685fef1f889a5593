import { expect, it } from 'vitest';
import { foldName } from '../../../registry/fold-name.ts';
import { buildRegistry, loadRegistry } from '../../../registry/load-registry.ts';

const registry = loadRegistry();

it('holds the companies and places that a first version needs', () => {
  expect(registry.companies.length).toBeGreaterThanOrEqual(400);
  expect(registry.places.filter((each) => each.kind === 'country').length).toBeGreaterThanOrEqual(110);
  expect(registry.places.filter((each) => each.kind === 'county' && each.fips !== null).length).toBeGreaterThanOrEqual(
    60,
  );
  expect(
    registry.places.filter((each) => each.kind === 'locality' || each.kind === 'market').length,
  ).toBeGreaterThanOrEqual(60);
});

it.each([
  ['NVIDIA Corporation', 'nvidia'],
  ['エヌビディア', 'nvidia'],
  ['英伟达', 'nvidia'],
  ['엔비디아', 'nvidia'],
  ['Bitfarms', 'keel-infrastructure'],
  ['Cipher Mining', 'cipher-digital'],
  ['Iris Energy', 'iren'],
  ['Yandex N.V.', 'nebius'],
  ['Marathon Digital Holdings, Inc.', 'mara'],
  ['CRWV', 'coreweave'],
])('finds %s', (name, id) => {
  expect(registry.company(name)?.id).toBe(id);
});

it('knows nobody by an unknown name', () => {
  expect(registry.company('Fabricated Compute')).toBeNull();
  expect(registry.companyById('fabricated-compute')).toBeNull();
});

it('uses no CIK twice and gives each of its states two digits of FIPS', () => {
  const ciks = registry.companies.flatMap((each) => each.cik ?? []);
  expect(new Set(ciks).size).toBe(ciks.length);
  const states = registry.places.filter((each) => each.country === 'US' && each.kind === 'region');
  expect(states).toHaveLength(51);
  for (const state of states) expect(state.fips).toMatch(/^\d\d$/);
});

it('puts every US county into the state of its FIPS code', () => {
  const stateOf = new Map(
    registry.places
      .filter((each) => each.country === 'US' && each.kind === 'region')
      .map((each) => [each.fips, each.name]),
  );
  for (const county of registry.places.filter((each) => each.kind === 'county' && each.fips !== null)) {
    expect(stateOf.get(county.fips?.slice(0, 2) ?? ''), county.id).toBe(county.region);
  }
});

it('changes its version with its data files only', () => {
  expect(registry.version).toMatch(/^[0-9a-f]{12}$/);
  expect(loadRegistry()).toBe(registry);
});

it('lets no alias hide the name of another company', () => {
  const base = { tickers: [], cik: null, country: null, parent: null, categories: [], renames: [] };
  const built = buildRegistry(
    [
      { ...base, id: 'one', name: 'One', aliases: ['Two'] },
      { ...base, id: 'two', name: 'Two', aliases: [] },
    ],
    [],
    'test',
  );
  expect(built.company('two')?.id).toBe('two');
});

it.each([
  ['Hut 8 Corp.', 'hut 8'],
  ['Équinix, Inc.', 'equinix'],
  ['Group', 'group'],
  ['ソフトバンク株式会社', 'ソフトバンク'],
])('folds %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});
