import { expect, test, vi } from 'vitest';
import { createPace } from '#src/search/pace.ts';

test('a long question lets what waits go first, a short one goes on', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const pace = createPace();
  const key = vi.fn();
  setImmediate(key);
  await pace();
  expect(key).not.toHaveBeenCalled();
  now.mockReturnValue(100);
  await pace();
  expect(key).toHaveBeenCalled();
  now.mockRestore();
});

test('a question that was given up while others went first ends there', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(0);
  const asking = new AbortController();
  const pace = createPace(asking.signal);
  await pace();
  now.mockReturnValue(100);
  setImmediate(() => asking.abort(new Error('typed on')));
  await expect(pace()).rejects.toThrow('typed on');
  now.mockRestore();
});
