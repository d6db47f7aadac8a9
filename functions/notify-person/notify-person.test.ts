import { beforeEach, describe, expect, test } from 'vitest'
import { memoryLedger } from '#shared/adapters/memory/case-ledger.ts'
import { memoryDigests } from '#shared/adapters/memory/digests.ts'
import { memoryRegistry } from '#shared/adapters/memory/registry.ts'
import { memoryUndelivered } from '#shared/adapters/memory/undelivered-list.ts'
import { memoryVault } from '#shared/adapters/memory/vault.ts'
import type { CaseEvent } from '#shared/domain/case/events/case-event.ts'
import { noticesAskedBy } from '#shared/domain/messages/follow-ups.ts'
import { Contact } from '#shared/domain/notice/contact.ts'
import { Post } from '#shared/domain/registry/entries.ts'
import { seal } from '#shared/domain/vault/sealed.ts'
import type { OutgoingNotice, Sending } from '#shared/ports/notice-sender.ts'
import { countedIds } from '#test/support/counted-ids.ts'
import {
  caseId,
  closed,
  county,
  dispatched,
  filed,
  history,
  overdue,
  reported,
  sanitationId,
  tenant,
} from '#test/support/sample-case.ts'
import { sampleRegistry, versioned } from '#test/support/sample-registry.ts'
import { sweepNotices } from '../sweep-notices/sweep-notices.ts'
import type { NoticeDeps } from './notice-deps.ts'
import { sendDigest } from './send-digest.ts'
import { tellPeople } from './tell-people.ts'

const log = { info: () => undefined, error: () => undefined }
const posts = ['handler-a', 'handler-b'].map(id =>
  Post.parse({ id, role: 'handler', person: id, at: { agency: sanitationId } }),
)

async function world() {
  const clock = { now: '2026-11-22T08:00:00.000Z' }
  const sent: { to: string; notice: OutgoingNotice }[] = []
  const mood: { next: Sending } = { next: { outcome: 'sent' } }
  const contacts = memoryRegistry()
  const registry = await sampleRegistry()
  await registry.putNew(
    tenant,
    'post',
    posts.map(post => versioned(post)),
  )
  const deps: NoticeDeps & { ledger: ReturnType<typeof memoryLedger>; vault: ReturnType<typeof memoryVault> } = {
    ...{ ledger: memoryLedger(), registry, contacts, vault: memoryVault(), digests: memoryDigests() },
    ...{ undelivered: memoryUndelivered(), origin: 'https://wangge.example', ids: countedIds() },
    senders: {
      email: {
        async send(to, notice) {
          if (mood.next.outcome === 'sent') sent.push({ to, notice })
          return mood.next
        },
      },
      robot: { send: async () => ({ outcome: 'sent' }) },
    },
    clock: () => clock.now,
    metrics: { put: () => undefined },
    log,
  }
  const commits = new Map<string, number>()
  return {
    ...{ deps, clock, sent, mood },
    contact: (id: string, more: object = { email: `${id}@xihu.example` }) =>
      contacts.putNew(tenant, 'contact', [versioned(Contact.parse({ id, ...more }))]),
    /** Appends the steps and hands on what they ask for, each message twice. */
    async happens(...steps: (CaseEvent | readonly CaseEvent[])[]) {
      for (const commit of history(steps).slice(commits.get(caseId) ?? 0)) {
        await deps.ledger.append(commit)
        commits.set(caseId, commit.seq)
        if (commit.at > clock.now) clock.now = commit.at
        for (const message of [...noticesAskedBy(commit), ...noticesAskedBy(commit)]) await tellPeople(deps)(message)
      }
    },
    async at(time: string) {
      clock.now = time
      const due: { tenant: typeof tenant; digest: string }[] = []
      const notices = {
        send: async (all: readonly { body: (typeof due)[number] }[]) => void due.push(...all.map(({ body }) => body)),
      }
      await sweepNotices({ digests: deps.digests, notices, clock: deps.clock, log })
      // Two at once, as a queue may.
      await Promise.all([...due, ...due].map(sendDigest(deps)))
    },
  }
}

let one: Awaited<ReturnType<typeof world>>
beforeEach(async () => {
  one = await world()
})

const IN_TIME = '2026-11-22T08:15:00.000Z'

describe('digests', () => {
  test('one message for all that came within the window, once, whatever is repeated', async () => {
    await one.contact('person.handler-a')
    await one.happens(reported, [filed, dispatched], [{ ...dispatched, task: 'A1', kind: 'assist' }])
    expect(one.sent).toEqual([])
    await one.at('2026-11-22T08:10:00.000Z')
    expect(one.sent).toEqual([])
    for (const time of [IN_TIME, '2026-11-22T08:20:00.000Z']) await one.at(time)
    expect(one.sent).toHaveLength(1)
    expect(one.sent[0]).toMatchObject({ to: 'person.handler-a@xihu.example', notice: { subject: '【网格】2 条通知' } })
    expect(one.sent[0]?.notice.text).toContain('暴露垃圾')
    expect(one.sent[0]?.notice.text).toContain('https://wangge.example/cases/7K4QM-2X9RD-')
  })

  test('what is urgent goes within two minutes, and not with the rest', async () => {
    await one.contact('person.handler-a')
    await one.happens(reported, [filed, dispatched], [overdue(1)])
    await one.at('2026-11-22T08:03:30.000Z')
    expect(one.sent.map(({ notice }) => notice.subject)).toEqual([expect.stringContaining('超过时限')])
    await one.at(IN_TIME)
    expect(one.sent).toHaveLength(2)
  })

  test('a message that comes after its digest closed is sent alone, and only if it was not in it', async () => {
    await one.contact('person.handler-a')
    await one.happens(reported, [filed, dispatched])
    await one.at(IN_TIME)
    const late = { tenant, caseId, seq: 2 }
    await tellPeople(one.deps)(late)
    expect(one.sent).toHaveLength(1)
    await one.contact('person.handler-b')
    for (const _ of [1, 2]) await tellPeople(one.deps)(late)
    expect(one.sent.map(({ to }) => to)).toEqual(['person.handler-a@xihu.example', 'person.handler-b@xihu.example'])
  })

  test('who has no contact costs nothing and is told nothing', async () => {
    await one.happens(reported, [filed, dispatched])
    await one.at(IN_TIME)
    expect(one.sent).toEqual([])
    expect(await one.deps.undelivered.list(tenant, county)).toEqual([])
  })

  test('each in his own language', async () => {
    await one.contact('person.handler-a', { email: 'a@xihu.example', language: 'en' })
    await one.happens(reported, [filed, dispatched])
    await one.at(IN_TIME)
    expect(one.sent[0]?.notice.subject).toMatch(/^\[Wangge\] .* A new task/)
  })
})

describe('the reporter', () => {
  const person = seal({ contact: { email: 'me@reporter.example', language: 'en', notify: true } }, '0'.repeat(64))
  const willing: CaseEvent = { ...reported, channel: 'public', person: person.commitment, notify: true }

  test('is told of the end where he said so, with a link to follow and no word of anybody', async () => {
    await one.deps.vault.put(tenant, caseId, person, one.clock.now)
    await one.happens(willing, [closed])
    await one.at(IN_TIME)
    expect(one.sent).toMatchObject([{ to: 'me@reporter.example' }])
    expect(one.sent[0]?.notice.text).toContain('/follow/7K4QM-2X9RD-')
  })

  test('whose contact was erased is left in peace', async () => {
    await one.happens(willing, [closed])
    await one.at(IN_TIME)
    expect(one.sent).toEqual([])
  })
})

describe('what cannot be delivered', () => {
  beforeEach(async () => {
    await one.contact('person.handler-a')
  })
  const list = () => one.deps.undelivered.list(tenant, county)

  test('stands at the desk of the case until something gets through', async () => {
    one.mood.next = { outcome: 'refused', reason: 'address-refused' }
    await one.happens(reported, [filed, dispatched])
    await one.at(IN_TIME)
    expect(await list()).toMatchObject([{ owner: 'person.handler-a', reason: 'address-refused', cases: [caseId] }])
    one.mood.next = { outcome: 'sent' }
    await one.happens(reported, [filed, dispatched], [overdue(1)])
    await one.at('2026-11-22T08:16:00.000Z')
    expect(await list()).toEqual([])
    expect(one.sent).toHaveLength(1)
  })

  test('is tried again for two hours, then given up', async () => {
    one.mood.next = { outcome: 'later' }
    await one.happens(reported, [filed, dispatched])
    for (let minutes = 15; minutes < 130; minutes++) {
      expect(await list()).toEqual([])
      await one.at(new Date(Date.UTC(2026, 10, 22, 8, minutes)).toISOString())
    }
    for (let minutes = 130; minutes < 150; minutes++)
      await one.at(new Date(Date.UTC(2026, 10, 22, 8, minutes)).toISOString())
    expect(await list()).toMatchObject([{ reason: 'unreachable' }])
    one.mood.next = { outcome: 'sent' }
    await one.at('2026-11-23T08:00:00.000Z')
    expect(one.sent).toEqual([])
  })

  test('a contact that is gone when the message is due is said so', async () => {
    await one.happens(reported, [filed, dispatched])
    await one.contact('person.handler-a', {})
    await one.at(IN_TIME)
    expect(await list()).toMatchObject([{ reason: 'no-address' }])
  })

  test('one who died with the claim in hand is taken over when it has run out, under the same message id', async () => {
    const digests = one.deps.digests
    await one.happens(reported, [filed, dispatched])
    const settle = digests.settle
    digests.settle = async () => {
      throw new Error('killed')
    }
    await expect(one.at(IN_TIME)).rejects.toThrow('killed')
    digests.settle = settle
    await one.at('2026-11-22T08:15:30.000Z')
    expect(one.sent).toHaveLength(1)
    await one.at('2026-11-22T08:17:00.000Z')
    expect(one.sent).toHaveLength(2)
    expect(one.sent[0]?.notice.id).toBe(one.sent[1]?.notice.id)
  })
})
