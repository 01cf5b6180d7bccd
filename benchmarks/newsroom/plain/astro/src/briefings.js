const all = Object.values(import.meta.glob("./briefings/*.md", { eager: true }))
  .map((each) => ({ ...each, slug: each.file.match(/([^/]+)\.md$/)[1] }))
  .sort((a, b) => (a.frontmatter.date < b.frontmatter.date ? 1 : -1));
export default all;
export const day = (date) => new Date(date).toISOString().slice(0, 10);
