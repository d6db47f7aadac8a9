import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readAssembly } from '#local/template/read-assembly.ts'
import { ROOT, sourcesOf, templateOf } from '../campaign/assembly.ts'
import type { Patch, PlantedBug } from './bug.ts'
import { keepBundle, linkAssembly } from './link-assembly.ts'

/** The folder of an assembly whose bundles hold the bug; the caller removes the folder. Throws when a patch does not fit. */
export async function buildPlanted(bug: PlantedBug, assemblyDir: string): Promise<{ root: string; assembly: string }> {
  const root = mkdtempSync(join(tmpdir(), 'wangge-planted-'))
  try {
    return { root, assembly: await build(root, bug, assemblyDir) }
  } catch (error) {
    rmSync(root, { recursive: true, force: true })
    throw error
  }
}

async function build(root: string, bug: PlantedBug, assemblyDir: string): Promise<string> {
  cpSync(sourcesOf(assemblyDir), root, { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  for (const patch of bug.patches) plant(root, bug.id, patch)
  await bundle(root, bug.functions)
  const assembly = join(root, 'assembly')
  linkAssembly(assemblyDir, assembly)
  const { functions } = readAssembly(assembly, { parameters: { OidcIssuer: 'http://issuer', OidcAudience: 'any' } })
  for (const name of bug.functions) {
    const fn = functions.find(({ environment }) => environment.POWERTOOLS_SERVICE_NAME === name)
    if (!fn) throw new Error(`${bug.id}: the stack has no function ${name}`)
    rmSync(fn.assetDir)
    symlinkSync(keepBundle(join(root, 'bundles', name, 'index.js')), fn.assetDir)
  }
  if (bug.allow) allow(assembly, bug.allow)
  return assembly
}

function plant(root: string, id: string, { file, find, put }: Patch): void {
  const path = join(root, file)
  const source = readFileSync(path, 'utf8')
  const times = source.split(find).length - 1
  if (times !== 1)
    throw new Error(`${id}: “${find}” stands in ${file} ${times} times; bring the planted bug up to date`)
  writeFileSync(
    path,
    source.replace(find, () => put),
  )
}

/** The project's own bundling, in the copy: a process of its own, because the rig imports no infra. */
async function bundle(root: string, names: readonly string[]): Promise<void> {
  const code = `import { bundleFunctions } from './infra/bundling/bundle-functions.ts'
await bundleFunctions(${JSON.stringify(names)}, 'bundles')`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: root })
}

interface Statement {
  readonly Action: string | string[]
}

function allow(assembly: string, { function: fn, action, beside }: NonNullable<PlantedBug['allow']>): void {
  const path = templateOf(assembly)
  const template = JSON.parse(readFileSync(path, 'utf8'))
  for (const [id, { Type, Properties }] of Object.entries<{ Type: string; Properties: never }>(template.Resources)) {
    if (Type !== 'AWS::IAM::Policy' || !id.startsWith(fn.replaceAll('-', ''))) continue
    const { Statement } = (Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument
    for (const statement of Statement as { Action: string | string[] }[]) {
      const actions = [statement.Action].flat()
      if (actions.includes(beside)) statement.Action = [...actions, action]
    }
  }
  writeFileSync(path, JSON.stringify(template))
}
