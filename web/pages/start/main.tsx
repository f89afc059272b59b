import { hydrate } from 'preact';
import '../look/all.css';
import { StartPage } from './start-page';

hydrate(<StartPage />, document.getElementById('page')!);
