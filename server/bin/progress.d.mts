/** One step of a long work: what is being done, in both languages, and how far it is when that is known. */
export type Progress = { th: string; en: string; done?: number; total?: number }

export type OnProgress = (step: Progress) => void

export declare function terminalProgress(out?: NodeJS.WriteStream): { step: OnProgress; finish(): void; fail(): void }
