import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { templateOf } from '../campaign/assembly.ts'

const Template = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown().optional() })),
})

/** Queues at the end of the line that no alarm of the template looks at. */
export function unwatchedQueues(assemblyDir: string): string[] {
  const { Resources } = Template.parse(JSON.parse(readFileSync(templateOf(assemblyDir), 'utf8')))
  const all = Object.entries(Resources)
  const textOf = (type: string): string =>
    JSON.stringify(all.filter(([, { Type }]) => Type === type).map(([, { Properties }]) => Properties))
  const alarms = textOf('AWS::CloudWatch::Alarm')
  return all
    .filter(([id, { Type }]) => Type === 'AWS::SQS::Queue' && /DeadLetters|Failures/.test(id))
    .map(([id]) => id)
    .filter(id => !alarms.includes(`"${id}"`))
}
