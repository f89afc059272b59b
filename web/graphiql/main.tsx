import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { EXAMPLES_PLUGIN, variablesText } from './examples-plugin';
import { createFetcher } from './fetcher';
import { linkedTab, openingTab } from './opening-tab';
import { exampleQueries } from './queries';

const fetcher = createFetcher(new URL('/graphql', location.href).href);
const linked = linkedTab(location.hash);
const examples = exampleQueries.map((example) => ({ query: example.query, variables: variablesText(example) }));
const tabs = linked === null ? examples : [linked, ...examples];
const opening = linked ?? openingTab(localStorage, tabs[0] ?? { query: '', variables: '' });

const explorer = document.getElementById('explorer');
if (explorer === null) throw new Error('The page has no element with the id "explorer".');

createRoot(explorer).render(
  <GraphiQL
    fetcher={fetcher}
    defaultTabs={tabs}
    initialQuery={opening.query}
    initialVariables={opening.variables}
    plugins={[HISTORY_PLUGIN, EXAMPLES_PLUGIN]}
    defaultEditorToolsVisibility="variables"
  >
    <GraphiQL.Logo>
      <a className="atlas-name" href="/" title="The pages for people">
        Career Atlas
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
