// What the page uses of sealing, so that the build leaves out the rest: nothing here opens what is sealed.
export { SealingError, sealPerson, verifyKeySet } from "@connection-denied/sealing";
