import type { Court } from '@/lib/courts/court';
import {
  type AppellateCourt,
  appellateConfirm,
  appellateDone,
  appellateHome,
  appellateLanding,
  appellateLinkForm,
} from '@/lib/simulator/appellate';
import type { PictureName } from '@/lib/steps/picture-names';
import { cmecf, type Picture, pacer } from './picture';

const names = { cmecf: 'Jordan Q. Sample', pacer: 'Jordan Sample' };
const entry = 'Link my filer account to my PACER account';
/** Of the pages behind the sign-in only some words are published. */
const unverified = 'Drawn from its description: the real page may look different.';

const drawings: Partial<Record<PictureName, (court: AppellateCourt) => Picture>> = {
  landing: (court) =>
    cmecf(
      appellateLanding(court),
      'The court’s CM/ECF page: Document Filing System, and PACER Login, which is only for searching.',
      'a',
      'Document Filing System',
    ),
  'appellate-first-page': (court) =>
    pacer(
      appellateHome(court, false),
      `The first page after signing in, with the link entry. ${unverified}`,
      'a',
      entry,
    ),
  'link-form': (court) =>
    pacer(appellateLinkForm(court), `The form for the old filer login. ${unverified}`, 'form'),
  'link-refused': (court) =>
    pacer(
      appellateLinkForm(court, 'Invalid login or password.'),
      `The form, refused. ${unverified}`,
      '.ui-messages-error',
    ),
  confirm: (court) =>
    pacer(appellateConfirm(court, names), `Both names, then Submit. ${unverified}`, 'table'),
  'confirm-differ': (court) =>
    pacer(
      appellateConfirm(court, { ...names, pacer: 'Riley Example' }),
      `The same page with two different names. ${unverified}`,
      'table',
    ),
  linked: (court) => pacer(appellateDone(court), `A confirmation. ${unverified}`, 'p', 'has been linked'),
};

/** The picture of a page of a court of appeals or appellate panel, or null where none is known. */
export function appellatePicture(name: PictureName, court: Court): Picture | null {
  const { id, host, pacerId } = court;
  const base = court.kind === 'bap' ? '/bn' : '/n';
  return (
    drawings[name]?.({ id, name: court.name.replace('United States', 'U.S.'), host, base, pacerId }) ?? null
  );
}
