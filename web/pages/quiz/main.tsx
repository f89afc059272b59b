import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { readPlace } from './quiz-address';
import { QuizPage } from './quiz-page';

comeAlive(<QuizPage opening={readPlace(location.search)} />, document.getElementById('page')!);
