// Where an export is written: files that carry another name until all of them are whole, or standard output.
import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { ConfigurationError, errorMessage } from '../../schemas/errors.ts';

export type Written = { readonly file: string | null; readonly bytes: number; readonly sha256: string };

export type Sheet = {
  write(chunk: Uint8Array): Promise<void>;
  end(): Promise<Written>;
};

export type ExportTarget = {
  /** Begins the file of that name. */
  open(name: string): Promise<Sheet>;
  /** Gives every file its name: from now on the export is there. */
  finish(): Promise<void>;
  /** Removes what was written; of an earlier export nothing is lost. */
  discard(): Promise<void>;
};

/** Files in `folder`. */
export function folderTarget(folder: string): ExportTarget {
  const parts: { readonly part: string; readonly file: string; handle: FileHandle | null }[] = [];
  return {
    async open(name) {
      const file = join(folder, name);
      const part = `${file}.part`;
      await writing(file, async () => await mkdir(dirname(file), { recursive: true }));
      const entry = { part, file, handle: await writing(file, async () => await open(part, 'w')) };
      parts.push(entry);
      const hash = createHash('sha256');
      let bytes = 0;
      return {
        async write(chunk) {
          if (chunk.length === 0) return;
          hash.update(chunk);
          bytes += chunk.length;
          for (let at = 0; at < chunk.length; ) {
            const { bytesWritten } = await writing(file, async () => await entry.handle.write(chunk, at));
            at += bytesWritten;
          }
        },
        async end() {
          await writing(file, async () => await entry.handle.sync());
          await entry.handle.close();
          return { file, bytes, sha256: hash.digest('hex') };
        },
      };
    },
    async finish() {
      for (const { part, file } of parts) await writing(file, async () => await rename(part, file));
      parts.length = 0;
    },
    async discard() {
      for (const { part, handle } of parts) {
        await handle?.close().catch(() => undefined);
        await rm(part, { force: true });
      }
      parts.length = 0;
    },
  };
}

/** Nobody reads standard output any more: the rest is not wanted, and that is no failure. */
export class ReaderGone extends Error {}

/** Everything on `stream`, as fast as it takes it. */
export function streamTarget(stream: NodeJS.WritableStream): ExportTarget {
  // The error of a write reaches its callback; unheard as an event it would end the process.
  stream.on('error', () => undefined);
  return {
    async open() {
      const hash = createHash('sha256');
      let bytes = 0;
      return {
        write: async (chunk) => {
          hash.update(chunk);
          bytes += chunk.length;
          await new Promise<void>((done, fail) => {
            stream.write(chunk, (error) => {
              if (!error) return done();
              fail((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ReaderGone('nobody reads on') : error);
            });
          });
        },
        end: async () => ({ file: null, bytes, sha256: hash.digest('hex') }),
      };
    },
    finish: async () => undefined,
    discard: async () => undefined,
  };
}

/** Says what could not be written, where and what helps. */
async function writing<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    throw new ConfigurationError(
      isFull ? 'DISK_FULL' : 'CONFIG_INVALID',
      `${resolve(file)} cannot be written: ${errorMessage(error)}. Nothing of this export is left there; ${
        isFull ? 'make room, or ' : ''
      }name another folder with --out.`,
      { cause: error },
    );
  }
}
