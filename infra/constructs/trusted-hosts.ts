import { CfnParameter } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'

/** What may be called inside the operator's own network, and there without TLS: nothing unless he says so at deployment. */
export class TrustedHosts extends Construct {
  private readonly hosts: string

  constructor(scope: Construct, id: string) {
    super(scope, id)
    const parameter = new CfnParameter(this, 'TrustedHosts', {
      type: 'String',
      description:
        'Chat robots, mail servers and agencies’ webhooks (host or host:port) inside your own network, separated by commas: no TLS is asked of them',
      default: '',
    })
    parameter.overrideLogicalId('TrustedHosts')
    this.hosts = parameter.valueAsString
  }

  nameTo(fn: BundledFunction): void {
    fn.setEnvironment({ TRUSTED_HOSTS: this.hosts })
  }
}
