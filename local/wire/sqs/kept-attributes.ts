import type { EngineMessage, MessageAttribute } from '#local/engines/fauxqs/fauxqs-parts.ts'

/**
 * What the engine has no room for travels (and persists) as message attributes that no caller ever sees. SQS reserves
 * names that begin with AWS., so they cannot be a sender's own.
 */
const names = { sender: 'AWS.wire.sender', delaySeconds: 'AWS.wire.delay' } as const

export function keep(message: EngineMessage, kind: keyof typeof names, value: string): void {
  message.messageAttributes = {
    ...message.messageAttributes,
    [names[kind]]: { DataType: 'String', StringValue: value },
  }
}

export const kept = (message: EngineMessage, kind: keyof typeof names): string | undefined =>
  message.messageAttributes[names[kind]]?.StringValue

/** The sender's own attributes. */
export function ownAttributes(message: EngineMessage): Record<string, MessageAttribute> {
  const own = { ...message.messageAttributes }
  for (const name of Object.values(names)) delete own[name]
  return own
}
