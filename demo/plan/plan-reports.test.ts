import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { Person } from '#local/issuer/person.ts'
import { PhotoId } from '#shared/domain/photo/photo-key.ts'
import { ReportInput } from '#shared/domain/report/report-input.ts'
import { BY_HAND } from '../by-hand.ts'
import { planReports } from './plan-reports.ts'
import { readDemoPlace } from './read-demo-place.ts'

const data = join(import.meta.dirname, '../../data')
const place = readDemoPlace(join(data, 'xihu'), join(data, 'taxonomy'))
const people = z.array(Person).parse(JSON.parse(readFileSync(join(data, 'xihu/people.json'), 'utf8')))
const planOf = (seed: number, reports = 200) => planReports({ reports, seed, place, people })

test('the same seed plans the same reports, another seed others', () => {
  expect(planOf(7)).toEqual(planOf(7))
  expect(planOf(8).map(({ key }) => key)).not.toEqual(planOf(7).map(({ key }) => key))
})

test('every report is one that the doors take, with a key of its own', () => {
  const plan = planOf(1)
  for (const { input, photos } of plan) {
    expect(ReportInput.safeParse(input).success).toBe(true)
    expect(z.array(PhotoId).safeParse(photos).success).toBe(true)
  }
  expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length)
})

test('twenty reports hold every kind: named, unnamed, open condition, and what no rule covers', () => {
  const plan = planOf(1, 20)
  const unnamed = plan.filter(({ input }) => input.category === undefined)
  const open = plan.filter(({ input }) => input.category !== undefined && input.condition === undefined)
  expect([unnamed.length, open.length]).toEqual([2, 1])
  expect(plan.filter(({ category }) => category in BY_HAND)).toHaveLength(1)
  expect(new Set(plan.map(({ channel }) => channel))).toEqual(new Set(['worker', 'public', 'intake']))
})

test('workers report from their own area; whoever reads the words can tell the matter', () => {
  const areaOf = new Map(people.map(({ sub, area }) => [sub, area]))
  for (const { worker, areas, category, input } of planOf(3)) {
    if (worker) expect(areas).toContain(areaOf.get(worker))
    const named = place.categories.filter(({ name }) => input.words.includes(`「${name}」`))
    expect(named.map(({ id }) => id)).toEqual([category])
  }
})
