import { startShop } from './shop.ts';

/** Opens the shop that the browser walks through. */
export default async function setup(): Promise<() => Promise<void>> {
  const shop = await startShop();
  process.env['SHOP_URL'] = shop.url;
  process.env['SHOP_FOLDER'] = shop.dataDirectory;
  return () => shop.close();
}
