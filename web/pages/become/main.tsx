import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { readWish } from './become-address';
import { BecomePage } from './become-page';

comeAlive(<BecomePage opening={readWish(location.search)} />, document.getElementById('page')!);
