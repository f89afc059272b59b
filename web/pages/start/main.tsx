import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { StartPage } from './start-page';

comeAlive(<StartPage />, document.getElementById('page')!);
