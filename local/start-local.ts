import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { choosePorts } from './choose-ports.ts'
import { openPersistedOffset } from './clock/persisted-offset.ts'
import { createVirtualClock } from './clock/virtual-clock.ts'
import { endLocalFile, isRunning, readLocalFile, writeLocalFile } from './control/local-file.ts'
import { startControl } from './control/start-control.ts'
import { startFeeds } from './feeds/start-feeds.ts'
import { openFunctionLogFile } from './function-log-file.ts'
import { functionEnvironment } from './functions/function-environment.ts'
import { createLogBook } from './functions/log-book.ts'
import { startFunctions } from './functions/start-functions.ts'
import { startGateway } from './gateway/start-gateway.ts'
import { Person } from './issuer/person.ts'
import { startIssuer } from './issuer/start-issuer.ts'
import type { Local, Work } from './local.ts'
import { nameOf, sqsAddress } from './names.ts'
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
  /** Nothing on the console. */
  readonly quiet?: boolean
}

const DEFAULT_AUDIENCE = 'wangge-local'

/** Runs the synthesized stack on this machine. A failed start leaves nothing running. */
export async function startLocal(options: LocalOptions): Promise<Local> {
  const stops: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).reverse()) await each()
  }
  try {
    return await start(options, stops, stop)
  } catch (error) {
    await stop()
    throw error
  }
}

async function start(options: LocalOptions, stops: (() => unknown)[], stop: () => Promise<void>): Promise<Local> {
  const { dataDir, assemblyDir } = options
  const people = z.array(Person).parse(options.people)
  const tell = (message: string): void => {
    if (!options.quiet) console.error(message)
  }
  const last = dataDir === undefined ? undefined : readLocalFile(dataDir)
  if (last && isRunning(last))
    throw new Error(`A local stack already runs on ${dataDir} (process ${last.pid}, ${last.url}).`)
  const ports = await choosePorts(options.port, last)
  let stopped = false
  stops.push(() => {
    stopped = true
  })

  const saved = dataDir === undefined ? undefined : openPersistedOffset(dataDir)
  const clock = createVirtualClock({
    offsetMs: saved?.offsetMs ?? 0,
    onOffset(offsetMs) {
      saved?.save(offsetMs)
      wire.setClockOffset(offsetMs)
    },
    settle: () => settled(),
  })
  stops.push(clock.stop)

  const audience = options.parameters?.OidcAudience ?? DEFAULT_AUDIENCE
  const issuer = await startIssuer({
    people,
    audience,
    port: ports.issuer,
    now: clock.now,
    ...(dataDir === undefined ? {} : { dataDir }),
  })
  stops.push(issuer.stop)

  const model = readAssembly(assemblyDir, {
    parameters: { OidcIssuer: issuer.url, OidcAudience: audience, ...options.parameters },
  })
  const [api, ...moreApis] = model.apis
  if (!api || moreApis.length > 0)
    throw new Error(`A stack needs exactly one HTTP API to run here, not ${model.apis.length}.`)

  const wire = await startWire({
    model,
    port: ports.wire,
    clockOffsetMs: saved?.offsetMs ?? 0,
    tell,
    ...(dataDir === undefined ? {} : { dataDir }),
    ...(options.faults ? { faults: options.faults } : {}),
    ...(process.env.WANGGE_DYNAMODB_ENDPOINT ? { dynamodbEndpoint: process.env.WANGGE_DYNAMODB_ENDPOINT } : {}),
  })
  stops.push(() => wire.stop())

  const logFile = dataDir === undefined ? undefined : openFunctionLogFile(dataDir)
  const logBook = createLogBook((functionName, line) => logFile?.write(functionName, line))
  stops.push(() => logFile?.close())

  const functions = startFunctions({
    functions: model.functions,
    sharedTime: clock.shared,
    logBook,
    compileCacheDir: join(dataDir ?? tmpdir(), 'wangge-compile-cache'),
    environment: fn =>
      functionEnvironment(fn, {
        model,
        wireUrl: wire.url,
        credentials: wire.credentialsFor(fn.roleArn),
        addresses: { [sqsAddress(model)]: wire.url, [api.endpoint]: gateway.url },
      }),
  })
  stops.push(functions.stop)

  const invoke = functions.invoke
  const gateway = await startGateway({
    ...{ api, place: model, resourcePolicies: model.resourcePolicies, invoke },
    ...{ port: ports.api, now: clock.now, onError: tell },
  })
  stops.push(gateway.stop)
  const feeds = await startFeeds({ model, wire, clock, invoke, tell })
  stops.push(feeds.stop)

  const work = (): Work => ({
    requests: gateway.running(),
    invocations: functions.running(),
    batches: feeds.busy(),
    ...feeds.waiting(),
  })
  const { settled, idle } = createSettle({
    mappings: model.mappings,
    queues: wire.queues,
    work,
    stopped: () => stopped,
  })

  for (const functionArn of new Set(api.routes.map(route => route.functionArn))) functions.warm(functionArn)

  const local: Local = {
    ...{ url: gateway.url, issuerUrl: issuer.url, audience, people, wire, clock, model, work, settled, idle, stop },
    tokenFor: issuer.tokenFor,
    logs: functionName => logBook.lines(functionName && nameOf(model, functionName)),
    kill: (functionName, when) => functions.kill(nameOf(model, functionName), when),
    async invoke(functionName, event) {
      const result = await functions.invoke(nameOf(model, functionName), event)
      if (result.ok) return result.payload
      throw Object.assign(new Error(result.error.errorMessage), { name: result.error.errorType, cause: result.error })
    },
  }
  const control = await startControl(local)
  stops.push(control.stop)
  if (dataDir !== undefined) {
    writeLocalFile(dataDir, {
      ...{ pid: process.pid, url: gateway.url, issuerUrl: issuer.url, audience, wireUrl: wire.url },
      ...{ controlUrl: control.url, controlToken: control.token, operator: { ...wire.operator } },
      ...{ region: model.region, stackName: model.stackName, outputs: { ...model.outputs } },
    })
    stops.push(() => endLocalFile(dataDir))
  }
  return local
}
