// A loopback site of pages of 20 kB that each tell one deal, for benchmarks.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type PageSite = { readonly origin: string; close(): Promise<void> };

const filler =
  'The operator said that crews work in two shifts and that the substation next to the road will be ready before the halls are. ';

/** The page with that number: one deal between companies of its own, in 20 kB of text and furniture. */
export function dealPage(number: number): string {
  const story = `<p>On January 26, 2026, Nvidia agreed to invest $${(number % 9) + 1}.${number % 10} billion in Example Cloud ${number} Inc, which operates AI data centers.</p>`;
  const paragraphs = Array.from(
    { length: 120 },
    (_, index) => `<p>${filler}Paragraph ${index} of page ${number}.</p>`,
  ).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nvidia invests in Example Cloud ${number}</title>
<meta property="article:published_time" content="2026-01-26T10:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav><article><h1>Nvidia invests in Example Cloud ${number}</h1>${story}${paragraphs}</article>
<footer>Contact</footer></body></html>`;
}

/** Serves `/page/N` for every N. */
export async function startPageSite(): Promise<PageSite> {
  const server = createServer((request, response) => {
    const number = /^\/page\/(\d+)$/.exec(request.url ?? '')?.[1];
    if (number === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(dealPage(Number(number)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
