import { texts } from '../language/texts.ts'
import { newVersion, takeNewVersion } from './service-worker.ts'

const t = texts(
  { ready: '新版本已就绪。草稿和未发送的内容都会保留。', take: '立即更新' },
  { ready: 'A new version is ready. Drafts and what waits to be sent are kept.', take: 'Update now' },
)

export const UpdateNotice = () =>
  newVersion.value ? (
    <div class="page narrow" role="status">
      <div class="notice">
        <p>{t('ready')}</p>
        <button type="button" class="button secondary" onClick={() => void takeNewVersion()}>
          {t('take')}
        </button>
      </div>
    </div>
  ) : null
