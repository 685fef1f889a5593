// Visits as metrics: what ingest took in, gave out, left alone and failed at.
import { metrics } from '../platform/metrics/metrics.ts';
import type { VisitOutcome } from './visit.ts';

const stage = 'ingest';

/** Counts one visit. */
export function countVisit(outcome: VisitOutcome): void {
  switch (outcome.kind) {
    case 'seed':
      metrics.emitted.inc({ stage, kind: 'urls' }, outcome.discovered);
      return;
    case 'new':
    case 'changed':
    case 'gone':
      metrics.received.inc({ stage });
      metrics.emitted.inc({ stage, kind: outcome.kind });
      return;
    case 'unchanged':
      metrics.received.inc({ stage });
      metrics.dropped.inc({ stage, reason: outcome.kind });
      return;
    case 'absent':
    case 'forbidden':
      metrics.dropped.inc({ stage, reason: outcome.kind });
      return;
    case 'failed':
      metrics.failed.inc({ stage, code: outcome.code });
      return;
    case 'retry':
      metrics.retried.inc({ stage, code: outcome.code });
      return;
    case 'again':
    case 'lost':
  }
}
