// Stands in for commands/kafka-bus-of.ts in a process whose history is wanted: the same bus, written down.
import { join } from 'node:path';
import { kafkaBusOf as openKafkaBus } from '../../../commands/kafka-bus-of.ts';
import { historyFile } from './history-file.ts';
import { recordBus } from './record-bus.ts';

export * from '../../../commands/kafka-bus-of.ts';

/** As the original does. */
export const kafkaBusOf: typeof openKafkaBus = async (...given) =>
  recordBus(
    await openKafkaBus(...given),
    String(process.pid),
    historyFile(join(process.env['HISTORY_FOLDER'] ?? '', `${process.pid}.jsonl`)),
  );
