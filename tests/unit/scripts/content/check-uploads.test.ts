import { expect, test } from 'vitest';
import { checkUploads } from '#scripts/lib/content/check-uploads.ts';
import { makeFolder } from '../temporary-folder.ts';

const PDF = '%PDF-1.7\n…\n%%EOF\n';
const PNG = Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex');

test('files put in by hand are what their endings say, and of a kind that runs nothing', async () => {
  const dir = makeFolder({
    'files/plan.pdf': PDF,
    'files/page.pdf': '<html><script>alert(1)</script>',
    'files/macro.docm': 'PK',
    'files/run.html': '<script>alert(1)</script>',
    'photos/site.png': PNG,
    'photos/drawn.svg': '<svg onload="alert(1)"/>',
    'photos/not.jpg': 'GIF89a<script>',
    'photos/large.png': Buffer.alloc(21 * 1024 * 1024),
    'favicon.svg': '<svg/>',
  });
  const findings = await checkUploads(dir);
  expect(findings.map(({ file, message }) => [file, message.slice(0, 6)])).toEqual([
    ['public/files/macro.docm', '这里只放 p'],
    ['public/files/page.pdf', '内容不是完整'],
    ['public/files/run.html', '这里只放 p'],
    ['public/photos/drawn.svg', '这里只放 w'],
    ['public/photos/large.png', '文件太大，最'],
    ['public/photos/not.jpg', '内容不是完整'],
  ]);
  expect(await checkUploads(makeFolder())).toEqual([]);
});
