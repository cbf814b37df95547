import { tellStory } from './tell-story.js';

describe('the story on PostgreSQL alone, its queue included', () => {
  tellStory({ open: async () => null, close: async () => undefined });
});
