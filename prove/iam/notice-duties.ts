import { newBook } from '../drive/book.ts'
import { play } from '../drive/play.ts'
import { MAILBOX, subOf } from '../place/places.ts'
import type { Rig } from '../rig/rig.ts'
import type { Scenario } from '../scenario/step.ts'

/** SES's mailbox simulator, whose mail comes back. */
const BOUNCES = 'bounce@simulator.amazonses.com'

/** An agency whose mail comes back, which the desk reads, and whose next mail arrives. */
export async function noticeDuties(rig: Rig): Promise<void> {
  const { local } = rig
  const contact = async (email: string, version: number): Promise<void> => {
    const response = await fetch(new URL(`/api/registry/contact/agency.${MAILBOX.agency}`, local.url), {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await local.tokenFor(subOf(MAILBOX.tenant, 'registrar'))}`,
        'content-type': 'application/json',
        'if-match': `"${version}"`,
      },
      body: JSON.stringify({ id: `agency.${MAILBOX.agency}`, email }),
    })
    if (!response.ok) throw new Error(`The address was not changed: ${response.status} ${await response.text()}`)
  }
  await contact(BOUNCES, 1)
  await play(given('bounced'), rig, newBook())
  await contact(MAILBOX.email, 2)
  await play(given('arrives'), rig, newBook())
}

const given = (name: string): Scenario => ({
  name,
  about: '',
  steps: [
    { do: 'report', case: name, via: 'worker', matter: 'bench' },
    { do: 'wait', minutes: 6 },
  ],
})
