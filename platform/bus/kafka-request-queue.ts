// kafkajs 2.2.4 looks every millisecond whether a request waits behind a throttle, by a timer of negative length: a few
// per cent of a processor in an idle process, and a warning of Node's on stderr. It need look only while one waits.
import { createRequire } from 'node:module';

type RequestQueue = {
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  readonly pending: readonly unknown[];
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
};

const checkMs = 10;

/** Replaces the one method; a kafkajs that is made otherwise stays as it is. */
export function calmRequestQueues(): void {
  const found: unknown = createRequire(import.meta.url)('kafkajs/src/network/requestQueue');
  if (typeof found !== 'function' || !isRequestQueue(found.prototype)) return;
  found.prototype.scheduleCheckPendingRequests = function scheduleCheckPendingRequests(this: RequestQueue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId) return;
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      Math.max(checkMs, this.throttledUntil - Date.now()),
    );
  };
}

function isRequestQueue(prototype: unknown): prototype is RequestQueue {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    'scheduleCheckPendingRequests' in prototype &&
    'checkPendingRequests' in prototype
  );
}
