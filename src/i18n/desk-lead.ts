import type { Words } from './words.ts';

interface Named {
  readonly name: string;
}

/** Who packaged a project and who answers for it; where consent changes that, both desks. */
export function describeDesks(
  words: Words,
  unit: string,
  { desk, agreed }: { readonly desk: Named; readonly agreed?: Named | undefined },
): string {
  const names = { unit, desk: desk.name };
  if (agreed === undefined) return words('project.deskLead', names);
  return words('project.deskLeadAgreed', { ...names, agreed: agreed.name });
}
