import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { readPlaceOnMap } from './map-address';
import { MapPage } from './map-page';

comeAlive(<MapPage opening={readPlaceOnMap(location.search)} />, document.getElementById('page')!);
