/** The last part of a resource name, made of a title: «Water reuse (%)» is water-reuse. */
export function slugOf(title: string, instead: string): string {
  const slug = title
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s/.,_-]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return slug.length > 1 ? slug : `${instead}-${crypto.randomUUID().slice(0, 8)}`;
}
