import { StatusMark } from '@/components/ui/StatusMark';
import { newestFirst } from '@/lib/courts/source-dates';
import type { Cell, Row } from './table-model';

/** The courts of one person, one below the other: to read, and to print and hand over. */
export function PersonSheet({ row, onOpen }: { row: Row; onOpen(cell: Cell): void }) {
  const cells = row.cells.filter((cell) => cell !== null);
  return (
    <table class="person-sheet">
      <caption>
        {row.person.name}: {row.linked} of {row.followed} {row.followed === 1 ? 'court' : 'courts'} linked
      </caption>
      <thead>
        <tr>
          <th scope="col">Court</th>
          <th scope="col">Status</th>
          <th scope="col">Next</th>
          <th scope="col">The court’s help desk</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.court.id}>
            <th scope="row">
              <button type="button" class="plain" onClick={() => onOpen(cell)}>
                {cell.court.shortName}
              </button>
            </th>
            <td>
              <StatusMark status={cell.record.status} /> {cell.status} <small>{cell.known}</small>
            </td>
            <td>{cell.next}</td>
            <td>{newestFirst(cell.court.helpDesk)[0]?.phone ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
