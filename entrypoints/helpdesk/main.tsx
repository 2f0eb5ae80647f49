import '@/components/ui/page.css';
import '@/components/helpdesk/helpdesk.css';
import '@/components/helpdesk/guide.css';
import { render } from 'preact';
import { deskFromBrowser } from '@/components/helpdesk/from-browser';
import { Guide } from '@/components/helpdesk/Guide';
import { HelpDesk } from '@/components/helpdesk/HelpDesk';

const app = document.getElementById('app');
if (app)
  void deskFromBrowser((shown) =>
    render('guide' in shown ? <Guide {...shown.guide} /> : <HelpDesk {...shown.desk} />, app),
  );
