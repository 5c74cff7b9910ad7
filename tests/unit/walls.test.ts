import { ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** What the walls say to one import in a file of that name. */
async function lintImport(file: string, from: string): Promise<string[]> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as Linter.Config;
  const rule = rules!['no-restricted-imports']!;
  const config = [{ files: ['**'], rules: { 'no-restricted-imports': rule } }] as Linter.Config[];
  const code = `import { x } from '${from}';\nexport default x;\n`;
  return new Linter().verify(code, config, 'file.js').map(({ message }) => message);
}

test('a room that imports from one it may not know is told so', async () => {
  for (const [file, from] of [
    ['src/domain/units.ts', '#src/queries/entries.ts'],
    ['src/domain/units.ts', '#src/i18n/format.ts'],
    ['src/islands/Library.tsx', '#src/queries/library.ts'],
    ['src/enquiry/id.ts', '#src/staff/inbox.ts'],
    ['src/search/fold.ts', '../../scripts/build.ts'],
    ['src/queries/site.ts', '#scripts/lib/folders.ts'],
  ] as const)
    expect([file, from, await lintImport(file, from)]).toEqual([
      file,
      from,
      [expect.stringContaining('is restricted')],
    ]);
});

test('a room may import from itself and from those below it', async () => {
  for (const [file, from] of [
    ['src/domain/units.ts', '#src/domain/project/view.ts'],
    ['src/queries/site.ts', '#src/domain/units.ts'],
    ['src/islands/Library.tsx', '#src/search/query.ts'],
    ['src/enquiry/id.ts', '#src/domain/units.ts'],
  ] as const)
    expect([file, from, await lintImport(file, from)]).toEqual([file, from, []]);
});
