import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { PlanPage } from './plan-page';

comeAlive(<PlanPage />, document.getElementById('page')!);
