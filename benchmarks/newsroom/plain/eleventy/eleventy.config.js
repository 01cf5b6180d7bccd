module.exports = (config) => {
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  return { dir: { input: ".", includes: "_includes", output: "_site" } };
};
