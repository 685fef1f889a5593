// Ctrl-C and its relatives: the first asks for an orderly end, the second ends at once.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const exitCodes: Readonly<Record<(typeof signals)[number], number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Resolves with the first signal that asks us to end; from then on a second one exits on the spot, for the person who does
 * not want to wait. The listeners keep no process alive.
 */
export function onShutdown(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const signal of signals) {
      process.on(signal, () => {
        if (isAsked) process.exit(exitCodes[signal]);
        isAsked = true;
        resolve(signal);
      });
    }
  });
}
