import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { followLive } from '#scripts/lib/live-handler.ts';
import { makeFolder } from '../temporary-folder.ts';

/** A live link to build `one`, and the function of each build, which notes what it is asked and when it is closed. */
async function openLive(broken: readonly string[] = []) {
  const root = makeFolder();
  for (const name of ['one', 'two']) mkdirSync(join(root, name));
  const turnTo = (name: string) => {
    symlinkSync(name, join(root, 'next'));
    renameSync(join(root, 'next'), join(root, 'live'));
  };
  turnTo('one');
  const notes: string[] = [];
  let loaded = '';
  const live = await followLive(join(root, 'live'), {
    load: (dir) => {
      const name = dir.slice(root.length + 1);
      if (broken.includes(name)) return Promise.reject(new Error('no such module'));
      loaded = name;
      return Promise.resolve(() => notes.push(`${name} asked`));
    },
    takeClose: () => {
      // The former is still the one that opened something.
      const name = notes.includes('two asked') ? 'two' : 'one';
      return () => Promise.resolve(void notes.push(`${name} closed`));
    },
    onSwitch: () => notes.push(`${loaded} took over`),
    log: (line) => notes.push(line),
    everyMs: 3_600_000,
  });
  onTestFinished(live.close);
  const ask = () => {
    const response = new EventEmitter();
    live.handler({} as IncomingMessage, response as ServerResponse, () => undefined);
    return { end: () => response.emit('close') };
  };
  return { live, notes, ask, turnTo };
}

test('another build takes over once its link is turned to it', async () => {
  const { live, notes, ask, turnTo } = await openLive();
  ask().end();
  await live.follow();
  turnTo('two');
  await live.follow();
  ask().end();
  expect(notes).toEqual(['one asked', 'one closed', 'two took over', 'two asked']);
});

test('what is under way ends in the former, which is closed only then', async () => {
  const { live, notes, ask, turnTo } = await openLive();
  const slow = ask();
  turnTo('two');
  await live.follow();
  await new Promise(setImmediate);
  expect(notes).toEqual(['one asked', 'two took over']);
  slow.end();
  await new Promise(setImmediate);
  expect(notes).toEqual(['one asked', 'two took over', 'one closed']);
});

test('a build whose function cannot be loaded leaves the former in its place', async () => {
  const { live, notes, ask, turnTo } = await openLive(['two']);
  turnTo('two');
  await live.follow();
  await live.follow();
  ask().end();
  expect(notes).toEqual([
    expect.stringContaining('goes on as it was: Error: no such module'),
    'one asked',
  ]);
});
