import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Whole parts of a path that two modules share, from `domain` down; their own name counts too. */
function countShared(module: readonly string[], test: readonly string[]): number {
  const end = module.findIndex((part, index) => part !== test[index]);
  return end === -1 ? module.length : end;
}

/** `…/src/domain/finance/measures.ts` and `…/tests/unit/domain/finance/measures.test.ts` mirror each other. */
function readParts(path: string): string[] {
  const inside = path.replaceAll('\\', '/').replace(/^.*\/(?:src|tests\/unit)\//, '');
  return inside.replace(/(?:\.test)?\.tsx?$/, '').split('/');
}

/** Tests in the order in which they are likely to notice a change of this module: its own, its folder's, the rest. */
export function orderTests(tests: readonly string[], module: string): string[] {
  const parts = readParts(module);
  const far = (test: string) => -countShared(parts, readParts(test));
  return [...tests].sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1));
}

/** The first failure ends a mutant's run, so what costs most to load (pages, React) comes last. */
export class ClosestFirst extends BaseSequencer {
  override sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    // Stryker leaves the mutated file here before each run, and all files before its first.
    const [module = ''] = this.ctx.config.related ?? [];
    const order = orderTests(
      specs.map(({ moduleId }) => moduleId),
      module,
    );
    const rank = new Map(order.map((path, index) => [path, index]));
    return Promise.resolve(
      specs.sort((a, b) => (rank.get(a.moduleId) ?? 0) - (rank.get(b.moduleId) ?? 0)),
    );
  }
}
