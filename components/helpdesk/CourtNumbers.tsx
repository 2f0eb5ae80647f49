import { useState } from 'preact/hooks';
import type { Court } from '@/lib/courts/court';
import { dayOf } from '@/lib/courts/source-dates';
import { numbersOf } from '@/lib/helpdesk/numbers';
import { courtLookupUrl, pacerEmail, pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';
import type { Correction, CorrectionText } from '@/lib/memory/help-desk-records';

export interface CourtNumbersProps {
  court: Court;
  correction: Correction | undefined;
  correct(text: CorrectionText): void;
  /** The court's own staff answer this phone. */
  isStaff: boolean;
  /** Null where a policy says whose staff it is. */
  setStaff: ((is: boolean) => void) | null;
}

/** Whom the caller can call: the number that staff entered first, and every number with its date. */
export function CourtNumbers({ court, correction, correct, isStaff, setStaff }: CourtNumbersProps) {
  const [editing, setEditing] = useState(false);
  const { contacts, hours, advice, contact } = numbersOf(court, correction);
  return (
    <section class="numbers" aria-label="Whom to call">
      <h2>{court.shortName} help desk</h2>
      {contacts.map((reach) => (
        <p key={reach.phone} class={reach.own ? 'own' : ''}>
          <strong>{reach.phone}</strong> {reach.own ? '' : reach.label} <small>{reach.dated}</small>
        </p>
      ))}
      {contacts.length === 0 && <p>No number is listed.</p>}
      {hours && <p>{hours}</p>}
      {advice && correction && (
        <p class="own">
          {advice} <small>entered here {dayOf(correction.at)}</small>
        </p>
      )}
      {contact && <p class="contact">{contact}</p>}
      <p>
        <a href={courtLookupUrl} target="_blank" rel="noreferrer noopener">
          Look up a newer number at PACER
        </a>
      </p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={isStaff}
            disabled={setStaff === null}
            onChange={(event) => setStaff?.(event.currentTarget.checked)}
          />
          I work at this help desk
        </label>
      </p>
      {editing ? (
        <Form
          correction={correction}
          save={(text) => {
            correct(text);
            setEditing(false);
          }}
          cancel={() => setEditing(false)}
        />
      ) : (
        <button type="button" onClick={() => setEditing(true)}>
          {correction ? 'Change what you entered' : 'Enter your court’s own number'}
        </button>
      )}
      <h2>{pacerServiceCenter.name}</h2>
      <p>
        <strong>{pacerServiceCenter.phone}</strong>
      </p>
      <p>{pacerServiceCenter.hours}</p>
      <p class="contact">{pacerEmail}</p>
    </section>
  );
}

interface FormProps {
  correction: Correction | undefined;
  save(text: CorrectionText): void;
  cancel(): void;
}

/** The number, hours and advice that staff enter. Kept on this computer. */
function Form({ correction, save, cancel }: FormProps) {
  const [text, setText] = useState<CorrectionText>({
    phone: correction?.phone ?? '',
    hours: correction?.hours ?? '',
    advice: correction?.advice ?? '',
  });
  const line = (name: keyof CorrectionText, label: string, most: number, placeholder: string) => (
    <label class="line">
      <span>{label}</span>
      <input
        type="text"
        maxLength={most}
        value={text[name]}
        placeholder={placeholder}
        onInput={(event) => setText({ ...text, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        save(text);
      }}
    >
      {line('phone', 'Number', 60, '618-555-0100')}
      {line('hours', 'Hours', 80, 'Monday to Friday, 8 to 5')}
      {line('advice', 'One line of advice', 200, 'Ask for the CM/ECF desk')}
      <p class="hint">
        Shown first, with today’s date, here, in the e-mail, in print and on the court’s pages, in this
        browser only. To remove it, empty all lines.
      </p>
      <div class="buttons">
        <button type="submit" class="primary">
          Keep
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
