import { hydrate } from 'preact';
import '../look/all.css';
import { readAdvisorWish } from './advisors-address';
import { AdvisorsPage } from './advisors-page';

hydrate(<AdvisorsPage opening={readAdvisorWish(location.search)} />, document.getElementById('page')!);
