import { expect, test } from 'vitest';
import type { DeskDirectory } from '#src/domain/enquiry/desks.ts';
import { deskDirectory } from '../../../astro.settings.mjs';

const directory = deskDirectory() as DeskDirectory;

test('the directory knows the desk and the sector of every project, by their names', () => {
  const { projects, desks, sectors = {} } = directory;
  expect(Object.keys(projects).length).toBeGreaterThan(0);
  for (const [slug, [number, title, , desk, sector = '']] of Object.entries(projects)) {
    expect([slug, number !== '', title !== '']).toEqual([slug, true, true]);
    expect([slug, desks[desk]?.name]).toEqual([slug, expect.stringMatching(/\p{Script=Han}/u)]);
    expect([slug, sectors[sector]]).toEqual([slug, expect.stringMatching(/\p{Script=Han}/u)]);
  }
});

test('the directory stays small enough to lie beside the function', () => {
  const perProject = JSON.stringify(directory).length / Object.keys(directory.projects).length;
  expect(perProject).toBeLessThan(250);
});
