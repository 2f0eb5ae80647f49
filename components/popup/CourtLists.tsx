import type { CourtRow, Overview } from '@/components/ui/court-list';
import type { PersonEvent } from '@/lib/memory/events';
import { CourtItem } from './CourtItem';
import { useAfterFirstPaint } from './use-after-first-paint';

/** Rows of all lists together that are rendered at once: more than a popup shows. The others follow after the first paint. */
const firstRows = 12;

interface CourtListsProps {
  view: Overview;
  now: number;
  /** The court of the blue button. */
  next: string | null;
  dispatch(courtId: string, event: PersonEvent): void;
  open(courtId: string): void;
}

/** The person's courts, by what is to be done in them. */
export function CourtLists({ view, now, next, dispatch, open }: CourtListsProps) {
  const painted = useAfterFirstPaint();
  const groups: [title: string, rows: CourtRow[]][] = [
    ['To do', view.todo],
    ['Linked', view.linked],
    ['Seen as linked, not followed', view.onlySeen],
  ];
  let left = painted ? Number.POSITIVE_INFINITY : firstRows;
  const takeFrom = (rows: CourtRow[]) => {
    const shown = rows.slice(0, left);
    left -= shown.length;
    return shown;
  };
  return (
    <>
      {groups
        .filter(([, rows]) => rows.length > 0)
        .map(([title, rows]) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {takeFrom(rows).map((row) => (
                <CourtItem
                  key={row.court.id}
                  row={row}
                  now={now}
                  isNext={row.court.id === next}
                  dispatch={(event) => dispatch(row.court.id, event)}
                  onMore={() => open(row.court.id)}
                />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
