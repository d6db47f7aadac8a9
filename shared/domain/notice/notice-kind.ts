import * as z from 'zod'

/** What people are told. */
export const NOTICE_KINDS = [
  /** A task came to the agency, or to one of its people. */
  'task',
  'due-soon',
  'overdue',
  'escalated',
  /** Sent back: the agency asks to give it back, was answered, or has to do it again. */
  'returned',
  'question',
  'closed',
  'reopened',
] as const
export const NoticeKind = z.enum(NOTICE_KINDS)
export type NoticeKind = z.infer<typeof NoticeKind>
