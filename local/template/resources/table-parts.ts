import * as z from 'zod'
import type { IndexModel, KeyModel, TableModel } from '../model.ts'
import type { ResourceContext } from '../resource-type.ts'
import { TemplateError } from '../template-error.ts'

/** What a table and a global table write in the same way. */
export const KeySchema = z.array(z.strictObject({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }))

export const AttributeDefinitions = z.array(
  z.strictObject({ AttributeName: z.string(), AttributeType: z.enum(['S', 'N', 'B']) }),
)

export const Projection = z.strictObject({
  ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']),
  NonKeyAttributes: z.array(z.string()).optional(),
})

interface Written {
  readonly KeySchema: z.infer<typeof KeySchema>
  readonly AttributeDefinitions: z.infer<typeof AttributeDefinitions>
  readonly GlobalSecondaryIndexes?:
    | readonly {
        IndexName: string
        KeySchema: z.infer<typeof KeySchema>
        Projection: z.infer<typeof Projection>
      }[]
    | undefined
  readonly StreamSpecification?: { StreamViewType: string } | undefined
}

export function tableIdentity(context: ResourceContext) {
  const name = context.name('TableName', { longest: 255 })
  const arn = context.arn('dynamodb', `table/${name}`)
  return { ref: name, attributes: { Arn: arn, StreamArn: `${arn}/stream/local` } }
}

export function tableModel(written: Written, kmsKey: string | undefined, context: ResourceContext): TableModel {
  const { ref: name, attributes } = tableIdentity(context)
  return {
    logicalId: context.logicalId,
    name,
    arn: attributes.Arn,
    key: keyOf(written.KeySchema, context.where),
    attributeTypes: Object.fromEntries(
      written.AttributeDefinitions.map(each => [each.AttributeName, each.AttributeType]),
    ),
    indexes: (written.GlobalSecondaryIndexes ?? []).map(index => ({
      name: index.IndexName,
      key: keyOf(index.KeySchema, context.where),
      projection: projectionOf(index.Projection),
    })),
    ...(written.StreamSpecification
      ? { stream: { arn: attributes.StreamArn, viewType: written.StreamSpecification.StreamViewType } }
      : {}),
    ...(kmsKey ? { kmsKeyArn: kmsKey.startsWith('arn:') ? kmsKey : context.arn('kms', `key/${kmsKey}`) } : {}),
  }
}

function keyOf(schema: z.infer<typeof KeySchema>, where: string): KeyModel {
  const [hash, ...moreHashes] = schema.filter(part => part.KeyType === 'HASH')
  const [range, ...moreRanges] = schema.filter(part => part.KeyType === 'RANGE')
  if (!hash || moreHashes.length > 0 || moreRanges.length > 0)
    throw new TemplateError(where, 'a key of more than one hash and one range attribute has no local behaviour.')
  return { hash: hash.AttributeName, ...(range ? { range: range.AttributeName } : {}) }
}

function projectionOf(projection: z.infer<typeof Projection>): IndexModel['projection'] {
  if (projection.ProjectionType !== 'INCLUDE') return projection.ProjectionType
  return { include: projection.NonKeyAttributes ?? [] }
}
