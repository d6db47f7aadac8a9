/** Run as a process of its own by import-province.test.ts: `import area FILE` against the API at argv[2]. */
import { Command } from 'commander'
import { httpClient } from '#cli/import/http-client.ts'
import { importCommand } from '#cli/import/import-command.ts'

const [url = '', file = ''] = process.argv.slice(2)
const program = new Command()
importCommand(program, {
  client: async () => httpClient(url, async () => 'registrar'),
  out: line => console.log(line),
  errors: process.stderr,
  env: {},
  exit: code => {
    process.exitCode = code
  },
})
await program.parseAsync(['import', 'area', file, '--json'], { from: 'user' })
