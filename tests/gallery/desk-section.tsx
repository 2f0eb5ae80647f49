import '@/components/ui/page.css';
import '@/components/helpdesk/helpdesk.css';
import { type ComponentChild, render } from 'preact';
import { EndView } from '@/components/helpdesk/EndView';
import { ScriptView } from '@/components/helpdesk/ScriptView';
import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import type { End } from '@/lib/steps/phone-script';
import type { Sample, Section } from './sample';

const nothing = () => undefined;

/** In the parts of the help desk's page that its styles name. */
const drawn = (content: ComponentChild) => (place: HTMLElement) => {
  render(
    <div class="desk">
      <main>{content}</main>
    </div>,
    place,
  );
  return place;
};

/** Every help code's phone script in a court, each with the ways in which its call can end. */
export function scripts(courtId: string): Section {
  const court = courtById(courtId);
  if (!court) throw new Error(`no court ${courtId}`);
  return {
    surface: 'desk',
    samples: helpCodes.flatMap((code) => [script(court, code), ...ends(court, code)]),
  };
}

const script = (court: Court, code: HelpCode): Sample => ({
  label: `${code}, phone script`,
  draw: drawn(<ScriptView court={court} code={code} isStaff={false} choose={nothing} />),
});

function ends(court: Court, code: HelpCode): Sample[] {
  const all = scriptFor(code, court).branches.map(({ to }) => to);
  return all
    .filter((to): to is End => typeof to !== 'string')
    .filter((end, i, same) => same.findIndex(({ say }) => say === end.say) === i)
    .flatMap((end) =>
      (end.end === 'call-court' ? [false, true] : [false]).map((isStaff) => ({
        label: `${code}, end: ${end.end}${isStaff ? ', for the court’s own staff' : ''}`,
        draw: drawn(
          <EndView
            court={court}
            code={code}
            end={end}
            correction={undefined}
            isStaff={isStaff}
            back={nothing}
            next={nothing}
          />,
        ),
      })),
    );
}
