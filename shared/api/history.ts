import * as z from 'zod'
import type { Commit } from '#shared/domain/case/commit.ts'
import { eventSentence } from '#shared/domain/story/event-sentence.ts'
import type { Vault } from '#shared/ports/vault.ts'
import type { Language } from '#shared/runtime/http/language.ts'
import { keptWords } from './kept-words.ts'

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
  vault: Vault,
): Promise<z.infer<typeof History>> {
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
            sentence: eventSentence(event)?.[language] ?? event.type,
            ...('words' in event && event.words && { words: await keptWords(commit, vault)(event.words) }),
          })),
        ),
      })),
    ),
  }
}

/** The same for everybody: what is open, without people, agencies' requests or words. */
export const storyOf = (commits: readonly Commit[], language: Language) =>
  commits.flatMap(({ at, events }) =>
    events.flatMap(event => {
      const sentence = eventSentence(event)
      return sentence?.open ? [{ at, sentence: sentence[language] }] : []
    }),
  )
