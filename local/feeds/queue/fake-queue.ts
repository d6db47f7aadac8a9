import type { QueueAccess, QueueMessage } from '../../wire/queue-access.ts'

/** A queue in memory with the engine's part of the bargain, for the poller's tests: it never times out by itself. */
export function fakeQueue() {
  interface Held {
    readonly id: string
    readonly body: string
    readonly delaySeconds: number
    readonly sentAt: number
    count: number
    visible: boolean
  }
  let messages: Held[] = []
  const dead: string[] = []
  let wake: () => void = () => undefined
  let refusal: string | undefined
  let made = 0

  const byHandle = (handle: string): Held | undefined => messages.find(each => `${each.id}#${each.count}` === handle)
  const add = (body: string, delaySeconds: number): void => {
    made += 1
    messages.push({ id: `m${made}`, body, delaySeconds, sentAt: Date.now(), count: 0, visible: true })
    wake()
  }

  function take(max: number): QueueMessage[] {
    return messages
      .filter(each => each.visible)
      .slice(0, max)
      .map(each => {
        each.visible = false
        each.count += 1
        return {
          messageId: each.id,
          receiptHandle: `${each.id}#${each.count}`,
          body: each.body,
          md5OfBody: 'md5',
          attributes: {
            SenderId: 'AIDA',
            SentTimestamp: String(each.sentAt),
            ApproximateReceiveCount: String(each.count),
          },
          messageAttributes: { kind: { DataType: 'String', StringValue: 'x' } },
          receiveCount: each.count,
          sentAt: each.sentAt,
          delaySeconds: each.delaySeconds,
        }
      })
  }

  const access: QueueAccess = {
    async receive({ max, waitSeconds, signal }) {
      if (messages.every(each => !each.visible) && waitSeconds > 0 && !signal?.aborted)
        await new Promise<void>(resolve => {
          const previous = wake
          wake = () => {
            previous()
            resolve()
          }
          signal?.addEventListener('abort', () => resolve())
        })
      return signal?.aborted ? [] : take(max)
    },
    async delete({ receiptHandles }) {
      if (refusal) throw new Error(refusal)
      const gone = receiptHandles.map(byHandle)
      messages = messages.filter(each => !gone.includes(each))
    },
    async release({ receiptHandle }) {
      const held = byHandle(receiptHandle)
      if (!held) throw new Error(`no message ${receiptHandle}`)
      held.visible = true
      wake()
    },
    async deadLetter({ receiptHandle }) {
      const held = byHandle(receiptHandle)
      dead.push(held?.body ?? '?')
      messages = messages.filter(each => each !== held)
    },
    async send() {
      return { messageId: 'sent' }
    },
    async depths() {
      return []
    },
  }
  return {
    access,
    send: (...bodies: string[]) => {
      for (const body of bodies) add(body, 0)
    },
    sendDelayed: add,
    refuseDelete: (message: string) => {
      refusal = message
    },
    visible: () => messages.filter(each => each.visible).length,
    left: () => messages.map(each => each.body),
    dead: () => dead,
  }
}
