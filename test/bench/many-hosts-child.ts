// A site of many hosts in a process of its own, so that serving costs the crawler nothing: prints its port, then serves.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dealPage } from './page-site.ts';

// A few pages are made once and served under every address, each with its own number in the title.
const pages = Array.from({ length: 50 }, (_, number) => dealPage(number));
const server = createServer((request, response) => {
  const number = Number(/^\/page\/(\d+)$/.exec(request.url ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) {
    response.writeHead(404).end();
    return;
  }
  const page = (pages[number % pages.length] ?? '').replace('<title>', `<title>${number}: `);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.on('end', () => process.exit()).resume();
