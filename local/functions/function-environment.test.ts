import { expect, test } from 'vitest'
import type { FunctionModel } from '../template/model.ts'
import { functionEnvironment } from './function-environment.ts'

const fn: FunctionModel = {
  ...{ logicalId: 'One', name: 'stack-one', arn: 'arn', roleArn: 'role', assetDir: '/asset', handler: 'index.handler' },
  ...{ timeoutSeconds: 3, memoryMb: 256 },
  environment: {
    QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/q',
    LINKS: 'see https://abc.execute-api.us-east-1.amazonaws.com/x',
    AWS_REGION: 'mars',
  },
}
const environment = functionEnvironment(fn, {
  model: { region: 'us-east-1' },
  wireUrl: 'http://127.0.0.1:1',
  credentials: { accessKeyId: 'key', secretAccessKey: 'secret' },
  addresses: {
    'https://sqs.us-east-1.amazonaws.com': 'http://127.0.0.1:1',
    'https://abc.execute-api.us-east-1.amazonaws.com': 'http://127.0.0.1:2',
  },
})

test('addresses of AWS become those of this machine', () => {
  expect(environment.QUEUE_URL).toBe('http://127.0.0.1:1/000000000000/q')
  expect(environment.LINKS).toBe('see http://127.0.0.1:2/x')
  expect(environment.AWS_ENDPOINT_URL).toBe('http://127.0.0.1:1')
})

test('the role’s key is the only credential, and the machine’s own profile is out of reach', () => {
  expect(environment).toMatchObject({
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
  })
  expect([environment.AWS_CONFIG_FILE, environment.AWS_SHARED_CREDENTIALS_FILE]).toEqual(['/dev/null', '/dev/null'])
  expect(environment).not.toHaveProperty('HOME')
})

test('Lambda’s own variables are there', () => {
  expect(environment).toMatchObject({
    AWS_LAMBDA_FUNCTION_NAME: 'stack-one',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
    _HANDLER: 'index.handler',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  })
})
