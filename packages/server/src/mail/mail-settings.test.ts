import { describe, expect, it } from "vitest";
import { readMailSettings, readPublicUrl } from "./mail-settings.ts";

const good = {
  SMTP_URL: "smtps://ana%40office:se%2Fcret@mail.example.org",
  PUBLIC_URL: "https://letters.example.org",
  MAIL_FROM: "letters@example.org",
};

describe("the settings of mail", () => {
  it("are none without a mail server", () => {
    expect(readMailSettings({ PUBLIC_URL: good.PUBLIC_URL, MAIL_FROM: good.MAIL_FROM })).toBeNull();
  });

  it("come from one URL, and insist on TLS but on this machine", () => {
    expect(readMailSettings(good)).toEqual({
      ...{ host: "mail.example.org", port: 465, secure: true, requireTls: true, from: "letters@example.org" },
      ...{
        auth: { user: "ana@office", pass: "se/cret" },
        publicUrl: "https://letters.example.org/",
        perHour: 1000,
        keptIn: "file",
      },
    });
    const near = { ...good, SMTP_URL: "smtp://127.0.0.1:2525", MAIL_KEYS: "memory", MAIL_PER_HOUR: "5" };
    expect(readMailSettings(near)).toMatchObject({
      port: 2525,
      secure: false,
      requireTls: false,
      auth: null,
      keptIn: "memory",
      perHour: 5,
    });
    expect(readMailSettings({ ...good, SMTP_URL: "smtp://mail.example.org" })).toMatchObject({
      port: 587,
      requireTls: true,
    });
    expect(readPublicUrl({ PUBLIC_URL: "http://localhost:8080/" })).toBe("http://localhost:8080/");
  });

  it.each([
    { SMTP_URL: "mail.example.org" },
    { SMTP_URL: "http://ana:hidden@mail.example.org" },
    { PUBLIC_URL: "" },
    { PUBLIC_URL: "http://letters.example.org/" },
    { PUBLIC_URL: "https://letters.example.org/campaign/" },
    { PUBLIC_URL: "https://ana:hidden@letters.example.org/" },
    { MAIL_FROM: "" },
    { MAIL_FROM: "Letters <letters@example.org>" },
    { MAIL_PER_HOUR: "0" },
    { MAIL_PER_HOUR: "many" },
    { MAIL_KEYS: "none" },
  ])("are refused with one sentence that shows no password: %j", (wrong) => {
    expect(() => readMailSettings({ ...good, ...wrong })).toThrow(
      expect.objectContaining({
        code: "mail-not-valid",
        message: expect.stringMatching(/^(?!.*hidden)[A-Z].*: .*\.$/),
      }),
    );
  });
});
