import '@/components/ui/page.css';
import '@/components/helpdesk/helpdesk.css';
import '@/components/helpdesk/guide.css';
import { deskFromBrowser } from '@/components/helpdesk/from-browser';
import { Guide } from '@/components/helpdesk/Guide';
import { HelpDesk } from '@/components/helpdesk/HelpDesk';
import { drawInto } from '@/components/ui/draw';

const app = document.getElementById('app');
if (app) {
  const draw = drawInto(app);
  void deskFromBrowser((shown) =>
    draw('guide' in shown ? <Guide {...shown.guide} /> : <HelpDesk {...shown.desk} />),
  );
}
