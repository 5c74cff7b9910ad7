import type { DeskDirectory } from '../enquiry/desks.ts';

/** What somebody with an account may do. */
export const STAFF_ROLES = [
  'admin', // 管理员：所有咨询，账号
  'desk', // 窗口：本窗口的咨询
  'reader', // 只读：看进度，不看联系方式，不办理
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** The roles as staff call them. */
export const ROLE_NAMES = {
  admin: '管理员',
  desk: '窗口',
  reader: '只读',
} as const satisfies Record<StaffRole, string>;

/** Somebody of the staff who is signed in. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  /** Slug of the desk in `content/contacts/` that they belong to. */
  readonly desk: string;
}

/** Whether text is one of the roles. */
export const isStaffRole = (value: unknown): value is StaffRole =>
  STAFF_ROLES.some((role) => role === value);

/**
 * The one desk whose enquiries a member sees, or undefined for all of them: administrators and the
 * county office's general desk see every desk's.
 */
export function getOwnDesk(
  { role, desk }: Pick<StaffMember, 'role' | 'desk'>,
  { general }: Pick<DeskDirectory, 'general'>,
): string | undefined {
  return role === 'admin' || desk === general ? undefined : desk;
}

/**
 * Whether a member may read complaints: those of the desk that takes them, as its form promises, and
 * administrators. The general desk sees every desk's enquiries, and is itself complained of.
 */
export const canReadComplaints = (
  { role, desk }: Pick<StaffMember, 'role' | 'desk'>,
  { general, complaints = general }: Pick<DeskDirectory, 'general' | 'complaints'>,
): boolean => role === 'admin' || desk === complaints;

/** Whether a member may change anything: answer, assign, note. */
export const canHandle = ({ role }: Pick<StaffMember, 'role'>): boolean => role !== 'reader';

/**
 * Whether a member may read who the enquirer is and how to reach them: only those who answer need
 * to (Personal Information Protection Law, article 6: the least that the purpose asks for).
 */
export const canReadContact = ({ role }: Pick<StaffMember, 'role'>): boolean => role !== 'reader';

/** A member as the access log names them. */
export const getAccessName = ({ email }: Pick<StaffMember, 'email'>): string => `staff:${email}`;
