import { Aws, CfnParameter, Fn, Stack } from 'aws-cdk-lib'
import { Construct } from 'constructs'
import type { BundledFunction } from './bundled-function.ts'
import type { TrustedHosts } from './trusted-hosts.ts'

export interface NoticesProps {
  /** What links in messages begin with. */
  readonly siteOrigin: string
  readonly trustedHosts: TrustedHosts
}

/** By what people are told: e-mail by SES or by any mail server, and chat robots. Given at deployment. */
export class Notices extends Construct {
  private readonly siteOrigin: string
  private readonly trustedHosts: TrustedHosts
  private readonly sender: string
  private readonly env: Record<'NOTICE_MAIL' | 'SMTP_HOST' | 'SMTP_PORT' | 'SMTP_USER' | 'SMTP_PASSWORD', string>

  constructor(scope: Construct, id: string, { siteOrigin, trustedHosts }: NoticesProps) {
    super(scope, id)
    this.siteOrigin = siteOrigin
    this.trustedHosts = trustedHosts
    // No region of China had SES when this was written.
    const preset = Stack.of(this).region.startsWith('cn-') ? 'smtp' : 'ses'
    this.sender = this.parameter('NoticeSender', 'Address that e-mail comes from, verified in SES where SES sends it', {
      default: 'notices@wangge.example',
      allowedPattern: '^[^@\\s<>]+@[^@\\s<>]+$',
    })
    this.env = {
      NOTICE_MAIL: this.parameter('NoticeMail', 'What sends e-mail: ses, or smtp for a mail server of your own', {
        default: preset,
        allowedValues: ['ses', 'smtp'],
      }),
      SMTP_HOST: this.parameter('SmtpHost', 'Mail server, where NoticeMail is smtp', { default: '' }),
      SMTP_PORT: this.parameter('SmtpPort', '465: TLS from the start; any other: STARTTLS', {
        default: '465',
        allowedPattern: '^[0-9]{1,5}$',
      }),
      SMTP_USER: this.parameter('SmtpUser', 'Who signs in there; empty: nobody does', { default: '' }),
      SMTP_PASSWORD: this.parameter('SmtpPassword', 'And with what', { default: '', noEcho: true }),
    }
  }

  grantSendTo(fn: BundledFunction): void {
    this.trustedHosts.nameTo(fn)
    const identity = (name: string): string =>
      `arn:${Aws.PARTITION}:ses:${Aws.REGION}:${Aws.ACCOUNT_ID}:identity/${name}`
    fn.allow({
      actions: ['ses:SendEmail'],
      // Either may be what was verified: the address itself or its whole domain.
      resources: [identity(this.sender), identity(Fn.select(1, Fn.split('@', this.sender)))],
      env: { ...this.env, NOTICE_SENDER: this.sender, SITE_ORIGIN: this.siteOrigin },
      unused: 'SES asks for the one of the two that was verified.',
    })
  }

  private parameter(
    name: string,
    description: string,
    props: { default: string; allowedPattern?: string; allowedValues?: string[]; noEcho?: boolean },
  ): string {
    const parameter = new CfnParameter(this, name, { type: 'String', description, ...props })
    parameter.overrideLogicalId(name)
    return parameter.valueAsString
  }
}
