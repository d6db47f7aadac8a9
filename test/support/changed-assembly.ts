import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { ASSEMBLY } from './running-stack.ts'

const Resource = z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) })
const Template = z.looseObject({ Resources: z.record(z.string(), Resource) })
export type Template = z.infer<typeof Template>

/** A copy of the synthesized assembly with one change in its template. Gives the copy's folder. */
export function changedAssembly(change: (template: Template) => void = () => undefined): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'wangge-changed-')), 'aws')
  cpSync(ASSEMBLY, dir, { recursive: true })
  const file = join(dir, 'wangge-dev.template.json')
  const template = Template.parse(JSON.parse(readFileSync(file, 'utf8')))
  change(template)
  writeFileSync(file, JSON.stringify(template))
  return dir
}

/** The resources of a type whose logical id begins so. */
export const resourcesOf = ({ Resources }: Template, type: string, prefix = ''): z.infer<typeof Resource>[] =>
  Object.entries(Resources).flatMap(([id, each]) => (each.Type === type && id.startsWith(prefix) ? [each] : []))
