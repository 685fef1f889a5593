// The list of rates that a report prints, so that nobody has to read code to know what was assumed.
import { rounded } from './bands.ts';
import { ownerTypes } from './conversion.ts';
import { valueAt } from './drivers.ts';
import type { Prepared } from './forecast-input.ts';
import type { Rate } from './forecast-result.ts';
import { hazardOf } from './hazards.ts';
import { judged } from './judged.ts';

const priors = {
  lbnl: 'https://pv-tech.org/80-of-energy-projects-withdraw-from-inefficient-us-grid-queues',
  heatmap: 'https://heatmap.news/am/trump-revolution-wind-loss',
} as const;

const whyDriver: Readonly<Record<string, { readonly why: string; readonly url?: string }>> = {
  live: { why: 'two levels of one publisher, read as the 10th and 90th percentile of the start' },
  owned: { why: 'Synergy’s newest edition' },
  top4: { why: 'four firms’ part of self-build' },
  pipeline: { why: 'the group’s total live and planned, supposed to be real; how surely is judged' },
  gap: { why: 'four firms’ and newcomers’ projects in Compute Atlas, pooled with a judged lead' },
  finishEarly: {
    why: 'generator queues build 11–32%, one expert says 1 in 10; Compute Atlas shows more, but not what was given up unseen',
    url: priors.lbnl,
  },
  finishCommitted: { why: 'between construction and early stage; no facts tell committed from early' },
  finishConstruction: { why: 'few projects stop once ground is broken: 1 of 47 in Compute Atlas' },
  exitEarly: { why: 'times the yearly rates of leaving early stage below' },
  exitConstruction: { why: 'times the yearly rates of leaving construction below' },
  announced: { why: 'flattening, not an extrapolation of the last three years' },
  bigTechInflow: { why: 'near their part of what is proposed in Compute Atlas and of what is planned at DC Byte' },
  entrants: {
    why: 'newcomers’ part of what everyone else announces; half of it comes to be started by firms without any project today',
  },
  cap: { why: 'turbines, transformers and grid connections; split over five regions' },
  onPremiseGrowth: { why: 'Synergy expects its part of the whole to fall, not its capacity' },
  leaseIncumbents: {
    why: 'JLL, North America: hyperscalers’ part of leasing, times the four firms’ part of hyperscalers outside China',
  },
  leaseNewcomers: { why: 'newcomers serve AI labs and enterprises as well' },
  labs: { why: 'AI labs that run on the four firms’ clouds' },
};

/** Every input and rate with what it rests on. */
export function ratesOf({ planned, hazards, world }: Prepared): Rate[] {
  const { plan, conversion } = planned;
  const inputs = plan.drivers.map((driver): Rate => {
    const about = whyDriver[driver.name] ?? { why: '' };
    const cited =
      driver.name in world.starts ? world.starts[driver.name as keyof typeof world.starts].figures[0] : undefined;
    return {
      name: driver.label,
      value: rounded(valueAt(driver, 0)),
      unit: driver.unit,
      restsOn: driver.restsOn,
      n: driver.n,
      why: about.why,
      url: cited?.url ?? about.url ?? null,
    };
  });
  const exits = (['early', 'construction'] as const).flatMap((phase) =>
    ownerTypes.map((type): Rate => {
      const rate = conversion[phase][type];
      return {
        name: `leaving ${phase === 'early' ? 'early stage' : 'construction'}, ${typeNames[type]}`,
        value: rounded(rate.perYear),
        unit: 'per year',
        restsOn: rate.restsOn,
        n: rate.n,
        why:
          rate.n > 0
            ? `moves in Compute Atlas since ${hazards?.window.from ?? ''} (delayed entry, interval-censored), shrunk to the world and weighed at ${judged.exit.relevance} beside a prior of ${judged.exit[phase].perYear}`
            : 'a prior',
        url: rate.n > 0 ? (hazards?.url ?? null) : null,
      };
    }),
  );
  const judgement = (name: string, value: number, unit: string, why: string, url: string | null = null): Rate => ({
    name,
    value,
    unit,
    restsOn: 'judgement',
    n: 0,
    why,
    url,
  });
  const construction = world.starts.constructionNa;
  return [
    ...inputs,
    ...exits,
    judgement('leaving committed', conversion.committed.perYear, 'per year', 'a prior'),
    {
      name: 'under construction in the world',
      value: rounded(construction.value / judged.northAmericaConstruction),
      unit: 'GW',
      restsOn: construction.figures.length > 0 ? 'pooled' : 'judgement',
      n: construction.figures.length,
      why: `JLL’s level of North America over its judged part of the world, ${judged.northAmericaConstruction}`,
      url: construction.figures[0]?.url ?? null,
    },
    judgement(
      'committed',
      judged.committed.big4,
      'GW of the four firms',
      'what is left of their total once live and construction are taken off',
    ),
    judgement(
      'pausing',
      judged.pause.start,
      'per year',
      'of early stage and committed; Crusoe’s 1.8 GW in Wyoming is one',
    ),
    judgement('going on after a pause', judged.pause.resume, 'per year', 'a prior'),
    oppositionRate(conversion.opposition),
    sizeRate(hazards),
  ];
}

const typeNames = { big4: 'four firms', established: 'established operators', newcomer: 'newcomers' } as const;

function oppositionRate({ cancelOdds, resolved, restsOn }: Prepared['planned']['conversion']['opposition']): Rate {
  const facts = restsOn === 'facts';
  return {
    name: 'odds of being given up when contested (an association)',
    value: rounded(cancelOdds),
    unit: 'times',
    restsOn,
    n: facts ? resolved : 0,
    why: facts
      ? 'contested against other early-stage projects of the same type of owner in Compute Atlas'
      : 'Heatmap: 40% of projects under sustained opposition die',
    url: facts ? null : priors.heatmap,
  };
}

function sizeRate(hazards: Prepared['hazards']): Rate {
  return {
    name: 'spread of operators’ sizes',
    value: rounded(hazards?.operatorSizes.logSd ?? 2),
    unit: 'standard deviation of logs',
    restsOn: hazards ? 'facts' : 'judgement',
    n: hazards?.operatorSizes.n ?? 0,
    why: hazards ? 'megawatts by operator in Compute Atlas' : 'a prior',
    url: hazards?.url ?? null,
  };
}

/** The estimate of one move, for the funnel. */
export function movesOut(
  hazards: Prepared['hazards'],
  phase: 'early' | 'construction',
  type: (typeof ownerTypes)[number],
): number {
  if (!hazards) return 0;
  const found = hazardOf(hazards, phase, phase === 'early' ? 'begun' : 'finished').types.find(
    (each) => each.type === type,
  );
  return Math.round(found?.events ?? 0);
}
