import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Asked, useAnswer } from '../client/use-answer';
import { Frame } from '../frame/frame';
import { Popular } from './popular';
import { readSkillPlace, type SkillPlace, skillAddress } from './skill-address';
import { SkillForm } from './skill-form';
import { NEIGHBOURS, SKILL, type SkillAnswer } from './skill-query';
import { LOOKING, SkillResult } from './skill-result';

/** The skill map: a skill, what goes with it, how near and in which group. Its address holds the question. */
export const SkillsPage = ({ opening }: { opening: SkillPlace }) => {
  const [place, setPlace] = useState(opening);
  const [text, setText] = useState(() => openingText(opening.skill));
  const isAsked = place.skill !== '';
  const variables = {
    skill: isAsked ? place.skill : 'SQL',
    first: NEIGHBOURS,
    measure: place.measure,
    support: place.support,
  };
  const [asked, again] = useAnswer<SkillAnswer>(SKILL, isAsked ? variables : null);
  const result = useRef<HTMLDivElement>(null);

  const show = useCallback((next: SkillPlace) => {
    setPlace(next);
    setText(next.skill);
  }, []);
  const go = (next: SkillPlace) => {
    history.pushState(null, '', skillAddress(next));
    show(next);
    if (next.skill !== place.skill) result.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const back = () => show(readSkillPlace(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [show]);

  const name = asked.kind === 'answered' ? (asked.data.competency?.name ?? null) : null;
  useLayoutEffect(() => {
    document.title = name === null ? 'Skill map · Career Atlas' : `What goes with ${name} · Career Atlas`;
  }, [name]);

  return (
    <Frame here="skills" query={{ text: SKILL, variables }}>
      <div class="skill-page">
        <h1>Skill map</h1>
        {!isAsked && (
          <p class="lede">
            Which skills do jobs need together? Name one, and you see its neighbours, how near they are and the groups
            they form. Each leads on.
          </p>
        )}
        <SkillForm place={place} text={text} setText={setText} go={go} />
        <p role="status" class="hidden-text">
          {isAsked ? announcement(asked) : ''}
        </p>
        <div ref={result} class="result" tabIndex={-1}>
          {isAsked ? (
            <SkillResult place={place} asked={asked} again={again} go={go} />
          ) : (
            <Popular place={place} go={go} />
          )}
        </div>
      </div>
    </Frame>
  );
};

/** What the field holds at first: words typed before this script arrived are kept. */
function openingText(skill: string): string {
  const field = typeof document === 'undefined' ? null : document.querySelector<HTMLInputElement>('input#skill');
  return field?.value ?? skill;
}

function announcement(asked: Asked<SkillAnswer>): string {
  if (asked.kind === 'looking') return LOOKING[asked.since];
  if (asked.kind !== 'answered' || asked.data.competency === null) return '';
  const { name, adjacent } = asked.data.competency;
  return `${name}: ${adjacent.totalCount} neighbours.`;
}
