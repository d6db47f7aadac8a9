import { askRequests, putManyRequests } from '#test/support/many-requests.ts'
import { startRunningStack } from '#test/support/running-stack.ts'
import { ownAssembly } from '../../prove/campaign/assembly.ts'
import type { Group } from '../row.ts'
import { xmlSpeed } from './xml-speed.ts'

const STORED = 1200
const RUNS = 9

/** Reading a full page of requests over HTTP, and writing XML; of several runs the median. */
export const open311Group: Group = {
  name: 'open311',
  about:
    'a page of 1,000 requests of 90 days with cleared words, and writing XML; each figure says whether its bar is a least or a most',
  async measure(tell) {
    const xml = xmlSpeed()
    const running = await startRunningStack({ assemblyDir: ownAssembly().dir })
    try {
      await putManyRequests(running, STORED)
      const cold = await askRequests(running)
      tell(`The first page: ${cold.calls} calls, ${Math.round(cold.milliseconds)} ms`)
      const pages = []
      for (let run = 0; run < RUNS; run++) pages.push(await askRequests(running))
      const calls = Math.max(...pages.map(page => page.calls))
      const milliseconds = pages.map(page => page.milliseconds).sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0
      const whole = pages.every(({ rows, worded, days }) => rows === 1000 && worded === 1000 && days >= 89)
      if (!whole) throw new Error('A page had not 1,000 requests of 90 days, each with its words')
      return [
        row(
          'open311.xmlMbPerSecond',
          'XML written in a second, one core, at least',
          20,
          Math.round(xml),
          'MB',
          xml >= 20,
        ),
        row(
          'open311.pageCalls',
          'DynamoDB calls of a page: 1,000 requests, 90 days, cleared words; registry in memory',
          12,
          calls,
          'calls',
          calls <= 12,
        ),
        row(
          'open311.pageMs',
          'a page: 1,000 requests, 90 days, cleared words',
          1000,
          Math.round(milliseconds),
          'ms',
          milliseconds <= 1000,
        ),
      ]
    } finally {
      await running.stop()
    }
  },
}

const row = (id: string, figure: string, bar: number, measured: number, unit: string, ok: boolean) => ({
  ...{ group: 'open311', id, figure, bar, measured, unit, ok },
})
