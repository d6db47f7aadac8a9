import * as z from 'zod'
import type { Commit } from '#shared/domain/case/commit.ts'
import { eventSentence } from '#shared/domain/story/event-sentence.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { Vault } from '#shared/ports/vault.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import { keptWords } from './kept-words.ts'
import { storyNames } from './story-names.ts'

export const History = z.object({
  commits: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      by: z.object({ kind: z.string(), id: z.string(), agency: z.string().optional(), post: z.string().optional() }),
      hash: z.string(),
      events: z.array(z.object({ type: z.string(), sentence: z.string(), words: z.string().nullable().optional() })),
    }),
  ),
})

/** Everything that happened, commit by commit, for those the case concerns. */
export async function historyOf(
  commits: readonly Commit[],
  language: Language,
  { vault, registry }: { readonly vault: Vault; readonly registry: Registry },
): Promise<z.infer<typeof History>> {
  const [first] = commits
  if (!first) return { commits: [] }
  const names = await storyNames(commits, { tenant: first.tenant, registry, people: true })
  return {
    commits: await Promise.all(
      commits.map(async commit => ({
        seq: commit.seq,
        at: commit.at,
        by: commit.actor,
        hash: commit.hash,
        events: await Promise.all(
          commit.events.map(async event => ({
            type: event.type,
            sentence: eventSentence(event, names)[language],
            ...('words' in event && event.words && { words: await keptWords(commit, vault)(event.words) }),
          })),
        ),
      })),
    ),
  }
}

/** The same for everybody: what is open, without people, agencies' requests or words. */
export async function storyOf(commits: readonly Commit[], language: Language, registry: Registry) {
  const [first] = commits
  if (!first) return []
  const names = await storyNames(commits, { tenant: first.tenant, registry, people: false })
  return commits.flatMap(({ at, events }) =>
    events.flatMap(event => {
      const sentence = eventSentence(event, names)
      return sentence.open ? [{ at, sentence: sentence[language] }] : []
    }),
  )
}
