// `megawatch inspect robots`: whether a robots.txt lets an agent fetch a URL.
import { isAllowed, parseRobots } from '../../ingest/fetch/robots-rules.ts';
import { robotsAgent } from '../../ingest/fetch/user-agent.ts';
import { UsageError } from '../../schemas/errors.ts';
import type { Inspector } from './inspector.ts';

export const robotsInspector: Inspector = {
  name: 'robots',
  summary: 'Reads a robots.txt and prints whether an agent may fetch a URL (RFC 9309)',
  example: 'megawatch inspect robots robots.txt --agent MegawatchBot --url https://example.com/news',
  options: [
    { flags: '--agent <token>', description: `product token (or ROBOTS_AGENT; default ${robotsAgent})` },
    { flags: '--url <url>', description: 'the URL in question (or ROBOTS_URL)' },
  ],
  inspect: ({ bytes, fields, record, options }) => {
    if (bytes === null) throw new UsageError('inspect robots needs a file or standard input');
    const given = (field: number, name: string, variable: string): string | undefined =>
      [fields[field], record?.[name], options[name], process.env[variable]].find((each) => typeof each === 'string');
    const url = given(1, 'url', 'ROBOTS_URL');
    if (url === undefined)
      throw new UsageError('inspect robots needs a URL: --url, or the third field of a batch line');
    const agent = given(0, 'agent', 'ROBOTS_AGENT') ?? robotsAgent;
    return { allowed: isAllowed(parseRobots(new TextDecoder().decode(bytes)), agent, url) };
  },
};
