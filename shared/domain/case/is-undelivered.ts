import type { Task } from './task.ts'

/** News of the task that has not come to lie on its agency's queue. */
export const isUndelivered = ({ noticeSeq, deliveredSeq }: Pick<Task, 'noticeSeq' | 'deliveredSeq'>): boolean =>
  deliveredSeq < noticeSeq
