import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { exampleGroups } from './example-groups';
import type { ExampleQuery } from './example-query';

/** The side panel that lists the example queries, so that you can open them again after you close or change their tabs. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Example queries', icon: ExamplesIcon, content: Examples };

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M4 19 9 10l5 4 5-9" />
      <circle cx="4" cy="19" r="1.5" />
      <circle cx="9" cy="10" r="1.5" />
      <circle cx="14" cy="14" r="1.5" />
      <circle cx="19" cy="5" r="1.5" />
    </svg>
  );
}

function Examples() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const open = (example: ExampleQuery) => {
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(variablesText(example));
  };

  return (
    <section aria-label="Example queries">
      <div className="graphiql-doc-explorer-title">Example queries</div>
      {exampleGroups.map(({ question, examples }) => (
        <section key={question} className="atlas-group">
          <h3>{question}</h3>
          <ul className="atlas-examples">
            {examples.map((example) => (
              <li key={example.name}>
                <button type="button" onClick={() => open(example)}>
                  {example.name}
                  <small>{example.about}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** The example's variables as the editor shows them; empty text if it has none. */
export function variablesText(example: ExampleQuery): string {
  return example.variables === undefined ? '' : JSON.stringify(example.variables, null, 2);
}
