import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { partners } from './partners.ts'
import { PROJECT_ROOT } from './project-root.ts'
import { sourceHash } from './source-hash.ts'
import { stage } from './stage.ts'

/** Brings cdk.out up to date with the sources; `skipped` when it already is, in some ten milliseconds. */
export async function synthIfChanged(): Promise<'synthesized' | 'skipped'> {
  const out = join(PROJECT_ROOT, 'cdk.out')
  const mark = join(out, '.sources')
  const now = `${stage(process.env)} ${partners(process.env)} ${sourceHash(PROJECT_ROOT)}`
  const complete = ['aws', 'aws-cn'].every(partition => existsSync(join(out, partition, 'manifest.json')))
  if (complete && existsSync(mark) && readFileSync(mark, 'utf8') === now) return 'skipped'
  rmSync(mark, { force: true })
  // Loaded only when needed: the CDK alone takes a second.
  const { synthesize } = await import('./synthesize.ts')
  await synthesize({ out, stage: stage(process.env), partners: partners(process.env) })
  writeFileSync(mark, now)
  return 'synthesized'
}
