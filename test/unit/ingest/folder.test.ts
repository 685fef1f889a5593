import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderSource, listFolder, readFolderFile } from '../../../ingest/protocols/folder.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'megawatch-folder-'));
  await mkdir(path.join(root, 'My Texts', 'deep'), { recursive: true });
  await writeFile(path.join(root, 'My Texts', 'b ü.txt'), 'b\0b');
  await writeFile(path.join(root, 'My Texts', 'deep', 'a.HTML'), '<p>a</p>');
  await writeFile(path.join(root, 'My Texts', 'picture.png'), 'no');
  await writeFile(path.join(root, 'secret.txt'), 'outside');
  await symlink(path.join(root, 'secret.txt'), path.join(root, 'My Texts', 'link.txt'));
});
afterAll(() => rm(root, { recursive: true }));

it('lists files with file-like addresses and leaves links and pictures out', async () => {
  const source = folderSource(`folder:${path.join(root, 'My Texts')}`);
  expect(source.id).toBe('folder-my-texts');
  const urls = (await listFolder(source)).map(({ url }) => url);
  expect(urls).toEqual(['folder:My%20Texts/b%20%C3%BC.txt', 'folder:My%20Texts/deep/a.HTML']);
  const [first, second] = await Promise.all(urls.map((url) => readFolderFile(source, url)));
  expect(first).toMatchObject({ kind: 'fetched', contentType: 'text/plain', body: Buffer.from('b\0b') });
  expect(second).toMatchObject({ kind: 'fetched', contentType: 'text/html' });
});

it('reads nothing outside its folder, and tells a missing file from a bad one', async () => {
  const source = folderSource(path.join(root, 'My Texts'));
  expect(await readFolderFile(source, 'folder:My%20Texts/..%2Fsecret.txt')).toMatchObject({ code: 'URL_INVALID' });
  expect(await readFolderFile(source, 'folder:My%20Texts/../secret.txt')).toMatchObject({ code: 'URL_INVALID' });
  expect(await readFolderFile(source, 'folder:My%20Texts/none.txt')).toMatchObject({ kind: 'gone' });
  expect(await readFolderFile(source, 'folder:My%20Texts/deep')).toMatchObject({ kind: 'failed' });
  await expect(listFolder(folderSource(path.join(root, 'nowhere')))).rejects.toThrow(/cannot be read/);
});
