import { dynamodbLedger } from '#shared/adapters/dynamodb/ledger/case-ledger.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { Rig } from '../rig/rig.ts'
import type { Scenario, Step } from '../scenario/step.ts'
import { actStep } from './act-step.ts'
import type { Book } from './book.ts'
import { type Ask, httpClient } from './client.ts'
import { refusedStep } from './refused-step.ts'
import { againStep, junkStep, otherBodyStep, reportStep } from './report-steps.ts'

export interface Play {
  readonly rig: Rig
  readonly book: Book
  readonly ask: Ask
  readonly ledger: CaseLedger
  /** Part of every key: the same run sends the same keys. */
  readonly salt: string
}

const MINUTE = 60_000
/** A stream tries again after 0.2, 0.4, 0.8 seconds: as long as a person needs to look. */
const REST_MS = 2000

/** Drives a scenario to its end. Throws when something that must become possible never did. */
export async function play(scenario: Scenario, rig: Rig, book: Book): Promise<void> {
  const { dynamodb, local } = rig
  const ledger = dynamodbLedger({ client: dynamodb, table: local.model.outputs.LedgerTable ?? '' })
  const stage: Play = { rig, book, ask: httpClient(rig, book), ledger, salt: scenario.name }
  for (const step of scenario.steps) {
    book.steps.push(Date.now())
    await playStep(step, stage)
  }
}

async function playStep(step: Step, stage: Play): Promise<void> {
  const { local } = stage.rig
  switch (step.do) {
    case 'report':
      return reportStep(step, stage)
    case 'again':
      return againStep(step.case, stage)
    case 'otherBody':
      return otherBodyStep(step.case, stage)
    case 'junk':
      return junkStep(step.body, stage)
    case 'act':
      return actStep(step, stage)
    case 'refused':
      return refusedStep(step, stage)
    case 'settle':
      await local.settled()
      return local.clock.advance(REST_MS)
    case 'wait':
      await local.settled()
      for (let minute = 0; minute < step.minutes; minute++) await local.clock.advance(MINUTE)
      return
    case 'together':
      // Not Promise.all: what one step throws must not leave the others running behind the run's back.
      for (const { status, reason } of (await Promise.allSettled(
        step.steps.map(each => playStep(each, stage)),
      )) as PromiseRejectedResult[])
        if (status === 'rejected') throw reason
      return
    default:
      return step satisfies never
  }
}
