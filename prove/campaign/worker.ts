import { parseRun } from '../fault/run-text.ts'
import { steadyPoints } from '../plan/points.ts'
import { catchPlanted } from '../planted/catch-planted.ts'
import type { Job, JobResult } from './messages.ts'
import { keepRig } from './rig-keeper.ts'

/** A process of the rig: one job at a time, on a stack of its own. */
const assemblyDir = process.argv[2] ?? ''
const keeper = keepRig(assemblyDir)

process.on('message', (job: Job) => {
  const start = Date.now()
  void work(job)
    .catch(error => ({ violations: [{ invariant: 'rig', what: String(error?.stack ?? error) }], struck: 0 }))
    .then(result => process.send?.({ ...result, milliseconds: Date.now() - start }))
})
process.on('disconnect', () => void keeper.stop().finally(() => process.exit()))

async function work(job: Job): Promise<Omit<JobResult, 'milliseconds'>> {
  switch (job.do) {
    case 'run': {
      const { violations, struck } = await keeper.run(parseRun(job.text))
      return { violations, struck }
    }
    case 'points': {
      // The first run is cold and makes calls the others do not; it is not one of the two compared.
      const faultless = { scenario: job.scenario, faults: [] }
      const runs = [await keeper.run(faultless), await keeper.run(faultless), await keeper.run(faultless)]
      const violations = runs.flatMap(each => each.violations)
      return { violations, struck: 0, points: steadyPoints(runs.slice(1).map(({ points }) => points)) }
    }
    case 'planted':
      return catchPlanted(job.id, assemblyDir)
    default:
      return job satisfies never
  }
}
