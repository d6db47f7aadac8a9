import { existsSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { Person } from '../issuer/person.ts'

/** The ready people of a place or a data folder; none where there is no such file. */
export const readPeople = (file: string): Person[] =>
  existsSync(file) ? z.array(Person).parse(JSON.parse(readFileSync(file, 'utf8'))) : []
