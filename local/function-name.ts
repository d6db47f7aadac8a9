import type { StackModel } from './template/model.ts'

/** A function's name from its name, ARN, logical id, or the part of the logical id before the hash the CDK adds. */
export function functionName({ functions }: StackModel, wanted: string): string {
  const exact = functions.find(fn => [fn.name, fn.arn, fn.logicalId].includes(wanted))
  const found = exact ?? functions.find(fn => fn.logicalId.replace(/[0-9A-F]{8}$/, '') === wanted)
  if (found) return found.name
  throw new Error(`There is no function ${wanted}. There are: ${functions.map(fn => fn.name).join(', ')}`)
}
