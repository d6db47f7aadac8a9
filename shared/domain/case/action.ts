import type * as z from 'zod'
import type { PhotoId } from '../photo/photo-key.ts'
import type { Policy } from '../policy/policy.ts'
import type { BothNames } from '../registry/names.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { Caller } from './caller.ts'
import type { CaseEvent } from './events/case-event.ts'
import type { Facts, Needs } from './facts.ts'
import type { Performer } from './performers.ts'
import type { OpenedCase } from './state.ts'
import type { Status } from './status.ts'
import type { Task, TaskStatus } from './task.ts'

/** What is known before the input: enough to say whether the action is possible and, if not, why. */
export interface Situation {
  readonly state: OpenedCase
  /** The task acted on; absent for actions on the case. */
  readonly task?: Task
  readonly caller: Caller
  /** RFC 3339. */
  readonly at: string
  readonly policy: Policy
}

export interface ActionContext<Input> extends Situation {
  readonly input: Input
  readonly facts: Facts
  /** The free text of the input, on its way to the vault. */
  readonly words?: Commitment
}

/** What it does to the handling clock; told in the docs and the lint. */
export type ClockEffect = 'none' | 'starts' | 'moves' | 'pauses' | 'stops'

/** One action: its name and legal states, its roles, what it must carry, and what follows. One file each in actions/. */
export interface Action<Schema extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly label: BothNames
  /** What it is done to. An assist's actions depend on the assist's own status; a lead's status is the case's. */
  readonly on: 'case' | 'lead' | 'assist'
  readonly from: readonly Status[]
  /** For `on: 'assist'`: the statuses of the assist in which it is possible. */
  readonly task?: readonly TaskStatus[]
  /** The states it can lead to; empty: the case stays where it is. */
  readonly to: readonly Status[]
  readonly by: readonly Performer[]
  readonly clock?: ClockEffect
  /** The policy field that switches the stage on or off, for the docs. */
  readonly policy?: string
  /** What the client sends. Free text is always the field `words`; photos are named by `photos`. */
  readonly input: Schema
  readonly photos?: (input: z.infer<Schema>) => readonly PhotoId[]
  readonly needs?: (input: z.infer<Schema>, situation: Pick<Situation, 'state' | 'task'>) => Needs
  /** Possible although somebody else holds the case. */
  readonly evenIfClaimed?: boolean
  /** Guards that need no input: throws DomainError. */
  readonly guard?: (situation: Situation) => void
  /** Guards on the input throw DomainError. */
  readonly decide: (context: ActionContext<z.infer<Schema>>) => readonly CaseEvent[]
}

/** Keeps the schema's type within one action; the table holds them all as `Action`. */
export const action = <Schema extends z.ZodType>(definition: Action<Schema>): Action => definition as unknown as Action
