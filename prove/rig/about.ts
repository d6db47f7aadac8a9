import * as z from 'zod'

const Request = z.object({ routeKey: z.string(), pathParameters: z.record(z.string(), z.string()).optional() })
const Image = z.object({
  caseId: z.object({ S: z.string() }),
  seq: z.object({ N: z.string() }),
  events: z.object({ L: z.array(z.object({ M: z.object({ type: z.object({ S: z.string() }) }) })) }),
})
const Streamed = z.object({ Records: z.array(z.object({ dynamodb: z.object({ NewImage: Image }) })) })
const Queued = z.object({ Records: z.array(z.object({ body: z.string() })) })
const Caused = z.object({ caseId: z.string(), seq: z.number() })

/** What happened in which commit, as the stream told it: `7K4…#2` → `CaseFiled TaskDispatched`. */
export type Happened = Map<string, string>

/**
 * What an invocation is about, in words that are the same in every run and scenario: the route and action, the events of the
 * commits in a stream's batch, the events that caused a queue's message. Empty where nothing says it.
 */
export function aboutOf(event: unknown, happened: Happened): string {
  const request = Request.safeParse(event)
  if (request.success) return request.data.routeKey.replace('{action}', request.data.pathParameters?.action ?? '')
  const streamed = Streamed.safeParse(event)
  if (streamed.success) return together(streamed.data.Records.map(({ dynamodb }) => note(dynamodb.NewImage, happened)))
  const queued = Queued.safeParse(event)
  if (queued.success) return together(queued.data.Records.map(({ body }) => causeOf(body, happened)))
  return ''
}

function note({ caseId, seq, events }: z.infer<typeof Image>, happened: Happened): string {
  const types = together(events.L.map(({ M }) => M.type.S))
  happened.set(`${caseId.S}#${seq.N}`, types)
  return types
}

function causeOf(body: string, happened: Happened): string {
  const caused = Caused.safeParse(parsed(body))
  return caused.success ? (happened.get(`${caused.data.caseId}#${caused.data.seq}`) ?? '') : ''
}

const together = (words: readonly string[]): string => [...new Set(words)].sort().join(' ')

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
