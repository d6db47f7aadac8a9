import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runStep } from './run-step.ts'

/** Builds the site when its sources changed since the last build. Gives the folder of the built files; undefined without a site. */
export async function buildWeb(root: string, say: (line: string) => void): Promise<string | undefined> {
  const config = join(root, 'web/vite.config.ts')
  if (!existsSync(config)) return undefined
  const [built, mark] = [join(root, 'dist/web'), join(root, 'dist/web.sources')]
  const now = digestOf(root)
  if (existsSync(join(built, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === now) return built
  say('Building the site …')
  await runStep('Building the site', join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', config)
  writeFileSync(mark, now)
  return built
}

function digestOf(root: string): string {
  const hash = createHash('sha256')
  for (const file of ['package-lock.json', 'docs/openapi.json', 'docs/asyncapi.json'])
    hash.update(readFileSync(join(root, file)))
  for (const folder of ['web', 'shared/domain']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.endsWith('.test.ts')) continue
      const path = join(entry.parentPath, entry.name)
      hash.update(`\n${path.slice(root.length)}\n`).update(readFileSync(path))
    }
  }
  return hash.digest('hex')
}
