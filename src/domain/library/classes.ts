/** A class of sectors: what it holds, in order. */
export interface SectorClass {
  readonly id: string;
  readonly sectors: readonly string[];
}

/** How much of a class is chosen. */
export type ClassState = 'all' | 'some' | 'none';

/** Whether all, some or none of a class's sectors are chosen. */
export function getClassState({ sectors }: SectorClass, chosen: readonly string[]): ClassState {
  const within = sectors.filter((sector) => chosen.includes(sector)).length;
  return within === 0 ? 'none' : within === sectors.length ? 'all' : 'some';
}

/** The chosen sectors after a class is pressed: all of its own, or none where all were chosen. */
export function toggleClass(of: SectorClass, chosen: readonly string[]): string[] {
  const others = chosen.filter((sector) => !of.sectors.includes(sector));
  return getClassState(of, chosen) === 'all' ? others : [...others, ...of.sectors];
}
