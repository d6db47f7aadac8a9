import * as z from 'zod'
import { choosePorts } from './choose-ports.ts'
import { openPersistedOffset } from './clock/persisted-offset.ts'
import { createVirtualClock } from './clock/virtual-clock.ts'
import { announceLocal } from './control/announce-local.ts'
import { isRunning, readLocalFile } from './control/local-file.ts'
import { startFeeds } from './feeds/start-feeds.ts'
import { functionName } from './function-name.ts'
import type { Functions } from './functions/start-functions.ts'
import { startGateway } from './gateway/start-gateway.ts'
import { Person } from './issuer/person.ts'
import { startIssuer } from './issuer/start-issuer.ts'
import type { Local, Work } from './local.ts'
import { allowLocalPages } from './local-pages.ts'
import { runStackFunctions } from './run-stack-functions.ts'
import { createSettle } from './settle.ts'
import { readAssembly } from './template/read-assembly.ts'
import type { FaultPlan } from './wire/faults/fault-plan.ts'
import { startWire } from './wire/start-wire.ts'

export interface LocalOptions {
  /** `cdk.out/<partition>` */
  readonly assemblyDir: string
  /** Absent: everything is in memory and gone with the process. */
  readonly dataDir?: string
  /** Of the HTTP API; absent or 0: any. */
  readonly port?: number
  readonly people: readonly Person[]
  /** Template parameters; OidcIssuer and OidcAudience are given by the local issuer. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly faults?: FaultPlan
  /** Only `prove/` sets one: stands around every invocation, by whatever trigger. */
  readonly around?: (invoke: Functions['invoke']) => Functions['invoke']
  /** Nothing on the console. */
  readonly quiet?: boolean
}

/** Chat robots and webhooks on this machine are called without TLS: the wire's own robot, or somebody's own try. */
const LOOPBACK = '127.0.0.1'

const DEFAULT_AUDIENCE = 'wangge-local'

/** Runs the synthesized stack on this machine. A failed start leaves nothing running. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const stops: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    // Last started, first stopped: nothing may call a part that is gone.
    for (let each = stops.pop(); each; each = stops.pop()) await each()
  }
  try {
    return await start(options, stops, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(options: LocalOptions, stops: (() => unknown)[], stop: () => Promise<void>): Promise<Local> {
  const { dataDir } = options
  const persistent = dataDir === undefined ? {} : { dataDir }
  const people = z.array(Person).parse(options.people)
  const tell = (message: string): void => {
    if (!options.quiet) console.error(message)
  }
  const last = dataDir === undefined ? undefined : readLocalFile(dataDir)
  if (last && (await isRunning(last)))
    throw new Error(`A local stack already runs on ${dataDir} (process ${last.pid}, ${last.url}).`)
  const ports = await choosePorts(options.port, last)

  const saved = dataDir === undefined ? undefined : openPersistedOffset(dataDir)
  const clock = createVirtualClock({
    offsetMs: saved?.offsetMs ?? 0,
    settle: () => settled(),
    onOffset(offsetMs) {
      saved?.save(offsetMs)
      wire.setClockOffset(offsetMs)
    },
  })
  stops.push(clock.stop)

  const audience = options.parameters?.OidcAudience ?? DEFAULT_AUDIENCE
  const issuer = await startIssuer({ people, audience, port: ports.issuer, now: clock.now, ...persistent })
  stops.push(issuer.stop)
  const model = readAssembly(options.assemblyDir, {
    parameters: { OidcIssuer: issuer.url, OidcAudience: audience, TrustedHosts: LOOPBACK, ...options.parameters },
  })
  const [api, ...others] = model.apis
  if (!api || others.length > 0) throw new Error(`A stack needs one HTTP API to run here, not ${model.apis.length}.`)

  const wire = await startWire({
    ...{ model: allowLocalPages(model), port: ports.wire, clockOffsetMs: saved?.offsetMs ?? 0, tell },
    ...persistent,
    ...(options.faults ? { faults: options.faults } : {}),
    ...(process.env.WANGGE_DYNAMODB_ENDPOINT ? { dynamodbEndpoint: process.env.WANGGE_DYNAMODB_ENDPOINT } : {}),
  })
  stops.push(wire.stop)
  void wire.failed.then(error => tell(`The local engines are gone: ${error.message}`))

  const { functions, logBook, close } = runStackFunctions({
    ...{ model, wire, sharedTime: clock.shared, apiUrl: () => gateway.url, tell },
    ...persistent,
  })
  stops.push(close)
  const invoke = options.around?.(functions.invoke) ?? functions.invoke
  const gateway = await startGateway({
    ...{ api, place: model, resourcePolicies: model.resourcePolicies, invoke },
    ...{ port: ports.api, now: clock.now, onError: tell },
  })
  stops.push(gateway.stop)
  const feeds = await startFeeds({ model, wire, clock, invoke, tell })
  stops.push(feeds.stop)
  for (const functionArn of new Set(api.routes.map(route => route.functionArn))) functions.warm(functionArn)

  const work = (): Work => ({
    ...{ requests: gateway.running(), invocations: functions.running(), batches: feeds.busy() },
    ...feeds.waiting(),
  })
  let stopped = false
  stops.push(() => {
    stopped = true
  })
  const { settled, idle } = createSettle({
    ...{ mappings: model.mappings, queues: wire.queues, work, stopped: () => stopped },
  })
  const local: Local = {
    ...{ url: gateway.url, issuerUrl: issuer.url, audience, people, wire, clock, model, work, settled, idle, stop },
    tokenFor: issuer.tokenFor,
    logs: name => logBook.lines(name && functionName(model, name)),
    addPerson(person) {
      const same = people.findIndex(({ sub }) => sub === person.sub)
      people.splice(same < 0 ? people.length : same, 1, person)
    },
    kill: (name, when) => functions.kill(functionName(model, name), when),
    async invoke(name, event) {
      const result = await functions.invoke(functionName(model, name), event)
      if (result.ok) return result.payload
      throw Object.assign(new Error(result.error.errorMessage), { name: result.error.errorType, cause: result.error })
    },
  }
  stops.push(await announceLocal(local, dataDir))
  return local
}
