import { compileCondition } from '#shared/adapters/cel/compile-condition.ts'
import { route } from '#shared/domain/routing/route.ts'
import { routingTables } from '#shared/domain/routing/routing-tables.ts'
import { scoreSuggester } from '#shared/domain/suggest/score-suggester.ts'
import { readEvals } from '../../evals/read-evals.ts'
import { taxonomyModel } from '../../evals/taxonomy-model.ts'
import type { Row } from '../row.ts'
import { largeList } from './large-list.ts'

const SECONDS = 2
const round = (value: number) => Math.round(value * 1000) / 1000

/** Deciding by a large duty list, and suggesting by the taxonomy alone; at least the bar, each. */
export function dutyRows(): readonly Row[] {
  const model = taxonomyModel()
  const { top1, top3 } = scoreSuggester(model, [...readEvals('zh'), ...readEvals('en')])
  return [
    row(
      'routing.decisionsPerSecond',
      'decisions by 5,000 rules over 100,000 grids in a second of one core, at least',
      100_000,
      speed(),
      '/s',
    ),
    row('routing.top1', 'the right category suggested first, at least (no bar)', 0, round(top1 ?? 0), 'share'),
    row('routing.top3', 'the right category among the first three, at least', 0.85, round(top3 ?? 0), 'share'),
  ]
}

function speed(): number {
  const { source, inputs } = largeList()
  const tables = routingTables(source, compileCondition)
  const step = 7919
  let decided = 0
  let dispatched = 0
  const run = (until: number) => {
    while (performance.now() < until) {
      for (let index = 0; index < 1000; index++) {
        const input = inputs[(decided++ * step) % inputs.length]
        if (input && route(input, tables).kind === 'dispatch') dispatched++
      }
    }
  }
  run(performance.now() + 500)
  if (dispatched === 0) throw new Error('Nothing was dispatched: these are no decisions')
  decided = 0
  // Time of the core, not of the clock on the wall: what else the machine does takes none of it away.
  const before = process.cpuUsage()
  run(performance.now() + SECONDS * 1000)
  const { user, system } = process.cpuUsage(before)
  return Math.round(decided / ((user + system) / 1e6))
}

const row = (id: string, figure: string, bar: number, measured: number, unit: string): Row => ({
  ...{ group: 'routing', id, figure, bar, measured, unit, ok: measured >= bar },
})
