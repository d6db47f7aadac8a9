import { newKey } from '../../../clients/ts/new-key.ts'
import { config } from '../app/config.ts'
import { filled, type Values } from '../forms/missing-fields.ts'
import { language } from '../language/language.ts'
import { nameOf } from '../language/name-of.ts'
import { isFull } from '../outbox/is-full.ts'
import { forget, send } from '../outbox/outbox.ts'
import type { OutboxItem } from '../outbox/outbox-item.ts'
import { session } from '../session/session.ts'
import type { NextAction } from './next-action.ts'

interface Wish {
  readonly next: NextAction
  readonly number: string
  readonly values: Values
  /** Of the reporter who acts without a login. */
  readonly code?: string | undefined
  /** Of the form: pressed twice, it is the same wish. */
  readonly key?: string
}

/**
 * Carries an action out through the outbox: at once where there is a network, later where there is none. What the server
 * refused is forgotten again, since the form still shows it and the reason.
 */
export async function perform({ next, number, values, code, key = newKey() }: Wish): Promise<OutboxItem> {
  const sub = code === undefined ? session.value?.sub : undefined
  const body = filled(values)
  const item: OutboxItem = {
    ...{
      id: key,
      kind: 'action',
      state: 'queued',
      language: language.value,
      path: next.path,
      photosPath: code === undefined ? '/api/photos' : `/api/t/${config.value.tenant.id}/photos`,
    },
    ...{ body, photos: photosIn(next, values), title: `${nameOf(next.label)} ${number}` },
    ...{ createdAt: Date.now(), attempts: 0, nextAt: 0 },
    ...{ number },
    ...(sub !== undefined && { sub }),
    ...(code !== undefined && { code }),
  }
  const after = await send(item).catch((error): OutboxItem => {
    if (!isFull(error)) throw error
    return { ...item, state: 'refused', problem: { status: 0, code: 'storage', title: '', errors: [] } }
  })
  // Photos stay on the device for the next try; done actions need no trace here.
  if (after.state === 'refused' || after.state === 'sent') await forget({ id: after.id, photos: [] })
  return after
}

/** Photos on this device that an action's form holds. */
export const photosIn = ({ input }: Pick<NextAction, 'input'>, values: Values): readonly string[] =>
  Object.entries(input.properties ?? {})
    .filter(([name, { widget }]) => ['photos', 'before', 'after'].includes(name) && !widget)
    .flatMap(([name]) => (Array.isArray(values[name]) ? (values[name] as string[]) : []))
