// Loaded before a program with --import: the bus that the program opens writes its history to a file in HISTORY_FOLDER.
import { registerHooks } from 'node:module';

const recorded = new URL('./recorded-kafka-bus.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const isTheirs = context.parentURL !== recorded && found.url.endsWith('/commands/kafka-bus-of.ts');
    return isTheirs ? { ...found, url: recorded } : found;
  },
});
