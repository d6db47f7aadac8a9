import type { Person } from '#local/issuer/person.ts'

export const people: Person[] = [
  { sub: 'writer', name: '虚构甲', roles: ['writer'], tenant: 't1', scopes: ['things/write'] },
  { sub: 'reader', name: '虚构乙', roles: [], tenant: 't1', scopes: [] },
]
