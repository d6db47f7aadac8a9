import { render } from 'preact'
import { App } from './app/app.tsx'
import { loadConfig } from './app/config.ts'
import { startServiceWorker } from './app/service-worker.ts'
import { startSending } from './outbox/outbox.ts'
import { sweepPhotos } from './photos/sweep-photos.ts'
import { loadPlace } from './place/place.ts'
import { loadTaxonomy } from './place/taxonomy.ts'
import { loadSession } from './session/session.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/forms.css'
import './styles/parts.css'
import './styles/map.css'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no #app')

const [configured] = await Promise.all([loadConfig(), loadSession()])
render(<App configured={configured} />, root)
if (configured) {
  startSending()
  void sweepPhotos()
  void loadPlace()
  void loadTaxonomy()
}
void startServiceWorker()
