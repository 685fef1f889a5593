// `traceparent` of W3C Trace Context: one trace from the fetch of a revision to its claims, without a tracing library.
import { createHash } from 'node:crypto';

const form = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-0[01]$/;

/**
 * The trace of a thing that has an id. The same id gives the same trace, so that a publish that is repeated belongs to
 * the first, and whoever knows the id finds the lines of every stage.
 */
export function traceOf(id: string): string {
  return `00-${digest(`trace ${id}`).slice(0, 32)}-${spanOf(id)}-01`;
}

/** The next step of a trace; where the message carries none that can be read, the trace begins with this step. */
export function continueTrace(traceparent: string | undefined, id: string): string {
  const trace = form.exec(traceparent ?? '')?.[1];
  return trace === undefined ? traceOf(id) : `00-${trace}-${spanOf(id)}-01`;
}

function spanOf(id: string): string {
  return digest(`span ${id}`).slice(0, 16);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
