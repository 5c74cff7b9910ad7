import { realpath } from 'node:fs/promises';
import type { FunctionHandler } from './server.ts';

/** What following a build is given from outside. */
export interface LiveEdges {
  /** Loads the function of a build's own folder, links resolved. */
  readonly load: (dir: string) => Promise<FunctionHandler>;
  /** Takes what ends the function that is loaded now, as its database; called once nothing is under way in it. */
  readonly takeClose: () => () => Promise<void>;
  /** Called when another build's function has taken over. */
  readonly onSwitch: (dir: string) => void;
  readonly log: (line: string) => void;
  readonly everyMs: number;
}

/** A function that follows its folder. */
export interface LiveFunction {
  readonly handler: FunctionHandler;
  /** Looks now whether another build is live, and takes over its function. */
  readonly follow: () => Promise<void>;
  /** Stops looking and closes the function. */
  readonly close: () => Promise<void>;
}

/** A function with the requests that are under way in it. */
class Served {
  readonly #handler: FunctionHandler;
  #underWay = 0;
  #retiring: (() => void) | undefined;

  constructor(handler: FunctionHandler) {
    this.#handler = handler;
  }

  answer: FunctionHandler = (request, response, next) => {
    this.#underWay += 1;
    response.once('close', () => {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#retiring?.();
    });
    return this.#handler(request, response, next);
  };

  /** Waits for what is under way, and closes. */
  async retire(close: () => Promise<void>): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>((resolve) => (this.#retiring = resolve));
    await close();
  }
}

/**
 * The function of the build that a folder leads to. Where the folder is a link that `npm run publish`
 * turns to another build, that one's function takes over within `everyMs`; requests under way end in
 * the former. A function that cannot be loaded leaves the former one in its place.
 */
export async function followLive(outDir: string, edges: LiveEdges): Promise<LiveFunction> {
  const first = await realpath(outDir);
  let current = new Served(await edges.load(first));
  let seen = first;
  let retired: Promise<unknown> = Promise.resolve();

  const take = async (dir: string): Promise<void> => {
    const [former, next] = [current, new Served(await edges.load(dir))];
    retired = Promise.all([retired, former.retire(edges.takeClose())]);
    current = next;
    edges.onSwitch(dir);
  };
  let following: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    try {
      const dir = await realpath(outDir);
      if (dir === seen) return;
      seen = dir;
      await take(dir);
    } catch (error) {
      edges.log(`The function of ${outDir} goes on as it was: ${String(error)}`);
    }
  };
  const follow = () => (following = following.then(look));
  const timer = setInterval(() => void follow(), edges.everyMs);
  timer.unref();
  return {
    handler: (request, response, next) => current.answer(request, response, next),
    follow,
    close: async () => {
      clearInterval(timer);
      await following;
      await Promise.all([retired, current.retire(edges.takeClose())]);
    },
  };
}
