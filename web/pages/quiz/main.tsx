import { hydrate } from 'preact';
import '../look/all.css';
import { readPlace } from './quiz-address';
import { QuizPage } from './quiz-page';

hydrate(<QuizPage opening={readPlace(location.search)} />, document.getElementById('page')!);
