import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Person } from '../issuer/person.ts'
import { readPeople } from './read-people.ts'

/** Writes a ready person beside the data, so that the next start knows him too. The same subject again: replaced. */
export function keepPerson(dataDir: string, person: Person): void {
  const file = join(dataDir, 'people.json')
  mkdirSync(dataDir, { recursive: true })
  const others = readPeople(file).filter(({ sub }) => sub !== person.sub)
  writeFileSync(file, `${JSON.stringify([...others, person], null, 2)}\n`)
}
