import { merge, sameKnowledge } from './knowledge';
import { recordKey } from './memory';
import { type CourtRecord, courtRecord, toStored } from './records';
import { type Area, readEverything, type Writer } from './store';

/** What stands in the way of the mirror; null where it is in step. */
export type MirrorProblem = 'full' | 'unreachable' | null;

/**
 * The mirror of the court records in the browser's own sync, which carries them to the person's other machines. The
 * records on this computer are the truth; the mirror is merged into them and written from them, never the other way
 * round, so that a full, failing or half switched-off sync loses nothing. Only court records go there.
 */
export class Mirror {
  constructor(
    private readonly writer: Writer,
    private readonly local: Area,
    private readonly sync: Area,
  ) {}

  /** Both sides get what either knows; of all courts, or of some. Writes only what differs, in one go. */
  async inStep(courtIds: string[] | null = null): Promise<MirrorProblem> {
    try {
      const theirs = await this.read(this.sync, courtIds);
      await this.writer.mergeIn(theirs);
      const mine = await this.read(this.local, courtIds);
      const behind = [...mine].filter(([id, record]) => {
        const other = theirs.get(id);
        return !other || !sameKnowledge(merge(record, other), other);
      });
      if (behind.length > 0)
        await this.sync.set(
          Object.fromEntries(behind.map(([id, record]) => [recordKey(id), toStored(record)])),
        );
      return null;
    } catch (error) {
      return /quota|max_|full/i.test(String(error)) ? 'full' : 'unreachable';
    }
  }

  /** Takes over what the mirror knows, then takes the mirror away: switching off loses neither side. */
  async switchOff(): Promise<MirrorProblem> {
    try {
      const theirs = await this.read(this.sync, null);
      await this.writer.mergeIn(theirs);
      await this.sync.remove([...theirs.keys()].map(recordKey));
      return null;
    } catch {
      return 'unreachable';
    }
  }

  private async read(area: Area, courtIds: string[] | null): Promise<Map<string, CourtRecord>> {
    if (courtIds === null) return (await readEverything(area)).records;
    const raw = await area.get(courtIds.map(recordKey));
    return new Map(
      courtIds.flatMap((id) => {
        const read = courtRecord.safeParse(raw[recordKey(id)]);
        return read.success ? [[id, read.data] as const] : [];
      }),
    );
  }
}
