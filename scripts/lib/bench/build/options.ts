import { parseArgs } from 'node:util';
import { CommandError } from '#scripts/lib/command-error.ts';
import { CONTENDERS, type ContenderName } from './contenders.ts';
import { isLanguageCount, type LanguageCount } from './source.ts';

/** What `npm run bench:build` is asked for. */
export interface Options {
  readonly sizes: readonly number[];
  readonly languages: LanguageCount;
  readonly contenders: readonly ContenderName[];
  readonly rounds: number;
  /** Of how many projects our own site is built, too; 0 is the library as it is. */
  readonly real: readonly number[];
}

const NAMES = Object.keys(CONTENDERS) as ContenderName[];

function parseCounts(name: string, text: string, least: number): number[] {
  const counts = text.split(',').map(Number);
  const isWrong = counts.some((count) => !Number.isInteger(count) || count < least);
  if (isWrong)
    throw new CommandError(`--${name} takes whole numbers from ${least}, as --${name}=210,2000`);
  return counts;
}

function parseContenders(text: string): ContenderName[] {
  const asked = text.split(',');
  const unknown = asked.find((name) => !NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new CommandError(`--contenders takes ${NAMES.join(', ')}, and not “${unknown}”`);
  // The limit first: all others are held against it.
  return NAMES.filter((name) => name === 'limit' || asked.includes(name));
}

/** Reads the command's arguments; throws where they make no sense. */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '210,2000,20000' },
      languages: { type: 'string', default: '1' },
      contenders: { type: 'string', default: NAMES.join(',') },
      rounds: { type: 'string', default: '1' },
      real: { type: 'string', default: '' },
    },
  });
  const languages = Number(values.languages);
  if (!isLanguageCount(languages)) throw new CommandError('--languages takes 1 or 3');
  return {
    sizes: values.sizes === '' ? [] : parseCounts('sizes', values.sizes, 1),
    languages,
    contenders: parseContenders(values.contenders),
    rounds: parseCounts('rounds', values.rounds, 1)[0]!,
    real: values.real === '' ? [] : parseCounts('real', values.real, 0),
  };
}
