import { localStack } from './local-stack.ts'
import type { Stack } from './stack.ts'
import type { StackFlags } from './stack-flags.ts'
import { stageStack } from './stage-stack.ts'

/** The stack a command's options name. Throws Problem with what to do when there is none. */
export const openStack = (
  { stage, data, token }: StackFlags,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Stack> => (stage === undefined ? localStack(data) : stageStack(stage, token ?? env.WANGGE_TOKEN))
