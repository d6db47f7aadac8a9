import { type LocalAddresses, toLocal } from '../local-addresses.ts'
import type { FunctionModel, StackModel } from '../template/model.ts'

interface EnvironmentOptions {
  readonly model: Pick<StackModel, 'region'>
  readonly wireUrl: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly addresses: LocalAddresses
}

const NOTHING = '/dev/null'

/** The environment variables a function sees: Lambda's own, the template's, and the way to the wire. */
export function functionEnvironment(fn: FunctionModel, options: EnvironmentOptions): Record<string, string> {
  const { model, wireUrl, credentials, addresses } = options
  return {
    ...toLocal(fn.environment, addresses),
    AWS_REGION: model.region,
    AWS_DEFAULT_REGION: model.region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL: wireUrl,
    // The machine's own AWS profile must never leak into a function.
    AWS_CONFIG_FILE: NOTHING,
    AWS_SHARED_CREDENTIALS_FILE: NOTHING,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: fn.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${fn.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    LAMBDA_TASK_ROOT: fn.assetDir,
    _HANDLER: fn.handler,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    PATH: process.env.PATH ?? '',
  }
}
