import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readSettings } from "./settings.ts";

describe("settings", () => {
  it("need nothing", () => {
    expect(readSettings({})).toEqual({
      ...{ port: 8080, host: "127.0.0.1", dataFolder: resolve("data"), databaseUrl: null, log: "text" },
      ...{ keyFolder: resolve("data/keys"), mail: null, webhook: null, metricsPort: null, deskOrigin: null },
      deleteOn: "six months after the newest",
      trustedProxies: ["loopback"],
      widgetHosts: [],
    });
    expect(
      readSettings({ PORT: "", HOST: "", DATA_DIR: "", DATABASE_URL: "", DESK_ORIGIN: "", TRUSTED_PROXIES: "" }),
    ).toEqual(readSettings({}));
  });

  it("come from the environment", () => {
    const settings = readSettings({ PORT: "9000", HOST: "0.0.0.0", DATA_DIR: "/srv/data" });
    expect(settings).toMatchObject({ port: 9000, host: "0.0.0.0", dataFolder: "/srv/data", databaseUrl: null });
    const proxies = readSettings({ TRUSTED_PROXIES: "10.0.0.0/8, 2001:db8::1,uniquelocal" }).trustedProxies;
    expect(proxies).toEqual(["10.0.0.0/8", "2001:db8::1", "uniquelocal"]);
    for (const url of ["postgres://ana@db/letters", "postgresql:///letters?host=/run"]) {
      expect(readSettings({ DATABASE_URL: url }).databaseUrl).toBe(url);
    }
    expect(readSettings({ PORT: "0" }).port).toBe(0);
    expect(readSettings({ PORT: "65535" }).port).toBe(65535);
  });

  it.each(["65536", "-1", "80.5", "http", "0x50", " 80", "1e3", "８０"])("refuse PORT=%s with one sentence", (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(
      expect.objectContaining({ code: "port-not-valid", message: expect.stringMatching(/^PORT is .*\.$/) }),
    );
  });

  it("take an address for the desk that browsers keep passkeys for", () => {
    for (const address of ["https://desk.example.org", "https://desk.example.org:8443", "http://localhost:8080"]) {
      expect(readSettings({ DESK_ORIGIN: address }).deskOrigin).toBe(address);
    }
  });

  it.each([
    "http://desk.example.org",
    "https://192.0.2.1",
    "https://desk.example.org/desk",
    "desk.example.org",
    "https://",
  ])("refuse DESK_ORIGIN=%s with one sentence", (DESK_ORIGIN) => {
    expect(() => readSettings({ DESK_ORIGIN })).toThrow(
      expect.objectContaining({
        code: "desk-origin-not-valid",
        message: expect.stringMatching(/^DESK_ORIGIN is .*\.$/),
      }),
    );
  });

  it.each(["everyone", "10.0.0.0/33", "10.0.0", "10.0.0.1,", "10.0.0.0/8/8"])(
    "refuse TRUSTED_PROXIES=%s with one sentence",
    (TRUSTED_PROXIES) => {
      expect(() => readSettings({ TRUSTED_PROXIES })).toThrow(
        expect.objectContaining({
          code: "proxies-not-valid",
          message: expect.stringMatching(/^TRUSTED_PROXIES .*\.$/),
        }),
      );
    },
  );

  it("take the sites that may frame the widget", () => {
    const hosts = ["https://www.example.org", "https://example.net:8443", "http://localhost:3000"];
    expect(readSettings({ WIDGET_HOSTS: hosts.join(", ") }).widgetHosts).toEqual(hosts);
    expect(readSettings({ WIDGET_HOSTS: "" }).widgetHosts).toEqual([]);
  });

  it.each([
    "*",
    "https://*.example.org",
    "http://www.example.org",
    "https://www.example.org/",
    "www.example.org",
    "https://www.example.org,",
    "https://a.example 'self'",
    "https://a.example; script-src *",
  ])("refuse WIDGET_HOSTS=%s with one sentence", (WIDGET_HOSTS) => {
    expect(() => readSettings({ WIDGET_HOSTS })).toThrow(
      expect.objectContaining({
        code: "widget-hosts-not-valid",
        message: expect.stringMatching(/^WIDGET_HOSTS names .*\.$/),
      }),
    );
  });

  it.each(["mysql://ana:secret-word@db/letters", "letters secret-word", "/srv/data/secret-word.sqlite"])(
    "refuse DATABASE_URL=%s with one sentence that shows nothing of it",
    (DATABASE_URL) => {
      expect(() => readSettings({ DATABASE_URL })).toThrow(
        expect.objectContaining({
          code: "database-url-not-valid",
          message: expect.not.stringContaining("secret-word"),
        }),
      );
    },
  );
});
