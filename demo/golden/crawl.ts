// What the crawl itself must show, whatever is extracted.
import { forbiddenPath, missingPath } from '../resources.ts';

/** Never asked for: linked from a feed and closed by robots.txt. */
export const forbiddenPaths: readonly string[] = [forbiddenPath];

/** Linked from a feed and answered with 404: no document, no dead end for the run. */
export const missingPaths: readonly string[] = [missingPath];

/** Asked for under the first address, a document under the second only. */
export const redirects: readonly { readonly from: string; readonly to: string }[] = [
  { from: '/wire/go/hut8-river-bend', to: '/wire/2025/12/hut8-fluidstack-river-bend-lease.html' },
];

/** Answers after about two seconds, and must not hold up the other pages. */
export const slowPaths: readonly string[] = ['/wire/2025/06/meta-constellation-clinton.html'];

/** New bytes in run 2: revision 2 of the document, and only of this one (feeds and list pages aside). */
export const changedInRun2: readonly string[] = ['/ledger/data/coreweave-power-tracker.html'];

/** 410 in run 2: outcome `gone`, the facts are retracted. */
export const goneInRun2: readonly string[] = ['/ledger/data/microsoft-adds-two-gigawatts.html'];
