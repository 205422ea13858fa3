### Signing a host's campaign.

sign-family = If you have family in North Korea, do not sign under your name: leave these fields empty. What you write can come back to them.
sign-family-needed = If you have family in North Korea, do not sign here: this host takes no message without these fields. Keep yours on this device. What you write can come back to them.
sign-sealed = What you write in these fields is sealed on this device, before it is sent. Only the people who hold the host's keys, kept offline, can open it; the server that takes it cannot.
sign-text = The words above are sent as they are, for the public, and are not sealed. They can be left out.
sign-name = Name
sign-email = E-mail address
sign-country = Country
sign-note = A note to the host alone
sign-needed = needed
sign-no-country = —
sign-no-mail = Nobody shall write to me: send it without an e-mail address
sign-consents = What you agree to
sign-missing = { $field }: the host takes no message without it.
sign-not-valid = { $field }: this cannot be taken as it is written. Look for a slip, a hidden character or too many of them.
sign-consent-missing = The host takes no message without your consent where it says “needed”.
sign-nothing = Write something above, or fill in one of the fields.
sign-keys-refused = The host's keys are not signed by the key that this page knows. Somebody may have changed them: nothing is sealed or sent.
sign-keys-unknown = This page was built without the host's fingerprint, so it cannot tell the host's keys from others. It asks for nothing personal.
sign-keys-unreachable = The host's keys did not come, so nothing personal can be sealed now. Come back here with a network.
sign-cannot = This campaign needs what cannot be sealed here, so nothing can be sent.
sign-insecure = This page did not come by HTTPS, and such a page can seal and send nothing.
sign-working = It is being sealed, and a small sum is worked out so that programs cannot send thousands: a second or two.
sign-withdraw = Take it back
sign-withdraw-how = The right to take it back is kept on this device alone. It goes when you erase what is kept here.
sign-withdrawn = Taken back: it is out of the count, and what was in it is gone from the host's database.
sign-withdraw-unreachable = There is no connection to the host now. Try again later.
sign-withdraw-refused = The host does not know this message any more.

send-what = What would be sent: your words, the language they are in, and a number made for this one message from the time and chance, so that it is counted once. { $with ->
    [sealed] What stands in the fields goes with them sealed, and nothing else.
    [mail] The address for the mail goes with them, not sealed, and nothing else.
    [sealed-mail] What stands in the fields goes with them sealed; the address for the mail goes with them, not sealed. Nothing else does.
   *[nothing] No name, no address, nothing else.
} The host can read your words.
send-now = Send it to the host
send-again = Try again now
send-received = The host has it ({ $at }).
send-refused = The host did not take it. Nothing was counted.

confirm-choice = A mail to confirm it
confirm-none = No mail
confirm-mail = One mail with a link, by which I say that it was me
confirm-open = This address is not sealed: the server reads it to send that mail, and wipes it after. A code made from it stays, so that nobody gets two mails a day; whoever has the whole server could try a guess against it. The people behind the campaign never need it. If the message has to wait for a network, the address waits with it on this device.
confirm-email = Address for this mail
confirm-missing = Write the address for the mail, or choose no mail.
confirm-look = A mail is on its way. Look where you gave the address, in the folder for unwanted mail too. Its link works for { $days ->
    [one] one day
   *[other] { $days } days
}; it opens a page with a button, and only that confirms. An address that had a mail in the last 24 hours gets none.

count-received = Received:
count-confirmed = Confirmed by mail:
count-removed = Withdrawn, or invalidated by the host:
count-number = { $number }
