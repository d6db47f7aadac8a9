import type { Check } from './check.ts'

/** I2: the same key and body make one case; the same key with another body is refused and leaves nothing. */
export const oneReportPerKey: Check = {
  id: 'I2',
  rule: 'same key and body: one report; same key, other body: refused and nothing written',
  broken: ({ book, ledger, vault }) => {
    const known = new Set(book.reports.map(({ tenant, caseId }) => `${tenant}#${caseId}`))
    const strangers = [...ledger.keys()].filter(key => !known.has(key)).map(key => `nobody reported case ${key}`)
    const kept = book.refusedWords
      .filter(words => vault.some(({ value }) => String(value).includes(words)))
      .map(words => `refused words are kept: ${words}`)
    const commands = new Map<string, string>()
    const doubled: string[] = []
    for (const [key, commits] of ledger) {
      for (const { commandId, tenant, actor } of commits.filter(({ seq }) => seq === 1)) {
        const other = commands.get(commandId)
        if (other) doubled.push(`${other} and ${key} are the same command of ${tenant} ${actor.id}`)
        commands.set(commandId, key)
      }
    }
    return [...strangers, ...kept, ...doubled]
  },
}
