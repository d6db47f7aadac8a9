import type { WorkRow } from '../api/shapes.ts'
import type { Counted } from './light.tsx'

/** What a list's row counts: an assist's own task, else the case's. Rows of before `dueFrom` was kept count from the report. */
export const countedOf = ({ status, taskStatus, openedAt, due, dueFrom, provisional }: WorkRow): Counted => ({
  status: taskStatus ?? status,
  from: dueFrom ?? openedAt,
  due: provisional ? undefined : due,
})
