import { setTimeout as pause } from 'node:timers/promises'
import { newBook } from '../drive/book.ts'
import { httpClient } from '../drive/client.ts'
import { keyOf } from '../drive/key-of.ts'
import { play } from '../drive/play.ts'
import { clear } from '../evidence/gather.ts'
import { parseRun } from '../fault/run-text.ts'
import { INSIDE, subOf, type Who } from '../place/places.ts'
import type { Rig } from '../rig/rig.ts'
import { runOne } from '../run/run-one.ts'
import { SCENARIOS } from '../scenario/scenarios.ts'
import { connectorDuties } from './connector-duties.ts'
import { noticeDuties } from './notice-duties.ts'
import { otherDoors } from './other-doors.ts'
import { registryDuties } from './registry-duties.ts'
import { uploadPhoto } from './upload-photo.ts'

/** Every scenario, and what else people do: photos, lists, following, the registry, the web app. */
export async function exercise(rig: Rig): Promise<void> {
  const book = newBook()
  for (const scenario of SCENARIOS) await play(scenario, rig, newBook())
  await rig.local.settled()
  const ask = httpClient(rig, book)
  const get = (path: string, who?: Who) =>
    ask({ method: 'GET', path, ...(who && { as: subOf('alpha', who) }) }).catch(() => undefined)
  const caseId = await handledWithPhotos(rig)
  await otherDoors(rig, caseId)
  for (const path of ['/api/t/alpha/taxonomy', '/', '/assets/none.js']) await fetch(new URL(path, rig.local.url))
  for (const pool of ['triage', 'resolved']) await get(`/api/desk/${pool}`, 'acceptor')
  // What people look for: the index, and then the views themselves.
  await get('/api/desk/cases', 'acceptor')
  await get('/api/tasks', 'roads')
  await registryDuties(rig)
  await noticeDuties(rig)
  await get('/api/desk/undelivered', 'acceptor')
  await giveUp(rig)
  await clear(rig)
  for (const run of RARE) {
    await runOne(parseRun(run), rig, [])
    await clear(rig)
  }
  await connectorDuties(rig)
}

/** What only a fault brings about: a value kept already, a task nobody was asked to deliver, a tick with nothing to tell. */
const RARE = [
  ...['reports-api', 'tasks-api', 'desk-api'].map(api => `handle:${api}/PutItem/VaultTable#1=dropAfter`),
  'intake:intake-report/PutItem/VaultTable#1=dropAfter',
  'ask:cases-api/PutItem/VaultTable#1=dropAfter',
  'report:relay-commit#2=lost',
  'merged:relay-commit#6=lost+project-case#6=lost',
  'in-time:project-case#5=lost',
]

/** A report with a photo, shown to those it concerns, and resolved with two more. */
async function handledWithPhotos(rig: Rig): Promise<string> {
  const book = newBook()
  const ask = httpClient(rig, book)
  const as = (who: Who) => subOf('alpha', who)
  const photos = await Promise.all([
    uploadPhoto(rig, ask, { as: as('worker'), id: 1 }),
    uploadPhoto(rig, ask, { id: 2 }),
    uploadPhoto(rig, ask, { as: as('roads'), id: 3 }),
  ])
  await rig.local.settled()
  const key = keyOf('iam', 'report')
  const body = {
    words: 'with a photo',
    place: { area: 'C1:G1' },
    category: 'WG.event.1',
    condition: '1',
    photos: [photos[0]],
  }
  const { body: receipt } = await ask({ method: 'POST', path: '/api/reports', as: as('worker'), body, key })
  await rig.local.settled()
  const caseId = String(receipt.caseId)
  const task = `/api/tasks/${caseId}.L1`
  await ask({ method: 'POST', path: `${task}/sign`, as: as('roads'), body: {}, key: keyOf('iam', 'sign') })
  const refused = await uploadPhoto(rig, ask, { id: 4, bytes: Buffer.from('no photo at all') })
  for (const photo of [refused, keyOf('never sent').replace(/^(.{14})4/, '$17')]) {
    const body = { words: 'done', before: [photo], after: [photo] }
    await ask({ method: 'POST', path: `${task}/resolve`, as: as('roads'), body, key: keyOf('iam', photo) })
  }
  const resolution = { words: 'done', before: [photos[2]], after: [photos[2]] }
  await ask({
    method: 'POST',
    path: `${task}/resolve`,
    as: as('roads'),
    body: resolution,
    key: keyOf('iam', 'resolve'),
  })
  for (const path of [`/api/cases/${caseId}`, `/api/cases/${caseId}/photos/${photos[0]}`])
    await ask({ method: 'GET', path, as: as('acceptor') })
  await ask({ method: 'GET', path: `/api/t/alpha/photos/${refused}` })
  const withRefused = { ...body, photos: [refused] }
  await ask({ method: 'POST', path: '/api/reports', as: as('worker'), body: withRefused, key: keyOf('iam', 'refused') })
  await ask({ method: 'GET', path: '/api/t/alpha/open/C1' })
  for (const id of [photos[0], refused]) await ask({ method: 'GET', path: `/api/photos/${id}`, as: as('worker') })
  await ask({ method: 'GET', path: task, as: as('roads') })
  await ask({ method: 'GET', path: `/api/t/alpha/cases/${caseId}` })
  await ask({ method: 'GET', path: '/api/errands', as: as('worker') })
  await checkedWithPhotos({
    ask,
    as,
    caseId,
    own: photos[0],
    photos: [refused, keyOf('never sent').replace(/^(.{14})4/, '$17'), photos[2] ?? ''],
  })
  await pause(50)
  return caseId
}

/** Both readers of the stream fail until the stream gives up, so that what it lost is told where failures go. */
async function giveUp(rig: Rig): Promise<void> {
  const { local, names, calls } = rig
  const lasting = { times: 1000, kind: 'error500' as const }
  await local.wire.faults.set({
    rules: [
      { ...lasting, caller: names.physical('project-case') },
      { ...lasting, caller: names.physical('relay-commit') },
    ],
  })
  const book = newBook()
  const report = { do: 'report', case: 'lost', via: 'public', matter: 'lamp' } as const
  await play({ name: 'give-up', about: '', steps: [report, { do: 'wait', minutes: 20 }] }, rig, book)
  await calls.disarm()
  await play({ name: 'mended', about: '', steps: [{ do: 'wait', minutes: 12 }] }, rig, book)
}

/** The desk and the checker name photos too: the report's own; one that was refused, one that never came, one that is there. */
async function checkedWithPhotos({ ask, as, caseId, own, photos }: Checked): Promise<void> {
  const act = (path: string, who: Who, body: object) =>
    ask({ method: 'POST', path, as: as(who), body, key: keyOf('iam', path, JSON.stringify(body)) })
  await act(`/api/desk/cases/${caseId}/publish`, 'acceptor', { photos: [own] })
  await act(`/api/desk/cases/${caseId}/check`, 'acceptor', {})
  for (const photo of photos)
    await act(`/api/cases/${caseId}/pass`, 'checker', { words: 'done', photos: [photo], position: INSIDE })
}

interface Checked {
  readonly ask: ReturnType<typeof httpClient>
  readonly as: (who: Who) => string
  readonly caseId: string
  /** The report's. */
  readonly own: string
  readonly photos: readonly string[]
}
