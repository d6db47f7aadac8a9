import { Command } from 'commander'
import { apiKeyCommand } from './commands/api-key-command.ts'
import { caseCommand } from './commands/case-command.ts'
import { clockCommand } from './commands/clock-command.ts'
import { deadlineCommand } from './commands/deadline-command.ts'
import { exportCommands } from './commands/export-commands.ts'
import { generateCommand } from './commands/generate-command.ts'
import { importCommands } from './commands/import-commands.ts'
import { lintCommand } from './commands/lint-command.ts'
import { publishWebCommand } from './commands/publish-web-command.ts'
import { queuesCommand } from './commands/queues-command.ts'
import { rebuildViewsCommand } from './commands/rebuild-views-command.ts'
import { redriveCommand } from './commands/redrive-command.ts'
import { rulesCommand } from './commands/rules-command.ts'
import { tenantCommand } from './commands/tenant-command.ts'
import { tokenCommand } from './commands/token-command.ts'
import { verifyChainCommand } from './commands/verify-chain-command.ts'
import { webhookSecretCommand } from './commands/webhook-secret-command.ts'
import type { Io } from './io.ts'

const COMMANDS = [
  importCommands,
  tokenCommand,
  caseCommand,
  verifyChainCommand,
  lintCommand,
  exportCommands,
  rebuildViewsCommand,
  queuesCommand,
  redriveCommand,
  apiKeyCommand,
  webhookSecretCommand,
  rulesCommand,
  tenantCommand,
  clockCommand,
  deadlineCommand,
  publishWebCommand,
  generateCommand,
]

/** `wangge`: what operators do, on this machine's stack or on a deployed stage. */
export function makeProgram(io: Io): Command {
  const program = new Command('wangge').description('What operators do with a running Wangge stack.')
  // An option belongs to the command it stands after: `import` and `import place` share names.
  program.enablePositionalOptions()
  for (const add of COMMANDS) add(program, io)
  return program
}
