export default { site: "https://large.example", outDir: "dist" };
