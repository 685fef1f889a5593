// One transaction of resolve: take from the queue, read what it reaches, recompute, write the difference.
import type { Database } from '../platform/database/database.ts';
import type { Registry } from '../registry/registry.ts';
import { auditComponent } from './audit/audit-component.ts';
import { writeFindings } from './audit/write-findings.ts';
import { knownRegistry } from './judgement/judged-registry.ts';
import { loadComponent } from './load-component.ts';
import { adoptCompanyJudgements } from './queue-all.ts';
import { resolveFacts } from './resolve-component.ts';
import { takeQueue } from './take-queue.ts';
import { type Difference, writeEvents } from './write-events.ts';
import { writeProjects } from './write-projects.ts';
import { writeProvisionalCompanies } from './write-provisional-companies.ts';

export type BatchResult =
  /** Nothing waits, or everything that waits is in other hands. */
  | { readonly outcome: 'idle' }
  /** Another resolver holds a block that this one needs. */
  | { readonly outcome: 'busy' }
  | { readonly outcome: 'resolved'; readonly claims: number; readonly difference: Difference };

class Busy extends Error {}
/** People judged companies since this process last asked. */
class Outdated extends Error {}

/** Resolves up to `limit` rows of the queue. */
export async function resolveBatch(
  { database, registry: base }: { database: Database; registry: Registry },
  limit: number,
): Promise<BatchResult> {
  const { registry, no } = knownRegistry(database, base);
  try {
    return await database.transaction(async (client): Promise<BatchResult> => {
      const taken = await takeQueue(client, limit);
      if (!taken) return { outcome: 'idle' };
      const component = await loadComponent(client, taken, registry);
      if (!component) throw new Busy();
      if (component.companyJudgementNo !== no) throw new Outdated();
      const { events, projects } = resolveFacts(component.claims, registry);
      await writeProvisionalCompanies(client, events);
      await writeFindings(client, component.claimIds, auditComponent(events, component.claims));
      await writeProjects(client, component, projects);
      const difference = await writeEvents(client, component, events);
      return { outcome: 'resolved', claims: component.claims.length, difference };
    });
  } catch (error) {
    if (error instanceof Busy) return { outcome: 'busy' };
    if (error instanceof Outdated) {
      await adoptCompanyJudgements({ database, registry: base });
      return { outcome: 'busy' };
    }
    throw error;
  }
}
