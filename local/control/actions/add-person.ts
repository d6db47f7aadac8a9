import { Person } from '../../issuer/person.ts'
import { defineAction } from '../action.ts'

/** A further ready person for the sign-in page; one with the same subject is replaced. */
export const addPerson = defineAction('POST /people', Person, (local, person) => {
  local.addPerson(person)
  return { person: person.sub }
})
