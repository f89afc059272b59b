import { hydrate } from 'preact';
import '../look/all.css';
import { readAdvisorWish, readWay } from './advisors-address';
import { AdvisorsPage } from './advisors-page';

hydrate(
  <AdvisorsPage opening={readAdvisorWish(location.search)} way={readWay(location.search)} />,
  document.getElementById('page')!,
);
