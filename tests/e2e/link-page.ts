import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm } from '@/lib/simulator/pages';
import { signedInTo } from '../browser/walk';
import type { Practice } from './practice';

const { ilsd } = practiceCourts;
if (!ilsd) throw new Error('no ilsd');
const viewer = { court: ilsd, filer: false };

/** The link page of S.D. Ill., as somebody sees it whose account is not linked. */
export const linkPage = {
  viewer,
  form: linkForm(viewer),
  url: 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl',
};

/** Serves this as the link page, signed in, and goes there. What the page's scripts say wrong is gathered. */
export async function meetLinkPage(practice: Practice, html: string): Promise<string[]> {
  const wrong: string[] = [];
  practice.page.on('pageerror', (error) => wrong.push(String(error)));
  practice.page.on('dialog', (dialog) => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await signedInTo(practice.page, 'ilsd');
  practice.court.extra = (asked) =>
    asked.href === linkPage.url ? { html, headers: { 'Content-Type': 'text/html; charset=utf-8' } } : null;
  await practice.page.goto(linkPage.url);
  return wrong;
}
