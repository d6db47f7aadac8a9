import { setTimeout as pause } from 'node:timers/promises'
import { newBook } from '../drive/book.ts'
import { httpClient } from '../drive/client.ts'
import { keyOf } from '../drive/key-of.ts'
import { play } from '../drive/play.ts'
import { clear } from '../evidence/gather.ts'
import { parseRun } from '../fault/run-text.ts'
import { subOf, type Who } from '../place/places.ts'
import type { Rig } from '../rig/rig.ts'
import { runOne } from '../run/run-one.ts'
import { SCENARIOS } from '../scenario/scenarios.ts'
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
  await handledWithPhotos(rig)
  for (const path of ['/api/t/alpha/taxonomy', '/', '/assets/none.js']) await fetch(new URL(path, rig.local.url))
  for (const pool of ['triage', 'resolved']) await get(`/api/desk/${pool}`, 'acceptor')
  // What people look for: the index, and then the views themselves.
  await get('/api/desk/cases', 'acceptor')
  await get('/api/tasks', 'roads')
  await registryDuties(rig)
  await uploadPhoto(rig, httpClient(rig, book), { id: 4, bytes: Buffer.from('no photo at all') })
  await giveUp(rig)
  await clear(rig)
  for (const run of RARE) await runOne(parseRun(run), rig, [])
}

/** What only a fault brings about: a value kept already, a task nobody was asked to deliver, a tick with nothing to tell. */
const RARE = [
  ...['reports-api', 'tasks-api', 'desk-api'].map(api => `handle:${api}/PutItem/VaultTable#1=dropAfter`),
  'intake:intake-report/PutItem/VaultTable#1=dropAfter',
  'report:relay-commit#2=lost',
  'in-time:project-case#3=lost',
]

/** A report with a photo, shown to those it concerns, and resolved with two more. */
async function handledWithPhotos(rig: Rig): Promise<void> {
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
  await ask({ method: 'GET', path: `/api/photos/${photos[0]}`, as: as('worker') })
  await ask({ method: 'GET', path: task, as: as('roads') })
  await ask({ method: 'GET', path: `/api/t/alpha/cases/${caseId}` })
  await pause(50)
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
  await play({ name: 'give-up', about: '', steps: [report, { do: 'wait', minutes: 8 }] }, rig, book)
  await calls.disarm()
  await play({ name: 'mended', about: '', steps: [{ do: 'wait', minutes: 12 }] }, rig, book)
}
