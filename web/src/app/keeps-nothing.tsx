import { texts } from '../language/texts.ts'
import { keepsNothing } from '../outbox/database.ts'

const t = texts(
  {
    text: '此浏览器不允许网站在本机保存内容（例如无痕浏览）。可以照常上报，但离线时不能保存；送达之前请不要关闭本页。',
  },
  {
    text: 'This browser lets sites keep nothing on the device (private browsing, for one). You can report as usual, but not offline; do not close this page before it says that the report was received.',
  },
)

/** Said where drafts and what waits to be sent end with the page. */
export const KeepsNothing = () =>
  keepsNothing.value ? (
    <div class="page narrow" role="status">
      <p class="notice">{t('text')}</p>
    </div>
  ) : null
