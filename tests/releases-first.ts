import { prepareReleases } from './ready-rig.ts';

/** Makes the releases that sites begin from before the first file, so that two that run side by side do not make them both. */
export default prepareReleases;
