import type * as z from 'zod'
import type { PhotoId } from '../photo/photo-key.ts'
import type { Policy } from '../policy/policy.ts'
import type { Agency, Category } from '../registry/entries.ts'
import type { Role } from '../registry/role.ts'
import type { BothNames } from '../registry/names.ts'
import type { Commitment } from '../vault/sealed.ts'
import type { Caller } from './caller.ts'
import type { CaseEvent } from './events/case-event.ts'
import type { OpenedCase, Status } from './state.ts'

/** A role together with the object it must stand in relation to: there is no permission without one. */
export interface Performer {
  readonly role: Role
  /** `lead agency`: the agency of the lead task. `desk`: the desk's area or one that covers the case's place. */
  readonly of: 'lead agency' | 'desk'
}

/** Registry entries an action's input names, as they stand when it is decided. */
export interface Facts {
  readonly category?: Category
  readonly agency?: Agency
}

export interface ActionContext<Input> {
  readonly state: OpenedCase
  readonly input: Input
  readonly caller: Caller
  /** RFC 3339. */
  readonly at: string
  readonly policy: Policy
  readonly facts: Facts
  /** The free text of the input, on its way to the vault. */
  readonly words?: Commitment
}

/** One action: its name and legal states, its roles, what it must carry, and what follows. One file each in actions/. */
export interface Action<Schema extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly label: BothNames
  readonly from: readonly Status[]
  /** The states it can lead to; its own `from` where the status stays. */
  readonly to: readonly Status[]
  readonly by: readonly Performer[]
  /** What the client sends. Free text is always the field `words`; photos are named by `photos`. */
  readonly input: Schema
  readonly photos?: (input: z.infer<Schema>) => readonly PhotoId[]
  readonly needs?: (input: z.infer<Schema>, state: OpenedCase) => { category?: string; agency?: string }
  /** Works on a case that somebody else holds (release by expiry and the like); default: no. */
  readonly evenIfClaimed?: boolean
  /** Guards beyond state and role throw DomainError. */
  readonly decide: (context: ActionContext<z.infer<Schema>>) => readonly CaseEvent[]
}

/** Keeps the schema's type within one action; the table holds them all as `Action`. */
export const action = <Schema extends z.ZodType>(definition: Action<Schema>): Action => definition as unknown as Action
