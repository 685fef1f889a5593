// `megawatch inspect feed`: what a feed says, as ingest reads it.
import { parseFeed } from '../../ingest/protocols/feed.ts';
import { UsageError } from '../../schemas/errors.ts';
import type { Inspector } from './inspector.ts';

export const feedInspector: Inspector = {
  name: 'feed',
  summary: 'Reads RSS, Atom, RDF or JSON Feed and prints its head and its items',
  example: 'megawatch inspect feed feed.xml',
  options: [{ flags: '--charset <name>', description: 'the charset that the HTTP header named' }],
  inspect: ({ bytes, options }) => {
    if (bytes === null) throw new UsageError('inspect feed needs a file or standard input');
    return parseFeed(bytes, typeof options['charset'] === 'string' ? options['charset'] : null);
  },
};
