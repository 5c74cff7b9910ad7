import { describe, expect, it } from 'vitest';
import { LOOSE, pickFolders } from '#scripts/lib/mutation/folders.ts';

const MODULES = ['finance/cash-flow.ts', 'finance/measures.ts', 'guide/plan.ts', 'units.ts'];

describe('what `npm run mutation` changes', () => {
  it('is every rule, folder by folder, when nothing is named', () => {
    expect(pickFolders(MODULES, [])).toEqual([
      {
        name: 'finance',
        files: ['src/domain/finance/cash-flow.ts', 'src/domain/finance/measures.ts'],
      },
      { name: 'guide', files: ['src/domain/guide/plan.ts'] },
      { name: LOOSE, files: ['src/domain/units.ts'] },
    ]);
  });

  it('is what was named, a folder or a file, in that order and once', () => {
    const names = ['units', 'src/domain/finance/', 'finance/measures.ts'];
    expect(pickFolders(MODULES, names).map(({ name, files }) => [name, files.length])).toEqual([
      [LOOSE, 1],
      ['finance', 2],
    ]);
  });

  it('takes all files outside folders by one name', () => {
    expect(pickFolders(MODULES, [LOOSE])).toEqual([
      { name: LOOSE, files: ['src/domain/units.ts'] },
    ]);
  });

  it('is never silently nothing', () => {
    expect(() => pickFolders(MODULES, ['finance', 'fin'])).toThrow(/no folder or file fin/);
  });
});
