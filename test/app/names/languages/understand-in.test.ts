import {
  labelLanguage,
  languagesOf,
  titleIn,
  understandIn,
  wantedLanguage,
} from '../../../../src/app/names/languages/understand-in';
import { labelsText } from '../../../../src/domain';
import { atOnce, nodeName } from '../../../../src/graph';
import { graphOf } from '../../../network/roles-graph';

const labels = (language: string, names: Readonly<Record<string, readonly string[]>>) =>
  labelsText({ language, names: new Map(Object.entries(names)) });

const graph = graphOf(
  { 'esco/nurse': {}, 'esco/teacher': {}, 'esco/baker': {}, 'esco/pastry': {} },
  {
    labels: [
      labels('de', {
        'role:esco/nurse': ['Krankenpfleger/Krankenpflegerin', 'Pflegefachkraft'],
        'role:esco/teacher': ['Lehrer/Lehrerin', 'Lehrkraft'],
        'role:esco/baker': ['Bäcker/Bäckerin', 'Backstubenkraft', 'Meister'],
        'role:esco/pastry': ['Konditor/Konditorin', 'Meister'],
      }),
      labels('bg', { 'role:esco/baker': ['пекар'] }),
      labels('he', { 'role:esco/baker': ['אופה'] }),
    ],
  },
);
const readings = (language: string, text: string) =>
  atOnce(understandIn(graph, language, text, 5)).map(({ node, certainty }) => `${nodeName(node)} ${certainty}`);

describe('names in other languages', () => {
  test.each([
    ['de', 'Krankenpfleger', 'esco/nurse EXACT'],
    ['de', 'BACKER', 'esco/baker EXACT'],
    ['de', 'Ba\u0308cker', 'esco/baker EXACT'],
    ['de', 'lehrkraft', 'esco/teacher LIKELY'],
    ['de', 'Fachkrankenpfleger für Psychiatrie', 'esco/nurse GUESS'],
    ['bg', 'Пекар', 'esco/baker EXACT'],
    ['he', 'אופה', 'esco/baker EXACT'],
  ])('%s: “%s” is %s', (language, text, first) => {
    expect(readings(language, text)[0]).toBe(first);
  });

  test('all who ask in a language at the same time wait for one index', () => {
    const fresh = graphOf(
      { 'esco/baker': {} },
      { labels: ['de', 'fr'].map((language) => labels(language, { 'role:esco/baker': ['Bäcker'] })) },
    );
    const slicesOf = (language: string) => {
      const work = understandIn(fresh, language, 'x', 5);
      let slices = 0;
      while (work.next().done !== true) slices++;
      return slices;
    };
    const began = understandIn(fresh, 'de', 'x', 5);
    began.next();
    began.next();
    expect(slicesOf('de')).toBeLessThan(slicesOf('fr'));
    expect(atOnce(began)).toEqual([]);
  });

  test('another name that several have is a guess', () => {
    expect(readings('de', 'Meister')).toEqual(['esco/pastry GUESS', 'esco/baker GUESS']);
  });

  test('what shares no letters with a name means nothing', () => {
    expect(readings('de', 'xyzzy')).toEqual([]);
  });

  test('roles have titles in each language that names them', () => {
    const baker = graph.find('role:esco/baker');
    if (baker?.kind !== 'Role') throw new Error('There is no baker.');
    expect(['de', 'bg', 'en'].map((language) => titleIn(graph, language, baker))).toEqual([
      'Bäcker/Bäckerin',
      'пекар',
      'esco/baker',
    ]);
    const nurse = graph.find('role:esco/nurse');
    expect(nurse?.kind === 'Role' && titleIn(graph, 'bg', nurse)).toBeNull();
  });

  test.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr-FR,bg;q=0.5,en;q=0.3', 'bg'],
    ['en-GB,de;q=0.5', 'en'],
    ['he', 'he'],
    ['de;q=0', 'en'],
    ['*', 'en'],
    ['de;q=x', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('a reader who accepts “%s” is spoken to in %s', (header, language) => {
    expect(wantedLanguage(graph, header)).toBe(language);
  });

  test('a language without names is refused, with those that have some', () => {
    expect(languagesOf(graph)).toEqual(['en', 'bg', 'de', 'he']);
    expect(() => readings('fr', 'boulanger')).toThrow(
      'No source has names in "fr". Languages here: en, bg, de and he.',
    );
  });

  test.each(['DE', 'de-AT', ' de_CH '])('%s is German', (code) => expect(labelLanguage(code)).toBe('de'));
  test.each(['', 'german', 'd', '$$'])('“%s” is refused', (code) => {
    expect(() => labelLanguage(code)).toThrow('is no code of a language. Give two letters: "de".');
  });
});
