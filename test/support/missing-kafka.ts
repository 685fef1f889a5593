// What is said once, after everything else ran, where the tests found no Kafka.

/** How the sentence begins. */
export const noKafka = 'No Kafka for the tests';

/** The sentence, if it stands in what vitest reports; every file that needs Kafka says it. */
export function missingKafka(report: string): string | null {
  return new RegExp(`${noKafka}: .*?\\)\\.`).exec(report)?.[0] ?? null;
}
