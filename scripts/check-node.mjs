// Plain JavaScript, so that any Node can run it and say what is wrong instead of failing on a syntax it lacks.
const WANTED = 24;

if (Number(process.versions.node.split(".")[0]) < WANTED) {
  console.error(
    [
      "",
      `Internet pour tous a besoin de Node.js ${WANTED} ou plus récent ; ici, c'est ${process.version}.`,
      "  Sur Linux x64 :  npm ci --include=optional   (Node.js 24 s'installe avec le projet)",
      "  Ailleurs :       installez Node.js 24 depuis https://nodejs.org, puis npm ci",
      "  Ensuite, passez par npm : npm start, npm test, npm run …",
      "",
      `Internet pour tous needs Node.js ${WANTED} or newer; this is ${process.version}.`,
      "  On Linux x64:    npm ci --include=optional   (Node.js 24 comes with the project)",
      "  Elsewhere:       install Node.js 24 from https://nodejs.org, then npm ci",
      "  Then go through npm: npm start, npm test, npm run …",
      "",
    ].join("\n"),
  );
  process.exit(1);
}
