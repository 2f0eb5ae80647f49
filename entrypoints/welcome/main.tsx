import '@/components/ui/page.css';
import '@/components/welcome/welcome.css';
import { render } from 'preact';
import { ChecklistPage } from '@/components/welcome/ChecklistPage';
import { welcomeFromBrowser } from '@/components/welcome/from-browser';
import { Welcome } from '@/components/welcome/Welcome';

/** The popup opens the checklist by itself, at this address. */
const onlyChecklist = location.hash === '#checklist';
if (onlyChecklist) document.title = 'Checklist - ECF Link Guide';
const app = document.getElementById('app');
if (app)
  void welcomeFromBrowser((props) =>
    render(onlyChecklist ? <ChecklistPage {...props} /> : <Welcome {...props} />, app),
  );
