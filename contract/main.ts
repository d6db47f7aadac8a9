/** `npm run contract`: writes the contracts and the client's types from the schemas. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PROJECT_ROOT } from '#infra/project-root.ts'
import { generatedFiles } from './generated-files.ts'

for (const [path, content] of await generatedFiles()) {
  const target = join(PROJECT_ROOT, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
  console.log(`${path}  ${Math.ceil(content.length / 1024)} KB`)
}
