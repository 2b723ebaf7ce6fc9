import { buildApp, ensureData } from "./build/build-app";

if (ensureData()) await buildApp();
else process.exitCode = 1;
