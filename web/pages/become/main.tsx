import { hydrate } from 'preact';
import '../look/all.css';
import { readWish } from './become-address';
import { BecomePage } from './become-page';

hydrate(<BecomePage opening={readWish(location.search)} />, document.getElementById('page')!);
