// JSON Schemas of what the topics carry, for readers that are not written in TypeScript.
import { z } from 'zod';
import { dataSchema } from './cloud-event.ts';
import { type Topic, topicNames, topics } from './topics.ts';

/** File name → JSON Schema (2020-12) of the current version of every topic. */
export function jsonSchemas(): ReadonlyMap<string, Record<string, unknown>> {
  return new Map(
    topicNames.map((name) => {
      const topic: Topic = topics[name];
      const schema = z.toJSONSchema(topic.schema, { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' });
      return [
        `${name}.v${topic.version}.json`,
        { $id: dataSchema(name), title: `${topic.type}.v${topic.version}`, ...schema },
      ];
    }),
  );
}
