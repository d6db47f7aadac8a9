import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What the rig keeps: assemblies, points, states of full runs. */
export const STORE = join(ROOT, '.wangge', 'prove')

export interface Assembly {
  readonly dir: string
  /** Of the template, which names every bundle by its content. */
  readonly hash: string
}

const SOURCES = ['functions', 'shared', 'infra', 'package.json', 'tsconfig.json']

/** What an assembly was made from, kept beside it: planted bugs are planted in these. */
export const sourcesOf = (assemblyDir: string): string => join(assemblyDir, 'sources')

/** A copy of the synthesized stack, so that a synth meanwhile does not pull the ground from under the runs. */
export function ownAssembly(): Assembly {
  const source = join(ROOT, 'cdk.out', 'aws')
  const hash = createHash('sha256')
    .update(readFileSync(templateOf(source)))
    .digest('hex')
    .slice(0, 16)
  const dir = join(STORE, 'assemblies', hash)
  if (!existsSync(dir)) {
    const making = `${dir}.${process.pid}`
    mkdirSync(making, { recursive: true })
    cpSync(source, making, { recursive: true })
    for (const part of SOURCES) cpSync(join(ROOT, part), join(sourcesOf(making), part), { recursive: true })
    if (existsSync(dir)) rmSync(making, { recursive: true })
    else renameSync(making, dir)
  }
  return { dir, hash }
}

export function templateOf(assemblyDir: string): string {
  const name = readdirSync(assemblyDir).find(file => file.endsWith('.template.json'))
  if (!name) throw new Error(`${assemblyDir} holds no template: run npm run synth first`)
  return join(assemblyDir, name)
}
