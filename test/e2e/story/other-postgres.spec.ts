import { otherPostgres, startOtherPostgres } from '../../support/other-postgres.js';
import { tellStory } from './tell-story.js';

if (otherPostgres === null) {
  describe('the story on an older PostgreSQL', () => it.skip('(this machine has none: apt-get install postgresql)', () => undefined));
} else {
  const found = otherPostgres;
  describe(`the story on PostgreSQL ${found.major}, migrated from nothing`, () => {
    let stop: () => void = () => undefined;
    tellStory({
      open: async () => {
        stop = await startOtherPostgres(found);
        return null;
      },
      close: async () => stop(),
    });
  });
}
