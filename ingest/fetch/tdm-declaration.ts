// What an answer itself says of text and data mining: by header, and in the head of an HTML page.
import { Parser } from 'htmlparser2';

export type TdmAnswer = {
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType: string | null;
  readonly body: Uint8Array;
};

/** Where in a page its head must have ended. */
const headBytes = 131_072;
const named = /tdm-reservation|noai/i;

/**
 * True where the answer reserves its content, false where it says that it does not, null where it says nothing. The page
 * goes before the header. Read are `tdm-reservation`, and `noai` among robots directives for all agents or for ours.
 */
export function declaredReservation({ headers, contentType, body }: TdmAnswer, agent: string): boolean | null {
  const head = /html|xml/i.test(contentType ?? 'html')
    ? Buffer.from(body.subarray(0, headBytes)).toString('latin1')
    : '';
  const byPage = named.test(head) ? inPage(head, agent) : null;
  return byPage ?? byHeader(headers, agent);
}

function byHeader(headers: TdmAnswer['headers'], agent: string): boolean | null {
  const said = flagOf(headers['tdm-reservation'] ?? '');
  return said ?? (forbidsAi(headers['x-robots-tag'] ?? '', agent) ? true : null);
}

function inPage(head: string, agent: string): boolean | null {
  let said: boolean | null = null;
  let isForbidden = false;
  const parser = new Parser({
    onopentag(name, { name: about, content }) {
      if (name === 'body') return parser.reset();
      if (name !== 'meta' || about === undefined || content === undefined) return;
      const key = about.trim().toLowerCase();
      if (key === 'tdm-reservation') said ??= flagOf(content);
      if (key === 'robots' || key === agent.toLowerCase()) isForbidden ||= forbidsAi(content, agent);
    },
  });
  parser.write(head);
  return said ?? (isForbidden ? true : null);
}

function flagOf(value: string): boolean | null {
  const flag = value.split(',', 1)[0]?.trim();
  return flag === '1' ? true : flag === '0' ? false : null;
}

/** `noai`, or `agent: noai`; a list for another agent is none of ours. */
function forbidsAi(directives: string, agent: string): boolean {
  let isForUs = true;
  for (const part of directives.toLowerCase().split(',')) {
    const [, whom, directive = ''] = /^\s*(?:([a-z0-9_-]+)\s*:)?\s*(.*?)\s*$/.exec(part) ?? [];
    if (whom !== undefined) isForUs = whom === agent.toLowerCase();
    if (isForUs && directive === 'noai') return true;
  }
  return false;
}
