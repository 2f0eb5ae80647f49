import type { Region } from '@/lib/courts/regions';
import { type Records, statusNames, summaryOf } from './region-status';

/** The content of the tiles as a table: for screen readers, for print, and for those who prefer a list. */
export function CourtTable({ groups, records }: { groups: [string, Region[]][]; records: Records }) {
  return (
    <table>
      <caption>All courts by state and circuit</caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Status</th>
          <th scope="col">Linked</th>
          <th scope="col">Courts</th>
        </tr>
      </thead>
      {groups.map(([name, regions]) => (
        <tbody key={name}>
          <tr class="group">
            <th scope="rowgroup" colSpan={4}>
              {name}
            </th>
          </tr>
          {[...regions]
            .sort((a, b) => (a.row === 0 && b.row === 0 ? a.column - b.column : a.name < b.name ? -1 : 1))
            .map((region) => {
              const { status, linked, known } = summaryOf(region, records);
              return (
                <tr key={region.id}>
                  <th scope="row">{region.name}</th>
                  <td>{statusNames[status]}</td>
                  <td>{known === 0 ? '' : `${linked} of ${known}`}</td>
                  <td>{region.courts.map((court) => court.shortName).join(', ')}</td>
                </tr>
              );
            })}
        </tbody>
      ))}
    </table>
  );
}
