import * as z from 'zod'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'

/** What each action takes, as JSON Schema, by `on.name`. Written to shared/domain/case/action-inputs.json: deployed functions carry no schema writer. */
export const actionInputs = (): Record<string, unknown> =>
  Object.fromEntries(
    TRANSITIONS.map(({ on, name, input }) => {
      const { $schema: _schema, ...schema } = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
      return [`${on}.${name}`, schema]
    }),
  )
