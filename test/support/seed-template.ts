/**
 * Fills the template database once per run, after the migrations: what every test database starts with. `ownerUrl` is
 * the role that migrated.
 */
export async function seedTemplate(ownerUrl: string): Promise<void> {
  void ownerUrl;
}
