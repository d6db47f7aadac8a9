import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'

interface Event {
  readonly routeKey: string
  readonly body?: string
  readonly pathParameters?: { readonly id: string }
  readonly requestContext: { readonly authorizer?: { readonly jwt: { readonly claims: { readonly sub: string } } } }
}

const client = new DynamoDBClient({})

export async function handler(event: Event) {
  if (event.routeKey === 'POST /things') {
    const { id } = JSON.parse(event.body ?? '{}') as { id: string }
    const by = event.requestContext.authorizer?.jwt.claims.sub ?? ''
    await client.send(
      new PutItemCommand({
        TableName: process.env.THINGS,
        Item: { id: { S: id }, by: { S: by }, at: { N: String(Date.now()) } },
        ConditionExpression: 'attribute_not_exists(id)',
      }),
    )
    return { statusCode: 201, body: id }
  }
  const id = event.pathParameters?.id ?? ''
  const { Item } = await client.send(new GetItemCommand({ TableName: process.env.MARKS, Key: { id: { S: id } } }))
  return Item ? { id, by: Item.by?.S } : { statusCode: 404, body: '' }
}
