import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { RoutesPage } from './routes-page';
import { readSearch } from './search-address';

comeAlive(<RoutesPage opening={readSearch(location.search)} />, document.getElementById('page')!);
