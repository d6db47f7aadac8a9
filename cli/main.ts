import { BadRows } from './import/bad-row.ts'
import { makeProgram } from './make-program.ts'
import { Problem } from './problem.ts'

const exit = (code: number): void => {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code)
}
const program = makeProgram({ out: line => console.log(line), errors: process.stderr, env: process.env, exit })

try {
  await program.parseAsync()
} catch (error) {
  const { message } = error instanceof Error ? error : new Error(String(error))
  // What a person can mend is one sentence; anything else is a fault of ours and shows where.
  const expected = error instanceof Problem || error instanceof BadRows
  console.error(expected || !(error instanceof Error) ? message : error.stack)
  if (process.argv.includes('--json')) console.log(JSON.stringify({ error: message }))
  exit(1)
}
