import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { Problem } from '../problem.ts'
import { outputOf } from './output-of.ts'
import type { Stack } from './stack.ts'

/** A deployed stage, found by its stack's outputs with the operator's own AWS credentials and region. */
export async function stageStack(stage: string, token: string | undefined): Promise<Stack> {
  const name = `wangge-${stage}`
  const client = new CloudFormationClient({})
  const region = await client.config.region().catch(() => {
    throw new Problem('No AWS region is set: set AWS_REGION, or choose a profile with AWS_PROFILE.')
  })
  const outputs = await describe(client, name, region)
  const output = outputOf(name, outputs)
  const apiUrl = outputs.ApiUrl
  if (apiUrl === undefined) throw new Problem(`The stack ${name} has no output ApiUrl; is it a Wangge stack?`)
  return {
    ...{ name, apiUrl, aws: { region }, output },
    async token() {
      if (token) return token
      throw new Problem('This needs a token of your identity provider: give it with --token or WANGGE_TOKEN.')
    },
  }
}

async function describe(client: CloudFormationClient, name: string, region: string): Promise<Record<string, string>> {
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }))
    const outputs = Stacks[0]?.Outputs ?? []
    return Object.fromEntries(
      outputs.flatMap(each => (each.OutputKey ? [[each.OutputKey, each.OutputValue ?? '']] : [])),
    )
  } catch (error) {
    throw new Problem(`The stack ${name} in ${region} cannot be read: ${(error as Error).message}`, { cause: error })
  } finally {
    client.destroy()
  }
}
