import { keepScreen } from '../api/kept-screens.ts'
import { api, read } from '../api/read.ts'
import { language } from '../language/language.ts'
import { session } from '../session/session.ts'

/** The name a case is kept and asked for under: what one may see depends on who he is and what he reads. */
export const caseKey = (number: string): string => `case ${number} ${language.value} ${session.value?.sub}`

/** Everything the page of a case shows. */
export async function loadCase(number: string) {
  const params = { params: { path: { number } } }
  const [shown, { actions }, { commits }, deadlines] = await Promise.all([
    read(api().GET('/api/cases/{number}', params)),
    read(api().GET('/api/cases/{number}/next-actions', params)),
    read(api().GET('/api/cases/{number}/history', params)),
    read(api().GET('/api/cases/{number}/deadline', params)),
  ])
  return { shown, actions, commits, deadlines }
}

/** Kept for where there is no network. */
export const keepCase = async (number: string): Promise<void> =>
  void (await keepScreen(caseKey(number), await loadCase(number)))
