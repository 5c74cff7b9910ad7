import type { Project } from '../project/project.ts';

/**
 * Whether building could begin on the land: existing premises always, acquired land (`cleared`)
 * unless it is said not to be levelled. Land on a plan, or of which nothing is said, is not ready.
 */
export function isLandReady(land: Project['land']): boolean {
  if (land?.state === 'existing') return true;
  return land?.state === 'cleared' && land.level !== 'raw';
}
