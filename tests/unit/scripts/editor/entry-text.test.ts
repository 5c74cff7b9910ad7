import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { classifyFile } from '#scripts/lib/content/classify-file.ts';
import { listFiles, type ContentPlace } from '#scripts/lib/content/content-files.ts';
import { printEntry } from '#scripts/lib/editor/studio/entry-text.ts';
import { sendAsForm } from './form.ts';

const placeOf = (path: string) => classifyFile(path) as ContentPlace;

/** The lines of two texts that differ, by their place. */
function listChangedLines(before: string, after: string): [string, string][] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  expect(b).toHaveLength(a.length);
  return a.flatMap((line, index): [string, string][] =>
    line === b[index] ? [] : [[line, b[index]!]],
  );
}

const SAMPLE = 8;

/** The county's own files: of its projects one in eight, of everything else all. */
const FILES = (await listFiles('content')).filter((path, index) => {
  const { kind } = classifyFile(path);
  const isProject = path.startsWith('projects/');
  return (kind === 'entry' || kind === 'single') && (!isProject || index % SAMPLE === 0);
});

test('a file of the county opened and saved stays as it is, to the byte', () => {
  expect(FILES.length).toBeGreaterThan(100);
  const changed = FILES.filter((path) => {
    const source = readFileSync(join('content', path), 'utf8');
    const place = placeOf(path);
    return printEntry(place, sendAsForm(place, source), source).text !== source;
  });
  expect(changed).toEqual([]);
});

test('one word changed in any project changes its one line', () => {
  const projects = FILES.filter((path) => path.startsWith('projects/'));
  for (const path of projects) {
    const source = readFileSync(join('content', path), 'utf8');
    const place = placeOf(path);
    const sent = sendAsForm(place, source, (data) => {
      data['summary'] = String(data['summary']).replace(/^./, '$&改');
    });
    const lines = listChangedLines(source, printEntry(place, sent, source).text);
    expect(lines.map(([before, after]) => [before, after.replace('改', '')])).toEqual(
      lines.map(([before]) => [before, before]),
    );
    expect(lines).toHaveLength(1);
  }
});

const ZH = placeOf('projects/zh/tea.md');
const EN = placeOf('projects/en/tea.md');
const UNIT = placeOf('units/zone.yml');

test('a new file has its keys in the schema’s order, and nothing that nobody filled in', () => {
  const sent = `---
number: XS-2026-001
title: ' 茶油厂 '
sample: false
place: ''
risks: []
land: { area: 30亩, price: null }
terms: {}
---

## 项目背景

文字。
`;
  const { text } = printEntry(ZH, sent, undefined);
  expect(text).toBe(`---
title: 茶油厂
number: XS-2026-001
land:
  area: 30亩
---

## 项目背景

文字。
`);
  expect(printEntry(UNIT, 'kind: zone\nname: 经开区\nsample: false\n', undefined).text).toBe(
    'name: 经开区\nkind: zone\n',
  );
});

test('an English file takes no fact that the form copies into it', () => {
  const sent =
    '---\ntitle: Oil press\nnumber: XS-2026-001\nterms: { 0: { 65元: CNY 0.65 } }\n---\n';
  expect(printEntry(EN, sent, undefined).data).toEqual({
    title: 'Oil press',
    terms: { '0.65元': 'CNY 0.65' },
  });
});

test('a key that no schema knows is kept, for the check to name', () => {
  const sent = '---\ntitle: 茶油厂\ncolour: red\n---\n';
  expect(printEntry(ZH, sent, undefined).data).toEqual({ title: '茶油厂', colour: 'red' });
});

test('a table pasted from Word gets the rule that makes it one', () => {
  const sent = '---\ntitle: 茶油厂\n---\n\n| 项目 | 数量 |\n| 茶油 | 1500吨 |\n\n文字。\n';
  expect(printEntry(ZH, sent, undefined).body).toContain(
    '| 项目 | 数量 |\n| --- | --- |\n| 茶油 | 1500吨 |\n\n文字。',
  );
});
