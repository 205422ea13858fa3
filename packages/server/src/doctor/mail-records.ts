import type { MailSettings } from "../mail/mail-settings.ts";
import type { Finding } from "./finding.ts";

/**
 * The records that keep others from writing in the host's name: SPF (RFC 7208), DMARC (RFC 7489), MTA-STS (RFC 8461) and its
 * reports (RFC 8460). Given as text, as nothing is asked of any other machine.
 */
export function mailRecords(mail: MailSettings, now_s: number): Finding {
  const domain = mail.from.split("@")[1] ?? "";
  const version = new Date(now_s * 1000).toISOString().slice(0, 10).replaceAll("-", "");
  const paste = [
    `${domain}. TXT "v=spf1 mx a:${mail.host} -all"`,
    `_dmarc.${domain}. TXT "v=DMARC1; p=reject; adkim=s; aspf=s; rua=mailto:postmaster@${domain}"`,
    `_mta-sts.${domain}. TXT "v=STSv1; id=${version}"`,
    `_smtp._tls.${domain}. TXT "v=TLSRPTv1; rua=mailto:postmaster@${domain}"`,
    `https://mta-sts.${domain}/.well-known/mta-sts.txt: version: STSv1 / mode: enforce / mx: (each MX of ${domain}) / max_age: 604800`,
  ];
  const says = `Compare the records of ${domain} with these, and let your mail server sign with DKIM: they keep others from writing in your name.`;
  return { check: "mail records", verdict: "look", says, paste };
}
