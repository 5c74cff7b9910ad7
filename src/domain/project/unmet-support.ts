import { findShortfall } from '../finance/critical-point.ts';
import type { Wan } from '../units.ts';
import { getGrants, getOutlay } from './outlay.ts';
import type { Project } from './project.ts';

/**
 * The grant (万元) that a project still lacks to earn its discount rate after tax, beyond those that
 * its sources of funds name; undefined where it lacks none or has no assumptions.
 */
export function findUnmetSupport({
  assumptions,
  investment,
}: Pick<Project, 'assumptions' | 'investment'>): Wan | undefined {
  const shortfall = assumptions && findShortfall(assumptions, getOutlay(investment));
  if (!shortfall) return undefined;
  const unmet = shortfall.support - getGrants(investment).grant;
  return unmet > 0 ? unmet : undefined;
}
