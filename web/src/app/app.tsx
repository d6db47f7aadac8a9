import lazy, { ErrorBoundary } from 'preact-iso/lazy'
import { LocationProvider, Route, Router } from 'preact-iso/router'
import { Home } from '../screens/home/home.tsx'
import { MyReports } from '../screens/mine/my-reports.tsx'
import { ReportScreen } from '../screens/report/report-screen.tsx'
import { SignedIn } from '../screens/signed-in.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { KeepsNothing } from './keeps-nothing.tsx'
import { NotConfigured } from './not-configured.tsx'
import { NotFound } from './not-found.tsx'
import { UpdateNotice } from './update-notice.tsx'

const Follow = lazy(() => import('../screens/follow/follow.tsx').then(({ Follow }) => Follow))
const Worklist = lazy(() => import('../screens/tasks/worklist.tsx').then(({ Worklist }) => Worklist))
const Errands = lazy(() => import('../screens/field/errands.tsx').then(({ Errands }) => Errands))
const Desk = lazy(() => import('../screens/desk/desk.tsx').then(({ Desk }) => Desk))
const DeskSearch = lazy(() => import('../screens/desk/search/desk-search.tsx').then(({ DeskSearch }) => DeskSearch))
const CasePage = lazy(() => import('../case/case-page.tsx').then(({ CasePage }) => CasePage))
const OpenMap = lazy(() => import('../screens/map/open-map.tsx').then(({ OpenMap }) => OpenMap))
const Registry = lazy(() => import('../screens/registry/registry.tsx').then(({ Registry }) => Registry))
const EntryPage = lazy(() => import('../screens/registry/entry-page.tsx').then(({ EntryPage }) => EntryPage))
const ReceiptPage = lazy(() => import('../screens/mine/receipt-page.tsx').then(({ ReceiptPage }) => ReceiptPage))

export function App({ configured }: { readonly configured: boolean }) {
  if (!configured) return <NotConfigured />
  return (
    <LocationProvider>
      <ErrorBoundary>
        <Header />
        <UpdateNotice />
        <KeepsNothing />
        <Router>
          <Route path="/" component={Home} />
          <Route path="/report/:draft?" component={ReportScreen} />
          <Route path="/mine" component={MyReports} />
          <Route path="/mine/:id" component={ReceiptPage} />
          <Route path="/follow/:number?" component={Follow} />
          <Route path="/map" component={OpenMap} />
          <Route path="/tasks" component={Worklist} />
          <Route path="/field" component={Errands} />
          <Route path="/desk/search" component={DeskSearch} />
          <Route path="/desk/:pool" component={Desk} />
          <Route path="/cases/:number" component={CasePage} />
          <Route path="/registry/:kind?" component={Registry} />
          <Route path="/registry/:kind/entry" component={EntryPage} />
          <Route path="/signed-in" component={SignedIn} />
          <Route default component={NotFound} />
        </Router>
        <Footer />
      </ErrorBoundary>
    </LocationProvider>
  )
}
