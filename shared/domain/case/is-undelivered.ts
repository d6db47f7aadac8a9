import type { Task } from './task.ts'

/** News of the task that has not reached its agency. */
export const isUndelivered = ({ noticeSeq, deliveredSeq }: Pick<Task, 'noticeSeq' | 'deliveredSeq'>): boolean =>
  deliveredSeq < noticeSeq
