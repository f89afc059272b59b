import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { readAdvisorWish, readWay } from './advisors-address';
import { AdvisorsPage } from './advisors-page';

comeAlive(
  <AdvisorsPage opening={readAdvisorWish(location.search)} way={readWay(location.search)} />,
  document.getElementById('page')!,
);
