// How the crawler introduces itself: to servers in full, to robots.txt by its product token.
import { version } from '../../platform/version.ts';

/** The product token that robots.txt rules are looked up for. */
export const robotsAgent = 'MegawatchBot';

/** `MegawatchBot/<version> (+contact)`; `contact` is a URL or a mail address that a site's owner can write to. */
export function userAgent(contact: string): string {
  const printable = contact.replace(/[^\u0020-\u007E]|[()]/g, '').trim();
  return `${robotsAgent}/${version} (+${printable})`;
}
