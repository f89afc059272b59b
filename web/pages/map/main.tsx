import { hydrate } from 'preact';
import '../look/all.css';
import { readPlaceOnMap } from './map-address';
import { MapPage } from './map-page';

hydrate(<MapPage opening={readPlaceOnMap(location.search)} />, document.getElementById('page')!);
