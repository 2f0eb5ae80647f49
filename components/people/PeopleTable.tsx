import { useRef } from 'preact/hooks';
import { useAfterFirstPaint } from '@/components/popup/use-after-first-paint';
import type { Cell, Row, Table } from './table-model';

/** Rows that are drawn at once: more than a window shows. The others follow after the first paint. */
const firstRows = 14;

export interface PeopleTableProps {
  table: Table;
  onOpen(cell: Cell): void;
}

/** People and courts. The table is one stop for the Tab key; arrows, Home and End move in it, Enter opens a court. */
export function PeopleTable({ table, onOpen }: PeopleTableProps) {
  const painted = useAfterFirstPaint();
  const grid = useRef<HTMLTableElement>(null);
  const { courts, rows } = table;
  const open = (target: EventTarget | null) => {
    const place = placeOf(target);
    const cell = place && rows[place.row]?.cells[place.column];
    if (cell) onOpen(cell);
  };
  const move = (event: KeyboardEvent) => {
    const here = placeOf(event.target);
    if (!here) return;
    if (event.key === 'Enter' || event.key === ' ') open(event.target);
    const to = moved(here, event, rows.length - 1, courts.length - 1);
    if (to) focusCell(grid.current, to);
    if (to || event.key === ' ') event.preventDefault();
  };
  return (
    <table
      class="people-table"
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are gone to with the arrow keys
      role="grid"
      aria-label="People and their courts"
      onKeyDown={move}
      onFocusIn={({ target }) => setCurrent(grid.current, target)}
      onClick={({ target }) => open(target)}
    >
      <thead>
        <tr>
          <th scope="col">Person</th>
          {courts.map(({ id, shortName, name }) => (
            <th key={id} scope="col" title={name}>
              {shortName}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, painted ? rows.length : firstRows).map((row, at) => (
          <PersonRow key={row.person.id} row={row} isFirst={at === 0} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ row: { person, cells, linked, followed }, isFirst }: { row: Row; isFirst: boolean }) {
  return (
    <tr>
      <th scope="row">
        {person.name}
        <small>{followed === 0 ? 'no courts yet' : `${linked} of ${followed} linked`}</small>
      </th>
      {cells.map((cell, at) => (
        <td
          key={cell?.court.id ?? `-${at}`}
          class={cell?.record.status ?? 'none'}
          tabIndex={isFirst && at === 0 ? 0 : -1}
        >
          {cell ? (
            <>
              <strong>{cell.status}</strong>
              {cell.known && <small>{cell.known}</small>}
              {cell.next && <small class="next">Next: {cell.next}</small>}
            </>
          ) : (
            <span class="unseen">Not followed</span>
          )}
        </td>
      ))}
    </tr>
  );
}

interface Place {
  row: number;
  column: number;
}

/** Which cell of the body an event is about; null for the heads. */
function placeOf(target: EventTarget | null): Place | null {
  const cell = (target as Element | null)?.closest?.('td') as HTMLTableCellElement | null;
  const row = cell?.parentElement as HTMLTableRowElement | null;
  return cell && row ? { row: row.rowIndex - 1, column: cell.cellIndex - 1 } : null;
}

/** Where a key leads from a cell; null where it leads nowhere. */
export function moved(
  { row, column }: Place,
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  lastRow: number,
  lastColumn: number,
): Place | null {
  const to = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? lastRow : row, column: lastColumn },
    PageUp: { row: Math.max(0, row - 10), column },
    PageDown: { row: Math.min(lastRow, row + 10), column },
  }[key];
  if (!to || to.row < 0 || to.column < 0 || to.row > lastRow || to.column > lastColumn) return null;
  return to;
}

const focusCell = (grid: HTMLTableElement | null, { row, column }: Place): void =>
  (grid?.rows[row + 1]?.cells[column + 1] as HTMLElement | undefined)?.focus();

/** The cell that the Tab key comes back to. Set by hand: drawing all cells again at each key would be felt. */
function setCurrent(grid: HTMLTableElement | null, target: EventTarget | null): void {
  const cell = (target as Element | null)?.closest?.('td') as HTMLElement | null;
  if (!grid || !cell) return;
  for (const other of grid.querySelectorAll<HTMLElement>('td[tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
}
