// A bell that many can wait for: waiting ends at the next ring, at a timeout or when a signal aborts.

export type Bell = {
  ring(): void;
  /** Never rejects; an aborted signal only ends the wait. */
  heard(options: { signal: AbortSignal; timeoutMs?: number }): Promise<void>;
};

/** Makes a bell. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  return {
    ring() {
      for (const wake of waiting) wake();
    },
    heard({ signal, timeoutMs }) {
      if (signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = timeoutMs === undefined ? undefined : setTimeout(wake, timeoutMs);
        function wake(): void {
          waiting.delete(wake);
          clearTimeout(timer);
          signal.removeEventListener('abort', wake);
          resolve();
        }
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      });
    },
  };
}

/** Waits; never rejects, an aborted signal ends the wait. */
export function pauseFor(timeoutMs: number, signal: AbortSignal): Promise<void> {
  return createBell().heard({ signal, timeoutMs });
}

/** How long to wait before attempt `attempt + 1`: doubling from 50 ms up to 5 s, a fifth of it by chance. */
export function backOffMs(attempt: number): number {
  const full = Math.min(5000, 50 * 2 ** Math.min(attempt - 1, 10));
  return full * (0.8 + Math.random() * 0.2);
}
