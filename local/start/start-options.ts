import { resolve } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'

export interface StartOptions {
  readonly port: number
  readonly dataDir: string
  readonly place: 'xihu' | 'boston' | 'none'
  readonly quiet: boolean
}

/** The next two ports are the issuer's and the wire's. */
const DEFAULT_PORT = 4560

/** `npm start -- --port 0 --data folder`. Ends the process for --help and for what it does not understand. */
export function startOptions(argv: readonly string[]): StartOptions {
  const flags = new Command('npm start --')
    .description('Runs the synthesized stack on this machine.')
    .option('--port <number>', 'of the HTTP API; 0 takes any free one', portOf, DEFAULT_PORT)
    .option('--data <folder>', 'where everything is kept', '.wangge')
    .addOption(
      new Option('--place <name>', 'demonstration place to begin with')
        .choices(['xihu', 'boston', 'none'])
        .default('xihu'),
    )
    .option('--quiet', 'one line when ready, then errors only', false)
    .parse([...argv])
    .opts<{ port: number; data: string; place: StartOptions['place']; quiet: boolean }>()
  return { port: flags.port, dataDir: resolve(flags.data), place: flags.place, quiet: flags.quiet }
}

function portOf(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new InvalidArgumentError('A port is a number from 0 to 65535.')
}
