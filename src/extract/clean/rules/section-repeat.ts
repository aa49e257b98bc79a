import { plain } from '../../words/phrases.ts';
import { named, names } from '../names.ts';
import type { Rule } from '../rule.ts';

const kickerNames = named(
  'kicker|eyebrow|overline|cat|category|categories|section-name|rubric|supertitle|topic-label|' +
    'channel',
);

export const sectionRepeat: Rule = {
  id: 'section-repeat',
  reason: 'The name of the section leads out of the article.',
  *find({ story, facts }) {
    const section = plain(facts.section ?? '');
    for (const line of story.lines) {
      if (!story.isBefore(line) || !line.isWhole || line.words > 5) continue;
      const isNamed =
        kickerNames.test(names(line.element)) || kickerNames.test(childNames(line.element));
      if (line.plain === section || (isNamed && line.linked > 0.8)) yield line.element;
    }
  },
};

function childNames(element: Element): string {
  return element.firstElementChild ? names(element.firstElementChild) : '';
}
