import { recognisers } from '@/lib/pages';
import { kindNames } from '@/lib/pages/kind-names';
import { type PageKind, pageKinds } from '@/lib/pages/kinds';

/** Named as pages of no court in particular. */
const named = (kind: PageKind): string =>
  kind === 'court-appellate-home'
    ? 'the first page of a court of appeals after signing in'
    : kindNames[kind].replace(/^its /, 'a court’s ');

/** Pages by how sure their shape is, from the recognisers themselves. */
const knownFrom = (how: 'real-html' | 'guides-only'): string =>
  pageKinds
    .filter((kind) => recognisers[kind].known === how)
    .map(named)
    .join('; ');

/** Where the facts come from, how old they are, and privacy in ten lines. */
export function About({ version }: { version: string }) {
  return (
    <>
      <section>
        <h2>Privacy</h2>
        <ul class="plain">
          <li>The guide runs only on PACER’s and the federal courts’ CM/ECF addresses.</li>
          <li>It never reads a password, a passcode or a security answer.</li>
          <li>It never fills in, clicks, submits or moves to another page.</li>
          <li>It makes no connection to any network, and has no server.</li>
          <li>It keeps, on this computer, which courts are linked and how that is known.</li>
          <li>It keeps which courts you follow, and where you sent it away.</li>
          <li>It keeps the type of your PACER account as last seen, if you were guided there.</li>
          <li>It keeps no name, username, case number, page text or browsing history.</li>
          <li>
            With sync on, your browser carries the list of courts to your other computers; nobody else gets
            it.
          </li>
          <li>Erase everything removes all of it.</li>
        </ul>
      </section>
      <section>
        <h2>About</h2>
        <p>ECF Link Guide {version}. Unofficial: not affiliated with the US Courts or PACER.</p>
        <dl class="facts">
          <dt>Courts, hosts and numbers</dt>
          <dd>
            PACER’s Court CM/ECF Lookup of 10 January 2023, and the courts’ own pages as dated beside each
            number
          </dd>
          <dt>Linking</dt>
          <dd>PACER’s and the courts’ linking guides, 2019 to 2022</dd>
          <dt>Multifactor and passwords</dt>
          <dd>PACER’s notices of May 2025 to March 2026</dd>
          <dt>Not known to anybody outside the courts</dt>
          <dd>
            The live HTML of the link pages. Where a page looks different, the guide says so and points at
            nothing.
          </dd>
          <dt>Pages read in their real HTML</dt>
          <dd>{knownFrom('real-html')}</dd>
          <dt>Pages known from guides only</dt>
          <dd>{knownFrom('guides-only')}</dd>
        </dl>
      </section>
    </>
  );
}
