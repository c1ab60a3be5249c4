// Stops with a sentence a person understands when Node is older than the tools of the build need. It is plain
// JavaScript on purpose: an old Node cannot read the TypeScript of the other scripts, so npm runs this file first.
const NEEDED = [22, 18];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(
    `This needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'npm ci brings Node 24 on 64-bit Linux; elsewhere install it from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
