import type { Person } from '#local/issuer/person.ts'
import { sha256Hex } from '#shared/domain/hash/digest.ts'
import type { RegistryKind } from '#shared/domain/registry/entries.ts'

/** Two places that must not see each other, alike but for their limits on photos. Invented through and through. */
export const TENANTS = ['alpha', 'beta'] as const
export type PlaceId = (typeof TENANTS)[number]

export const AGENCIES = ['roads', 'parks'] as const

/** What a report can be about, and what must become of it. */
export const MATTERS = {
  lamp: { category: 'WG.event.1', agency: 'roads' },
  bench: { category: 'WG.event.2', agency: 'parks' },
  /** No rule covers it: a person dispatches. */
  noise: { category: 'WG.event.3' },
  /** Its limit is three minutes. */
  leak: { category: 'WG.event.4', agency: 'roads' },
  /** Nobody said what it is: a person files. */
  unclear: {},
} as const satisfies Record<string, { readonly category?: string; readonly agency?: (typeof AGENCIES)[number] }>
export type Matter = keyof typeof MATTERS

const both = (text: string) => ({ zh: `${text}（样例）`, en: text })
const box = { west: 120, south: 30, east: 120.1, north: 30.1 }
export const INSIDE = { lat: 30.05, lon: 120.05 }
const corners = ({ west, south, east, north }: typeof box) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const category = (code: string, text: string, limit: object, publicPlace = true) => ({
  ...{ id: `WG.event.${code}`, name: both(text), majorClass: both('Sample'), field: 'service', severity: 'normal' },
  ...{ publicPlace, conditions: [{ id: '1', name: both('present'), limit }] },
})

const OPEN311_SECRET = 'only-for-the-rig-0123456789'
/** An application of others that may report over Open311. */
export const OPEN311_KEY = `rig.${OPEN311_SECRET}`

/** The one agency that hears of its tasks by mail. */
export const MAILBOX = { tenant: 'alpha', agency: 'parks', email: 'parks@agencies.example' } as const

/** No photos, so that a run needs none; times that pass within minutes. */
const POLICY = {
  resolving: { photosAfterMin: 0, photosBeforeMin: 0 },
  verify: { photosMin: 0 },
  check: { required: false, photosMin: 0 },
  question: { hours: 0.1 },
  notices: { digestMinutes: 2, quietFrom: '00:00', quietTo: '00:00' },
}

/** Every entry in the order in which one may name the other. */
export const entriesOf = (tenant: PlaceId): readonly (readonly [RegistryKind, readonly object[]])[] => {
  const days = { amount: 5, unit: 'calendar_day' }
  return [
    ['area', [{ id: 'C1', code: 'C1', name: both('County'), level: 'county', box: Object.values(box) }]],
    ['area', [{ id: 'C1:T1', code: 'T1', name: both('Town'), level: 'town', parent: 'C1' }]],
    ['grid', [{ id: 'C1:G1', code: 'G1', name: both('Grid'), parent: 'C1:T1', polygon: [corners(box)] }]],
    ['agency', AGENCIES.map(id => ({ id, name: both(id), type: id, area: 'C1' }))],
    [
      'category',
      [
        category('1', 'Street lamp', days),
        category('2', 'Park bench', days, false),
        category('3', 'Noise', days),
        category('4', 'Water leak', { amount: 0.05, unit: 'calendar_hour' }),
      ],
    ],
    [
      'rule',
      Object.values(MATTERS).flatMap(matter =>
        'agency' in matter
          ? [{ id: matter.category, category: matter.category, area: 'C1', lead: { agency: matter.agency } }]
          : [],
      ),
    ],
    ['policy', [{ id: 'C1', policy: POLICY }]],
    [
      'post',
      [
        { id: 'checker', role: 'gridWorker', person: subOf(tenant, 'checker'), at: { area: 'C1:G1' } },
        { id: 'supervisor', role: 'supervisor', person: subOf(tenant, 'supervisor'), at: { area: 'C1' } },
      ],
    ],
    ['contact', tenant === MAILBOX.tenant ? [{ id: `agency.${MAILBOX.agency}`, email: MAILBOX.email }] : []],
    ['apiClient', [{ id: 'rig', name: both('Rig'), secretHash: sha256Hex(OPEN311_SECRET) }]],
    ['sender', [{ id: 'hotline', name: both('Hotline'), senderId: senderOf(tenant) }]],
  ]
}

/** The principal of another account that sends for this place. */
export const senderOf = (tenant: PlaceId): string =>
  `arn:aws:iam::${tenant === 'alpha' ? '111111111111' : '222222222222'}:role/hotline`

export const ROLES = ['worker', 'checker', 'acceptor', 'dispatcher', 'supervisor', 'registrar', ...AGENCIES] as const
export type Who = (typeof ROLES)[number]

export const subOf = (tenant: PlaceId, who: Who): string => `${tenant}-${who}`

const SEATS = {
  worker: { roles: ['gridWorker'], area: 'C1:G1', scopes: ['wangge/report'] },
  checker: { roles: ['gridWorker'], area: 'C1:G1', scopes: ['wangge/report'] },
  acceptor: { roles: ['acceptor', 'shiftLead'], area: 'C1', scopes: ['wangge/desk'] },
  dispatcher: { roles: ['dispatcher'], area: 'C1', scopes: ['wangge/desk'] },
  supervisor: { roles: ['supervisor'], area: 'C1', scopes: ['wangge/supervise'] },
  registrar: { roles: ['registrar'], scopes: ['wangge/registry'] },
  roads: { roles: ['handler'], agency: 'roads', scopes: ['wangge/task'] },
  parks: { roles: ['handler'], agency: 'parks', scopes: ['wangge/task'] },
} as const satisfies Record<Who, object>

/** Seats, no persons: one of each role in each place. */
export const people = (): Person[] =>
  TENANTS.flatMap(tenant =>
    ROLES.map(who => {
      const seat = SEATS[who]
      return { ...seat, sub: subOf(tenant, who), name: who, tenant, roles: [...seat.roles], scopes: [...seat.scopes] }
    }),
  )
