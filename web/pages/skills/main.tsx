import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { readSkillPlace } from './skill-address';
import { SkillsPage } from './skills-page';

comeAlive(<SkillsPage opening={readSkillPlace(location.search)} />, document.getElementById('page')!);
