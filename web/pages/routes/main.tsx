import { hydrate } from 'preact';
import '../look/all.css';
import { RoutesPage } from './routes-page';
import { readSearch } from './search-address';

hydrate(<RoutesPage opening={readSearch(location.search)} />, document.getElementById('page')!);
