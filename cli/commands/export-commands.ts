import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { exportHistoryCommand } from './export-history-command.ts'
import { exportRootsCommand } from './export-roots-command.ts'

/** `wangge export …` */
export function exportCommands(program: Command, io: Io): Command {
  const exporting = program.command('export').description('what outsiders get to check the deployment by')
  exportHistoryCommand(exporting, io)
  exportRootsCommand(exporting, io)
  return exporting
}
