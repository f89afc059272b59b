import { hydrate } from 'preact';
import '../look/all.css';
import { readSkillPlace } from './skill-address';
import { SkillsPage } from './skills-page';

hydrate(<SkillsPage opening={readSkillPlace(location.search)} />, document.getElementById('page')!);
