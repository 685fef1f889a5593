// Projects from claims: one campus of many reports, namesakes apart, codenames joined, parts under their campus, in any order.
import { describe, expect, test } from 'vitest';
import { loadRegistry } from '../../../registry/load-registry.ts';
import type { CurrentClaim } from '../../../resolve/current-claim.ts';
import { resolveFacts } from '../../../resolve/resolve-component.ts';
import { claimsOf, seeded, shuffled } from './fixtures.ts';
import { actOf, at, capacityOf, leaseOf, nobody } from './project-fixtures.ts';

const registry = loadRegistry();
const resolved = (claims: readonly CurrentClaim[]) => resolveFacts(claims, registry);
const projectsOf = (claims: readonly CurrentClaim[]) => resolved(claims).projects;
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
const page = (name: string, published: string) => ({ page: name, published, publisher: `Outlet ${name}` });
const byAurora = { ...nobody, developer: 'Aurora Works' };

/** One campus: announced with 100 MW, raised to 300, begun, live; told by six documents in English and Portuguese. */
const campus = [
  claimsOf(page('one', '2024-01-10'), [
    capacityOf('Redwood', 100, 'early_stage', { place: at('Abilene', null, 'Texas'), roles: byAurora }),
  ]),
  claimsOf(page('two', '2024-01-12'), [
    capacityOf('Campus Redwood', 100, 'early_stage', { place: at('Abilene', null, 'Texas'), roles: byAurora }),
  ]),
  claimsOf(page('three', '2024-09-02'), [
    capacityOf('Redwood campus', 300, 'early_stage', { place: at(null, 'Taylor County', 'Texas'), roles: byAurora }),
  ]),
  claimsOf(page('four', '2025-03-01'), [
    capacityOf('Redwood', 300, 'under_construction', { place: at('Abilene', null, 'Texas') }),
  ]),
  claimsOf(page('five', '2026-05-20'), [
    capacityOf('Redwood Data Center Campus', 300, 'live', { place: at('Abilene', null, 'Texas'), roles: byAurora }),
  ]),
  claimsOf(page('six', '2026-05-21'), [
    capacityOf('Campus Redwood', 300, 'live', { place: at('Abilene', null, 'Texas'), roles: byAurora }),
  ]),
].flat();

describe('one campus of six documents in two languages', () => {
  test('is one project with a dated history and one current MW', () => {
    const { events, projects } = resolved(campus);
    expect(projects).toHaveLength(1);
    const [project] = projects;
    expect(project).toMatchObject({
      projectId: 'prj:redwood.us-tx',
      level: 'campus',
      status: 'live',
      statusDate: '2026-05-20',
      firstStatusDate: '2024-01-10',
      placeId: 'us-loc-abilene-texas',
      market: 'West Texas',
      countyFips: '48441',
      mw: { live: 300, underConstruction: 0, committed: 0, earlyStage: 0, paused: 0 },
    });
    expect(project?.statuses.map(({ status, date, mw }) => [status, date, mw])).toEqual([
      ['early_stage', '2024-01-10', 100],
      ['early_stage', '2024-09-02', 300],
      ['under_construction', '2025-03-01', 300],
      ['live', '2026-05-20', 300],
    ]);
    expect(project?.sourceCount).toBe(6);
    const additive = events.filter(({ fields }) => fields['isAdditive'] === true);
    expect(additive.map(({ fields }) => fields['mw'])).toEqual([300]);
    expect(new Set(events.map(({ fields }) => fields['projectId']))).toEqual(new Set(['prj:redwood.us-tx']));
  });

  test('in any order of arrival', () => {
    const wanted = resolved(campus);
    for (let seed = 1; seed <= 50; seed += 1)
      expect(resolved(shuffled(campus, seeded(seed))), `order ${seed}`).toEqual(wanted);
  });

  test('what is live of a larger plan is not counted twice', () => {
    const { events, projects } = resolved([
      ...campus.filter(
        ({ claim }) => claim.kind === 'capacity' && claim.mw === 300 && claim.phase === 'under_construction',
      ),
      ...claimsOf(page('seven', '2025-11-01'), [
        capacityOf('Redwood', 100, 'live', { place: at('Abilene', null, 'Texas') }),
      ]),
    ]);
    expect(projects[0]?.mw).toMatchObject({ live: 100, underConstruction: 200 });
    expect(
      events.map(({ fields }) => [fields['phase'], fields['mwAdditive'], fields['isAdditive']]).sort(byText),
    ).toEqual([
      ['live', 100, true],
      ['under_construction', 200, false],
    ]);
  });
});

describe('names', () => {
  const blue = (name: string, published: string, place: ReturnType<typeof at>, more = {}) =>
    claimsOf(page(name, published), [capacityOf('Project Blue', 290, 'early_stage', { place, ...more })]);

  test('of the same name in two states are two projects, and one without a place joins neither', () => {
    const claims = [
      ...blue('arizona', '2025-06-01', at('Tucson', null, 'Arizona')),
      ...blue('ohio', '2025-06-02', at(null, 'Licking County', 'Ohio'), { mw: 500 }),
      ...blue('somewhere', '2025-07-01', at(null, null, null), { mw: 290, phase: 'under_construction' }),
    ];
    const { projects, events } = resolved(claims);
    expect(projects.map(({ projectId }) => projectId).sort()).toEqual(['prj:blue.us-az', 'prj:blue.us-oh']);
    const open = events.find(({ fields }) => fields['phase'] === 'under_construction');
    expect(open?.fields['projectId']).toBeNull();
  });

  test('a codename that a text equates with the real name joins both, and stays as an alias', () => {
    const apart = [
      ...blue('first', '2025-06-01', at('Tucson', null, 'Arizona')),
      ...claimsOf(page('second', '2025-09-01'), [
        capacityOf('Desert Sky', 290, 'under_construction', { place: at('Tucson', null, 'Arizona') }),
      ]),
    ];
    expect(projectsOf(apart)).toHaveLength(2);
    const bridge = claimsOf(page('third', '2025-08-01'), [
      capacityOf('Desert Sky', 290, 'early_stage', {
        place: at('Tucson', null, 'Arizona'),
        projectAliases: ['Project Blue', 'Humphrey Peak Properties LLC'],
      }),
    ]);
    const joined = projectsOf([...apart, ...bridge]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({ projectId: 'prj:desert-sky.us-az', name: 'Desert Sky' });
    expect(joined[0]?.aliases).toEqual([
      { alias: 'Desert Sky', kind: 'name' },
      { alias: 'Humphrey Peak Properties LLC', kind: 'company' },
      { alias: 'Project Blue', kind: 'codename' },
    ]);
    for (let seed = 1; seed <= 20; seed += 1)
      expect(projectsOf(shuffled([...apart, ...bridge], seeded(seed)))).toEqual(joined);
  });

  test('that say no more than whose it is mean one project only in one town', () => {
    const google = (name: string, place: ReturnType<typeof at>) =>
      claimsOf(page(name, '2025-06-01'), [capacityOf('Google data center', 100, 'early_stage', { place })]);
    const projects = projectsOf([
      ...google('a', at('Tucson', null, 'Arizona')),
      ...google('b', at('Mesa', null, 'Arizona')),
      ...google('c', at(null, null, 'Arizona')),
    ]);
    expect(projects.map(({ projectId }) => projectId).sort()).toEqual([
      'prj:google.us-az.us-loc-mesa-arizona',
      'prj:google.us-az.us-loc-tucson-arizona',
    ]);
  });
});

describe('parts', () => {
  const part = (name: string, mw: number, phase: 'live' | 'under_construction' | 'early_stage', on: string) =>
    claimsOf(page(`${name} ${mw}`, on), [capacityOf(name, mw, phase, { place: at('Abilene', null, 'Texas') })]);
  const additiveOf = (claims: readonly CurrentClaim[]) =>
    resolved(claims)
      .events.filter(({ fields }) => fields['isAdditive'] === true)
      .map(({ fields }) => [fields['projectId'], fields['mw']])
      .sort(byText);

  test('phases and buildings are children of their campus and take the megawatts over where they make it up', () => {
    const claims = [
      ...part('Redwood', 300, 'under_construction', '2025-01-01'),
      ...part('Redwood Phase 1', 100, 'live', '2026-01-01'),
      ...part('Redwood fase II', 200, 'under_construction', '2026-02-01'),
      ...part('Redwood Phase 2 Building 3', 50, 'under_construction', '2026-02-02'),
    ];
    const projects = projectsOf(claims);
    expect(projects.map(({ projectId, parentProjectId, level }) => [projectId, parentProjectId, level])).toEqual([
      ['prj:redwood.us-tx', null, 'campus'],
      ['prj:redwood.us-tx/phase-1', 'prj:redwood.us-tx', 'phase'],
      ['prj:redwood.us-tx/phase-2', 'prj:redwood.us-tx', 'phase'],
      ['prj:redwood.us-tx/phase-2/building-3', 'prj:redwood.us-tx/phase-2', 'building'],
    ]);
    expect(projects[0]?.mw).toMatchObject({ live: 100, underConstruction: 200 });
    expect(projects[2]?.mw).toMatchObject({ underConstruction: 200 });
    expect(additiveOf(claims)).toEqual([
      ['prj:redwood.us-tx/phase-1', 100],
      ['prj:redwood.us-tx/phase-2', 200],
    ]);
  });

  test('a campus of which only one phase is told counts as a whole', () => {
    const claims = [
      ...part('Redwood', 300, 'under_construction', '2025-01-01'),
      ...part('Redwood Phase 1', 100, 'live', '2026-01-01'),
    ];
    expect(additiveOf(claims)).toEqual([['prj:redwood.us-tx', 300]]);
    expect(projectsOf(claims)[0]?.mw).toMatchObject({ live: 100, underConstruction: 200 });
  });
});

describe('what tells of a project without its name', () => {
  test('a lease of the same companies and megawatts, and an observation of the same page', () => {
    const { events } = resolved([
      ...claimsOf(page('campus', '2025-12-17'), [
        capacityOf('River Bend', 245, 'committed', {
          place: at(null, null, 'Louisiana'),
          loadBasis: 'it',
          roles: { ...nobody, owner: 'Hut 8', lessee: 'Fluidstack' },
        }),
      ]),
      ...claimsOf(page('lease', '2025-12-18'), [leaseOf('Hut 8', 'Fluidstack', 245)]),
      ...claimsOf(page('other lease', '2025-12-18'), [leaseOf('Cipher Digital', 'Fluidstack', 168)]),
    ]);
    const deals = events.filter(({ kind }) => kind === 'deal');
    expect(deals.map(({ fields }) => [fields['projectId'], fields['placeId']]).sort(byText)).toEqual([
      ['prj:river-bend.us-la', 'us-la'],
      [null, null],
    ]);
  });

  test('megawatts of another basis become IT load by the stated assumption, and are marked', () => {
    const { events } = resolved([
      ...claimsOf(page('a', '2025-01-01'), [capacityOf('One', 100, 'live', { loadBasis: 'facility' })]),
      ...claimsOf(page('b', '2025-01-01'), [capacityOf('Two', 100, 'live', { loadBasis: 'it' })]),
      ...claimsOf(page('c', '2025-01-01'), [capacityOf('Three', 100, 'live', { loadBasis: 'unspecified' })]),
    ]);
    const estimates = Object.fromEntries(
      events.map(({ fields }) => [fields['project'], [fields['mwItEst'], fields['mwIsConverted']]]),
    );
    const assumed = registry.conversions.find(({ fromBasis }) => fromBasis === 'facility')?.mid ?? 0;
    expect(estimates).toEqual({
      One: [Math.round(10_000 * assumed) / 100, true],
      Two: [100, false],
      Three: [null, false],
    });
  });
});

describe('a project that came back nearby', () => {
  const tract = (project: string, place: ReturnType<typeof at>, on: string, more = {}) =>
    actOf('withdrawal', 'withdrawn', {
      project,
      developer: 'Tract',
      place,
      date: on,
      mw: 300,
      attribution: 'primary',
      ...more,
    });
  const claims = [
    ...claimsOf(page('out', '2024-05-01'), [
      tract('Project Cosmo', at('Buckeye', 'Maricopa County', 'Arizona'), '2024-05-01'),
    ]),
    ...claimsOf(page('again', '2024-11-01'), [
      capacityOf('Hassayampa Ranch', 300, 'early_stage', {
        place: at(null, 'Maricopa County', 'Arizona'),
        roles: { ...nobody, developer: 'Tract' },
      }),
    ]),
    ...claimsOf(page('held up', '2025-04-01'), [
      actOf('delay', 'delayed', {
        project: 'Hassayampa Ranch',
        developer: 'Tract',
        place: at(null, 'Maricopa County', 'Arizona'),
        date: '2025-04-01',
        mw: 300,
        attribution: 'contributing',
      }),
    ]),
  ];

  test('counts once in the strict total and twice in the manner of Data Center Watch', () => {
    const { projects, events } = resolved(claims);
    const [former] = projects.filter(({ refiledAsProjectId }) => refiledAsProjectId !== null);
    expect(former).toMatchObject({ projectId: 'prj:cosmo.us-az', refiledAsProjectId: 'prj:hassayampa-ranch.us-az' });
    const acts = events.filter(({ kind }) => kind === 'opposition');
    expect(acts.filter(({ fields }) => fields['inDcwTotal'] === true)).toHaveLength(2);
    expect(acts.filter(({ fields }) => fields['inStrictTotal'] === true)).toHaveLength(1);
  });

  test('one far away, or of another builder, is another project', () => {
    const elsewhere = claims.filter(({ claim }) => claim.kind === 'opposition' && claim.action === 'withdrawal');
    const other = (place: ReturnType<typeof at>, developer: string) =>
      claimsOf(page('other', '2024-11-01'), [
        capacityOf('Hassayampa Ranch', 300, 'early_stage', { place, roles: { ...nobody, developer } }),
      ]);
    for (const more of [
      other(at(null, 'Pima County', 'Arizona'), 'Tract'),
      other(at(null, 'Maricopa County', 'Arizona'), 'Vermaland'),
    ])
      expect(projectsOf([...elsewhere, ...more]).every(({ refiledAsProjectId }) => refiledAsProjectId === null)).toBe(
        true,
      );
  });
});

test('what is resolved beside it changes nothing: a batch of several components is their union', () => {
  const other = [
    ...claimsOf(page('meath', '2025-02-01'), [
      capacityOf('Oakfield', 80, 'early_stage', { place: at(null, 'County Meath', null, 'IE'), roles: byAurora }),
    ]),
    ...claimsOf(page('co meath', '2025-02-03'), [
      capacityOf(null, 80, 'under_construction', { place: at(null, 'Co. Meath', null, 'IE'), roles: byAurora }),
    ]),
    ...claimsOf(page('vote', '2025-04-01'), [
      actOf('moratorium', 'adopted', { place: at(null, 'Chatham County', 'North Carolina'), date: '2025-04-01' }),
    ]),
  ];
  const byId = (a: { contentHash: string }, b: { contentHash: string }) => (a.contentHash < b.contentHash ? -1 : 1);
  const together = resolved([...campus, ...other]);
  const alone = [resolved(campus), ...other.map((claim) => resolved([claim]))];
  expect(together.projects.toSorted(byId)).toEqual(alone.flatMap(({ projects }) => projects).sort(byId));
  expect(together.events.toSorted(byId)).toEqual(alone.flatMap(({ events }) => events).sort(byId));
});
