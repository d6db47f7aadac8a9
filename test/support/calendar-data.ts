import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'
import { Limit } from '#shared/domain/deadline/limit.ts'
import { CalendarYear } from '#shared/domain/registry/entries.ts'

const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../data/calendar/${file}`, import.meta.url)), { columns: true })

/** The published calendar of China for 2026. */
export const china2026 = CalendarYear.parse({
  id: '2026',
  days: rows('cn-2026.csv').map(({ date, kind, name_zh, name_en }) => ({
    date,
    kind,
    name: { zh: name_zh, en: name_en },
  })),
})

/** Deadlines computed twice independently; `due` is null where the file has none. */
export const vectors = rows('vectors.csv').map(({ start, limit, unit, mode, due, provisional }) => ({
  start: `${start}:00+08:00`,
  limit: Limit.parse({ amount: Number(limit), unit, mode: mode || undefined }),
  due: due ? z.string().parse(due) : null,
  provisional: provisional === 'true',
}))
