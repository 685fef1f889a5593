// Topics that are created show late on a busy cluster, which no test broker does on demand.
import type { Admin } from 'kafkajs';
import { expect, it } from 'vitest';
import { ensureTopics } from '../../../platform/bus/kafka-topics.ts';

/** A cluster that shows what was created only when it has been asked `late` times more. */
function lateCluster(late: number): { admin: Pick<Admin, 'listTopics' | 'createTopics'>; creations: string[][] } {
  const creations: string[][] = [];
  let asked = 0;
  return {
    creations,
    admin: {
      listTopics: async () => {
        if (creations.length > 0) asked += 1;
        return asked > late ? creations.flat() : [];
      },
      createTopics: async ({ topics }) => {
        creations.push(topics.map(({ topic }) => topic));
        return creations.length === 1;
      },
    },
  };
}

it('waits for topics that were created and are not shown yet', async () => {
  const { admin, creations } = lateCluster(2);
  const names = ['p-documents', 'p-extractions', 'p-dead-letter'];
  expect(await ensureTopics(admin, 'p-')).toEqual(names);
  expect(creations).toEqual([names, names, names]);
});
