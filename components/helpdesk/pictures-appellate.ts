import {
  type AppellateCourt,
  appellateConfirm,
  appellateDone,
  appellateHome,
  appellateLanding,
  appellateLinkForm,
} from '@/components/court-pages/appellate';
import type { Court } from '@/lib/courts/court';
import type { PictureName } from '@/lib/helpdesk/picture-names';
import type { Picture } from './pictures';

const names = { cmecf: 'Jordan Q. Sample', pacer: 'Jordan Sample' };
const entry = 'Link my filer account to my PACER account';
/** Behind the sign-in nothing is published but the words. */
const unseen = 'Drawn from its description: the real page may look different.';

const page = (
  style: Picture['style'],
  html: string,
  alt: string,
  selector: string,
  text?: string,
): Picture => ({
  html,
  style,
  alt,
  mark: { selector, ...(text ? { text } : {}) },
});

const drawings: Partial<Record<PictureName, (court: AppellateCourt) => Picture>> = {
  landing: (court) =>
    page(
      'cmecf',
      appellateLanding(court),
      'The court’s CM/ECF page: Document Filing System, and PACER Login, which only looks cases up.',
      'a',
      'Document Filing System',
    ),
  'appellate-first-page': (court) =>
    page(
      'pacer',
      appellateHome(court, false),
      `The first page after signing in, with the link entry. ${unseen}`,
      'a',
      entry,
    ),
  'link-form': (court) =>
    page('pacer', appellateLinkForm(court), `The form for the old filer login. ${unseen}`, 'form'),
  'link-refused': (court) =>
    page(
      'pacer',
      appellateLinkForm(court, 'Invalid login or password.'),
      `The form, refused. ${unseen}`,
      '.ui-messages-error',
    ),
  confirm: (court) =>
    page('pacer', appellateConfirm(court, names), `Both names, then Submit. ${unseen}`, 'table'),
  'confirm-differ': (court) =>
    page(
      'pacer',
      appellateConfirm(court, { ...names, pacer: 'Riley Example' }),
      `The same page with two different names. ${unseen}`,
      'table',
    ),
  linked: (court) => page('pacer', appellateDone(court), `A confirmation. ${unseen}`, 'p', 'has been linked'),
};

/** In: a picture's name and a court of appeals or panel. Out: the page to draw, or null. */
export function appellatePicture(name: PictureName, court: Court): Picture | null {
  const { id, host, pacerId } = court;
  const base = court.kind === 'bap' ? '/bn' : '/n';
  return (
    drawings[name]?.({ id, name: court.name.replace('United States', 'U.S.'), host, base, pacerId }) ?? null
  );
}
