import { type KindColumns, NAMES, text } from './column.ts'

/** One day that differs from the weekly pattern; days of a year make its calendar. */
export const DAY_COLUMNS: KindColumns = { columns: { date: text('date'), kind: text('kind'), ...NAMES } }
