import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import * as z from 'zod'
import type { WanggeClient } from '../../clients/ts/make-client.ts'
import type { operations } from '../../clients/ts/paths.ts'
import { refusalOf } from '../../clients/ts/refusal-of.ts'
import { httpClient } from '../import/http-client.ts'
import type { Io } from '../io.ts'
import { Problem } from '../problem.ts'
import { openStack } from '../stack/open-stack.ts'
import { registrarOf } from '../stack/registrar-of.ts'
import { type StackFlags, withStackFlags } from '../stack/stack-flags.ts'
import { showTable } from './show-table.ts'

interface Flags extends StackFlags {
  readonly as?: string
}

type Words = Readonly<Record<string, string | undefined>>
interface Asked {
  readonly client: WanggeClient
  readonly header: { readonly 'Idempotency-Key': string }
  readonly list: string
  readonly flags: Words
}

type Proposed = operations['getRulesByListProposals']['responses'][200]['content']['application/json']
type Replayed = operations['postRulesByListReplay']['responses'][200]['content']['application/json']

/** `wangge rules lint|replay|proposals|copy|publish`: the duty list through the API, as a registrar. */
export function rulesCommand(program: Command, io: Io): Command {
  const { out, exit } = io
  const group = program.command('rules').description('the duty list: try a change before it counts')

  verb(
    'lint [list]',
    'what is wrong with a list; ends with 1 when something stops its publication',
    async ({ client, list }) => {
      const linted = answered(await client.GET('/api/rules/{list}/lint', { params: { path: { list } } }))
      if (linted.findings.some(({ severity }) => severity === 'error')) exit(1)
      const lines = linted.findings.map(({ severity, text }) => `${severity}: ${text}.`)
      return [linted, [`List ${linted.list}, ${linted.rules} rules.`, ...lines].join('\n')]
    },
  )

  verb(
    'replay',
    'the cases of a period routed again by a draft: what would change',
    async ({ client, header, flags }) => {
      const { since, examples, draft = '' } = flags
      const body = { since: startOf(since ?? ''), ...(examples && { examples: Number(examples) }) }
      const params = { path: { list: draft }, header }
      const replayed = answered(await client.POST('/api/rules/{list}/replay', { params, body }))
      return [replayed, replayText(replayed)]
    },
  )
    .requiredOption('--draft <list>', 'the list to route by')
    .requiredOption('--since <time>', 'from when on, like 2026-11-01 (UTC) or 2026-11-01T00:00:00+08:00')
    .option('--examples <number>', 'how many changed cases to list')

  verb(
    'proposals [list]',
    'rules that rulings of arbitration ask for, each with its case, as they would stand in a list',
    async ({ client, list, flags: { since = '' } }) => {
      const params = { path: { list }, query: { since: startOf(since) } }
      const proposed = answered(await client.GET('/api/rules/{list}/proposals', { params }))
      return [proposed, proposalsText(proposed)]
    },
  ).requiredOption('--since <time>', 'cases opened from when on, like 2026-11-01')

  verb(
    'copy <list>',
    'a new draft with the rules of a list (`active`: the one that counts)',
    async ({ client, header, list, flags: { to = '', name = to } }) => {
      const params = { path: { list }, header }
      const copied = answered(
        await client.POST('/api/rules/{list}/copy', { params, body: { id: to, name: { zh: name } } }),
      )
      return [copied, `Draft ${to} was made of ${list}. Change its rules, then lint, replay and publish it.`]
    },
  )
    .requiredOption('--to <id>', 'the draft’s id')
    .option('--name <name>', 'what people call it')

  verb('publish <list>', 'make a draft the list that counts, for good', async ({ client, header, list }) => {
    const params = { path: { list }, header }
    const published = answered(await client.POST('/api/rules/{list}/publish', { params, body: {} }))
    return [published, `List ${list} counts from now on.`]
  })
  return group

  function verb(name: string, about: string, run: (asked: Asked) => Promise<[unknown, string]>) {
    return withStackFlags(group.command(name))
      .description(`${about}. A list: its id, \`active\` (what counts now) or \`all\` (what a place was set up with)`)
      .option('--as <person>', 'the registrar in whose name it is done, on this machine')
      .action(async (...given: unknown[]) => {
        // Commander gives the arguments first, then the options, then the command.
        const flags = given.at(-2) as Flags & Words
        const list = typeof given[0] === 'string' ? given[0] : 'active'
        const stack = await openStack(flags, io.env)
        const registrar = await registrarOf(stack, flags.as)
        const client = httpClient(stack.apiUrl, () => stack.token(registrar))
        const header = { 'Idempotency-Key': randomUUID() }
        const [answer, text] = await run({ client, header, list, flags })
        out(flags.json ? JSON.stringify(answer) : text)
      })
  }
}

function answered<Data>({ data, error, response }: { data?: Data; error?: unknown; response: Response }): Data {
  if (data !== undefined) return data
  const { code, title, errors } = refusalOf(error, response)
  const said = code === 'gateway' ? `The API answered ${response.status}.` : title
  throw new Problem([said, ...errors.map(({ message }) => message)].join('\n'))
}

const DAY_OR_TIME = z.union([z.iso.date().transform(day => `${day}T00:00:00Z`), z.iso.datetime({ offset: true })])

function startOf(since: string): string {
  const parsed = DAY_OR_TIME.safeParse(since)
  if (parsed.success) return parsed.data
  throw new Problem(`“${since}” is neither a day like 2026-11-01 nor a time like 2026-11-01T00:00:00+08:00.`)
}

function replayText({ list, against, cases, changed, agencies, examples, more }: Replayed): string {
  const moved = agencies.map(({ agency, loses, gains }) => [agency, loses, gains])
  const shown = examples.map(({ number, category, before, after }) => [
    ...[number, category, before.agency ?? before.code],
    `${after.agency ?? after.code} (${after.rule ?? '–'})`,
  ])
  return [
    `${cases} cases by ${list} instead of ${against}: ${changed} change.${more ? ' There were more; ask for a shorter period.' : ''}`,
    ...(changed > 0 ? [showTable(['agency', 'loses', 'gains'], moved)] : []),
    ...(shown.length > 0 ? [showTable(['case', 'category', 'before', 'after (rule)'], shown)] : []),
  ].join('\n')
}

function proposalsText({ list, proposals, more }: Proposed): string {
  const rows = proposals.map(({ id, category, area, lead, ruling = '' }) => [
    ...[ruling, category, area, 'agency' in lead ? lead.agency : lead.type, id],
  ])
  return [
    `${rows.length} rules that rulings ask for and ${list} does not have.${more ? ' There were more; ask for a shorter period.' : ''}`,
    ...(rows.length > 0 ? [showTable(['ruled on', 'category', 'area', 'agency', 'rule'], rows)] : []),
  ].join('\n')
}
