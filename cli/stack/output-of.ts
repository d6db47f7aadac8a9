import { Problem } from '../problem.ts'
import type { OutputName } from './stack.ts'

/** Reads one output of a stack by its name. */
export const outputOf =
  (stack: string, outputs: Readonly<Record<string, string>>) =>
  (name: OutputName): string => {
    const value = outputs[name]
    if (value === undefined) throw new Problem(`The stack ${stack} has no output ${name}; is it a Wangge stack?`)
    return value
  }
