import { codeBeginning, readWord, type Range } from './codes.ts';
import type { IndexPart, Match } from './index-part.ts';
import type { Pace } from './pace.ts';
import type { IndexedProject } from './rank.ts';
import { IndexUnreachable } from './reach.ts';

/** A project found: where a match stands first, in codes from its start, and how well it is rated. */
export interface Hit {
  project: IndexedProject;
  place: number;
  score: number;
}

/** Asks the coded index; every question throws {@link IndexUnreachable} if it fails. */
export interface Engine {
  /** Projects in which these codes follow each other. */
  findPhrase(codes: readonly string[]): Promise<Hit[]>;
  /** Loads what a later asking for these codes needs, without asking. */
  load(codes: readonly string[]): Promise<void>;
  /** Projects with a word of the range that begins with this text. */
  findBeginning(range: Range, text: string): Promise<Hit[]>;
  /** Words of the range that begin with this text, of one part of the index: enough to guess by. */
  listWords(range: Range, text: string): Promise<string[]>;
}

/** A part of the index with its projects, as its pages lie. */
export interface ProjectPart {
  part: IndexPart;
  projects: readonly IndexedProject[];
}

/** The parts of an index that may have what is asked for. */
export interface IndexParts {
  /** How many projects there are in all parts. */
  size: number;
  /** The parts with every one of these codes somewhere. */
  listWith(codes: readonly string[]): Promise<ProjectPart[]>;
  /** The parts with a code that begins so. */
  listBeginning(beginning: string): Promise<ProjectPart[]>;
}

/** Puts an engine over the parts of an index, for one question at its pace. */
export function createEngine(parts: IndexParts, pace: Pace): Engine {
  const askEach = async (
    asked: readonly ProjectPart[],
    ask: (part: IndexPart) => Promise<Match[]>,
  ): Promise<Hit[]> => {
    const found: Hit[] = [];
    for (const { part, projects } of asked) {
      for (const match of await ask(part)) found.push(toHit(match, projects));
      await pace();
    }
    return rate(found, parts.size);
  };
  const load = async (codes: readonly string[]): Promise<ProjectPart[]> => {
    const asked = await parts.listWith(codes);
    await Promise.all(asked.map(({ part }) => part.load(codes)));
    return asked;
  };
  return {
    async findPhrase(codes) {
      return codes.length === 0 ? [] : askEach(await load(codes), (part) => part.findPhrase(codes));
    },
    load: async (codes) => void (codes.length > 0 && (await load(codes))),
    async findBeginning(range, text) {
      const beginning = codeBeginning(range, text);
      const asked = await parts.listBeginning(beginning);
      await Promise.all(asked.map(({ part }) => part.loadBeginning(beginning)));
      return askEach(asked, (part) => part.findBeginning(beginning));
    },
    async listWords(range, text) {
      const beginning = codeBeginning(range, text);
      const [first] = await parts.listBeginning(beginning);
      const codes = (await first?.part.listCodes(beginning)) ?? [];
      return codes.flatMap((code) => readWord(range, code) ?? []);
    },
  };
}

function toHit({ page, place, weight }: Match, projects: readonly IndexedProject[]): Hit {
  const project = projects[page];
  if (project === undefined) throw new IndexUnreachable(`The index has no project ${page}.`);
  return { project, place, score: weight };
}

/** What few have counts for more, where it is one of several terms: BM25's share of a word. */
function rate(hits: Hit[], size: number): Hit[] {
  const rarity = Math.log(1 + (size - hits.length + 0.5) / (hits.length + 0.5));
  for (const hit of hits) hit.score *= rarity;
  return hits;
}
