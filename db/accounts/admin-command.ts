import { system } from '../actor.ts';
import { openDatabase } from '../connection.ts';
import { ServiceFailed } from '../embedded/failed.ts';
import { withDatabase } from '../embedded/use-database.ts';
import { readEnvironment, WrongSetting } from '../environment.ts';
import { Invalid } from '../errors.ts';
import { migrate } from '../migrate.ts';
import { makeAdmin } from './staff.ts';

/** `npm run admin -- EMAIL`: makes the person with this address an admin. */
async function main(): Promise<void> {
  const [email] = process.argv.slice(2);
  if (!email) throw new WrongSetting('Say who: npm run admin -- EMAIL');
  const environment = readEnvironment(process.env);
  await withDatabase(environment, 'guest', async (databaseUrl) => {
    const kysely = openDatabase(databaseUrl, { max: 2 });
    try {
      await migrate(kysely);
      const database = { kysely, now: () => new Date() };
      const { isNew } = await makeAdmin(system('command-line'), { email }, database);
      console.log(isNew ? `${email} was entered as an admin.` : `${email} is an admin now.`);
      console.log(
        `Without a password yet: ${environment.origin.origin}/reset-password mails a link.`,
      );
    } finally {
      await kysely.destroy();
    }
  });
}

try {
  await main();
} catch (error) {
  const isForOperator =
    error instanceof WrongSetting || error instanceof ServiceFailed || error instanceof Invalid;
  if (!isForOperator) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
