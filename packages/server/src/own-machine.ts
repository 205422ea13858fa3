/** Whether the host of a URL is this machine, to which a connection needs no TLS. */
export const isThisMachine = (hostname: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
