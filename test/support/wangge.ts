import { makeProgram } from '#cli/make-program.ts'

export interface Ran {
  readonly lines: readonly string[]
  /** The last line as JSON. */
  readonly json: Readonly<Record<string, unknown>>
  readonly code: number
}

/** Runs one command of the CLI in this process. Throws what it throws. */
export async function wangge(...args: readonly string[]): Promise<Ran> {
  const lines: string[] = []
  let code = 0
  const program = makeProgram({
    out: line => lines.push(...line.split('\n')),
    errors: process.stderr,
    env: {},
    exit: given => {
      code = Math.max(code, given)
    },
  })
  await program.parseAsync([...args], { from: 'user' })
  const last = lines.at(-1) ?? ''
  return { lines, code, json: args.includes('--json') ? JSON.parse(last) : {} }
}
