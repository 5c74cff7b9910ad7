import type { MemberVisit } from '../http/visit.ts';
import type { StaffFrame } from './layout.ts';

/** The frame of a member's page, without its title. */
export function frameOf({ deps, member }: MemberVisit): Omit<StaffFrame, 'title'> {
  const deskName = deps.desks.desks[member.desk]?.name;
  return {
    siteName: deps.siteName.zh,
    member,
    ...(deskName === undefined ? {} : { deskName }),
  };
}
