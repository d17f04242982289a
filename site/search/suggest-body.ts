/** What `GET /api/suggest` answers; addresses are whole. */
export type SuggestBody = {
  apps: {
    slug: string;
    name: string;
    vendor: string;
    url: string;
    /** A square picture, or null. */
    icon: string | null;
    /** A colour to show before the picture is there. */
    tint: string | null;
  }[];
  categories: { slug: string; name: string; url: string }[];
  vendors: { slug: string; name: string; url: string }[];
};
