import type { Command } from 'commander'

export interface StackFlags {
  readonly stage?: string
  readonly data: string
  readonly token?: string
  readonly json?: boolean
}

/** The options every command has: which stack, and how to answer. */
export const withStackFlags = (command: Command): Command =>
  whichStack(command).option('--json', 'one line of JSON, the last one')

/** The same for a command that has a --json of its own. */
export const whichStack = (command: Command): Command =>
  command
    .option('--stage <name>', 'a deployed stage, with your AWS credentials (default: the stack on this machine)')
    .option('--data <folder>', 'where the stack on this machine keeps its data', '.wangge')
    .option('--token <token>', 'for calls to the API of a stage (or WANGGE_TOKEN)')
