import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Progress, progressBar } from '#cli/import/progress.ts'
import { stackOfLocal } from '#cli/stack/stack-of-local.ts'
import { publishWeb } from '#cli/web/publish-web.ts'
import { isRunning, readLocalFile } from '../control/local-file.ts'
import type { Local } from '../local.ts'
import { readPeople } from '../seed/read-people.ts'
import { seedPlace } from '../seed/seed-place.ts'
import { markSeeded, seededPlaces } from '../seed/seeded-places.ts'
import { startLocal } from '../start-local.ts'
import { buildWeb } from './build-web.ts'
import { lineProgress } from './line-progress.ts'
import { runStep } from './run-step.ts'
import type { StartOptions } from './start-options.ts'
import { welcome } from './welcome.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Everything `npm start` does: synthesize, build, run, seed, publish, and say so. */
export async function startStack({ port, dataDir, place, quiet }: StartOptions): Promise<Local> {
  const began = performance.now()
  const say = (line: string): void => {
    if (!quiet) console.log(line)
  }
  const last = readLocalFile(dataDir)
  // Asked before anything is rebuilt below a stack that runs.
  if (last && (await isRunning(last)))
    throw new Error(`Wangge is already running on ${dataDir}: process ${last.pid}, ${last.url}. Nothing was started.`)
  say('Synthesizing the stack where sources changed …')
  // A process of its own: the CDK needs half a gigabyte that nothing here needs afterwards.
  await runStep('Synthesizing', join(ROOT, 'infra/synth.ts'))
  const site = await buildWeb(ROOT, say)
  const placeDir = place === 'none' ? undefined : join(ROOT, 'data', place)
  const local = await startLocal({
    ...{ assemblyDir: join(ROOT, 'cdk.out/aws'), dataDir, port, quiet },
    people: [
      ...(placeDir ? readPeople(join(placeDir, 'people.json')) : []),
      ...readPeople(join(dataDir, 'people.json')),
    ],
  })
  try {
    const stack = stackOfLocal(local)
    if (placeDir && !seededPlaces(dataDir).includes(place)) {
      say(`Entering the demonstration place ${place} …`)
      await seedPlace(stack, { dir: placeDir, people: local.people, progress: progressOf(quiet) })
      markSeeded(dataDir, place)
    }
    if (site && existsSync(site)) await publishWeb(stack, site, placeDir && place)
  } catch (error) {
    await local.stop()
    throw error
  }
  const demo = placeDir === undefined ? undefined : { tenant: place, dir: placeDir }
  const seconds = (performance.now() - began) / 1000
  console.log(quiet ? `Ready: ${local.url}` : welcome({ local, dataDir, place: demo, seconds, site: Boolean(site) }))
  return local
}

const progressOf = (quiet: boolean): Progress =>
  process.stderr.isTTY ? progressBar(process.stderr, { quiet, env: process.env }) : lineProgress(quiet)
