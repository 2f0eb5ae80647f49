import { overview } from '@/components/ui/court-list';
import { NotKept, type NotKeptProps } from '@/components/ui/NotKept';
import { SiteLink } from '@/components/ui/SiteLink';
import { landingUrl } from '@/lib/courts/registry';
import { Checklist } from './Checklist';
import type { WelcomeProps } from './Welcome';

export interface ChecklistPageProps
  extends Pick<WelcomeProps, 'all' | 'dispatch' | 'checklist' | keyof NotKeptProps> {
  /** The name of the person worked for; null where there is one person. */
  workingFor: string | null;
}

/** The checklist by itself, as the popup opens it: what to have at hand, and then the court to begin with. */
export function ChecklistPage({
  all,
  dispatch,
  checklist,
  workingFor,
  trouble,
  tryAgain,
}: ChecklistPageProps) {
  const open = overview(all).todo.filter(({ record }) => !record.stop);
  const next = open.find(({ guidance }) => guidance.guiding) ?? open[0];
  return (
    <main class="welcome">
      <header>
        <div>
          <h1>Have ready before you begin</h1>
          <p>
            {workingFor && `For ${workingFor}. `}
            {open.length === 0
              ? 'It stays on this computer.'
              : `For ${open.length === 1 ? 'one court that is' : `${open.length} courts that are`} not linked yet. It stays on this computer.`}
          </p>
        </div>
      </header>
      <section class="to-print">
        <NotKept trouble={trouble} tryAgain={tryAgain} />
        <Checklist all={all} {...checklist} />
      </section>
      <div class="buttons no-print">
        {next && (
          <SiteLink
            url={landingUrl(next.court)}
            label={`${next.record.status === 'in-progress' ? 'Continue' : 'Begin'}: ${next.court.shortName}`}
            primary
            onClick={() => dispatch(next.court.id, { type: 'guide-me' })}
          />
        )}
        <a class="button" href="/welcome.html">
          Choose courts
        </a>
      </div>
    </main>
  );
}
