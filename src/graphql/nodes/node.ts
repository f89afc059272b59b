import { Field, ID, InterfaceType } from 'type-graphql';
import { connectionOf } from '../paging/connection';

@InterfaceType('Node', {
  description: 'Anything in the graph that has an id. Ids are readable, stable and unique across types.',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'For example `role:back-end-developer`, `technology:python`, `role:onet/15-1252.00`.',
  })
  id!: string;
}

export const SearchConnection = connectionOf('Search', 'search results', () => Node);
