// Serves the demo site until it is stopped, for a look with a browser: node demo/serve.ts [port]
import { demoPort, startDemoSite } from './demo-site.ts';

const site = await startDemoSite({ port: Number(process.argv[2] ?? demoPort) });
console.log(`Megawatch demo site: ${site.url}`);
