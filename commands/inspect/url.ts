// `megawatch inspect url`: how a URL is spelled and whether the address guard lets it through, without any look-up.
import { createAddressGuard } from '../../ingest/fetch/address-guard.ts';
import { UsageError } from '../../schemas/errors.ts';
import type { Inspector } from './inspector.ts';

const guard = createAddressGuard({ allowedLoopbackHosts: [] });

export const urlInspector: Inspector = {
  name: 'url',
  summary: 'Prints the serialized form of a URL and whether ingest may ask for it',
  example: 'megawatch inspect url --url http://127.1/',
  options: [
    { flags: '--url <url>', description: 'the URL' },
    { flags: '--base <url>', description: 'what a relative URL is relative to' },
  ],
  inspect: ({ bytes, fields, record, options }) => {
    const [input, base] = inputOf({ bytes, fields, record, options });
    const url = base === null ? URL.parse(input) : URL.parse(input, base);
    return { href: url?.href ?? null, allowed: url !== null && guard.refuseUrl(url) === null };
  },
};

type Given = Pick<Parameters<Inspector['inspect']>[0], 'bytes' | 'fields' | 'record' | 'options'>;

/** A field, a record, an option or standard input; `["input", "base"]` where there is a base. Nothing is trimmed. */
function inputOf({ bytes, fields, record, options }: Given): readonly [string, string | null] {
  const optionBase = typeof options['base'] === 'string' ? options['base'] : null;
  if (typeof options['url'] === 'string') return [options['url'], optionBase];
  if (typeof record?.['url'] === 'string')
    return [record['url'], typeof record['base'] === 'string' ? record['base'] : null];
  const text =
    fields.length > 0
      ? fields.join('\t')
      : bytes === null
        ? null
        : new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
  if (text === null) throw new UsageError('inspect url needs a URL: --url, standard input, or the field after `-`');
  if (!text.startsWith('[')) return [text, optionBase];
  try {
    const pair: unknown = JSON.parse(text);
    if (Array.isArray(pair) && typeof pair[0] === 'string')
      return [pair[0], typeof pair[1] === 'string' ? pair[1] : optionBase];
  } catch {
    // A text that only looks like JSON is a URL as it stands.
  }
  return [text, optionBase];
}
