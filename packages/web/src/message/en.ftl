### Signing a host's campaign.

sign-family = If you have family in North Korea, do not sign under your name: leave these fields empty. What you write can come back to them.
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
