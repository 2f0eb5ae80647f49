/** Privacy and the sources of the facts, in a few lines; the repository's papers have the rest. */
export function About({ version }: { version: string }) {
  return (
    <>
      <section>
        <h2>Privacy</h2>
        <ul class="list">
          <li>
            The guide runs only on PACER’s and the federal courts’ CM/ECF addresses, and makes no connection
            to any network.
          </li>
          <li>It never reads a password, a passcode or a security answer.</li>
          <li>It never fills in, clicks, submits or moves to another page.</li>
          <li>
            It keeps, on this computer: the courts you follow, which are linked and how that is known, where
            you dismissed it, the type of your PACER account as last seen, and your checklist.
          </li>
          <li>
            It keeps no username, case number, page text or browsing history, and no name but those that you
            type under People.
          </li>
        </ul>
      </section>
      <section>
        <h2>About</h2>
        <p>ECF Link Guide {version}. Unofficial: not affiliated with the US Courts or PACER.</p>
        <p>
          Court numbers are of January 2023 or as dated beside each. Linking follows the guides of PACER and
          the courts of 2019 to 2022; multifactor and passwords, PACER’s notices of May 2025 to March 2026.
        </p>
        <p>
          Nobody outside the courts has seen the live link pages. Where a page looks different, the guide says
          so and points at nothing.
        </p>
      </section>
    </>
  );
}
